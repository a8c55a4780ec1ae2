import { quiz as copy } from '../../../copy/quiz/en.ts'
import { PICK } from '../../../core/quiz/early.ts'
import type { BodyProps } from './body.ts'
import { Feedback } from './Feedback.tsx'

/** Options as cards that are radios or checkboxes, each with its reason once it counts. */
export function Choices({
  question,
  answer,
  awake,
  revealed,
  order,
  onAnswer
}: BodyProps<'single' | 'multiple'>) {
  const one = question.type === 'single'
  const picks = listOf(answer)
  const pick = (id: string, on: boolean) =>
    onAnswer((now) => {
      if (one) return id
      const others = listOf(now).filter((other) => other !== id)
      return on ? [...others, id] : others
    })
  return (
    <div class="question_options">
      {order(question.options).map(({ id, text, key, feedback, belief }) => {
        const picked = picks.includes(id)
        const told = revealed && (picked || key)
        return (
          <div key={id} class={`question_card ${told ? (key ? 'is-right' : 'is-wrong') : ''}`}>
            <label>
              <input
                type={one ? 'radio' : 'checkbox'}
                name={PICK}
                value={id}
                checked={awake ? picked : undefined}
                disabled={revealed}
                onChange={({ currentTarget }) => pick(id, currentTarget.checked)}
              />
              <span>{text}</span>
            </label>
            {told && (
              <Feedback
                right={Boolean(key)}
                lead={key ? (picked || one ? copy.thisOne : copy.alsoThisOne) : copy.notThisOne}
                text={feedback}
                belief={belief}
                passage={key ? undefined : question.passage}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}

function listOf(answer: string | readonly string[] | undefined): readonly string[] {
  return typeof answer === 'string' ? [answer] : (answer ?? [])
}
