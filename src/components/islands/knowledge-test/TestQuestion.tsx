import { useState } from 'preact/hooks'

import { knowledgeTest } from '../../../copy/knowledge-test/en.ts'
import type { PageItem } from '../../../core/assessment/forms.ts'
import type { OpenSitting } from '../../../core/assessment/sitting.ts'
import { type Step, writeStep } from '../../../core/assessment/step.ts'
import { draw } from '../../../core/quiz/draw.ts'
import { choose } from '../../../stores/assessment.ts'
import { personSeed } from '../../../stores/seed.ts'
import type { Head } from '../KnowledgeTest.tsx'
import { Saved } from '../Saved.tsx'
import { openIn, QuestionList } from './QuestionList.tsx'
import '../OptionCard.css'
import './TestQuestion.css'

const copy = knowledgeTest.question

interface Props {
  /** Takes the focus when somebody comes here from another question. */
  head: Head
  sitting: OpenSitting
  items: readonly PageItem[]
  /** Place of the question among the items. */
  at: number
  onGo: (step: Step) => void
}

/**
 * One question of a test. One at a time, since a phone shows one whole, and a long list of radio
 * groups makes a keyboard pass all of them to mend one.
 */
export function TestQuestion({ head, sitting, items, at, onGo }: Props) {
  const [seed] = useState(personSeed)
  const item = items[at] as PageItem
  const { begun, purpose, answers } = sitting
  const open = openIn(items, answers)
  const next: Step = at + 1 < items.length ? { step: 'question', at: at + 1 } : { step: 'finish' }
  const back: Step = at > 0 ? { step: 'question', at: at - 1 } : { step: 'overview' }
  const answered = items.length - open.length
  return (
    <div class="test-question">
      <h1 class="label">{knowledgeTest.test[purpose]}</h1>
      <div class="test-question_progress">
        <progress max={items.length} value={answered} aria-hidden="true" />
        <p class="meta">
          {copy.progress(answered, items.length)} {answered > 0 && <Saved />}
        </p>
      </div>
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          onGo(next)
        }}
      >
        <fieldset>
          <legend ref={head} tabIndex={-1}>
            <span class="meta">{copy.position(at + 1, items.length)}</span>
            {item.scene && <span>{item.scene}</span>}
            <span class="test-question_ask">{item.ask}</span>
          </legend>
          {draw(item.options, `${item.id}:${seed}`).map(({ id, text }) => (
            <label key={id} class="option-card">
              <input
                type="radio"
                name={item.id}
                value={id}
                checked={answers.get(item.id) === id}
                onChange={() => choose(begun, item.id, id)}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
        <p class="test-question_ways">
          <button class="button button-quiet" type="button" onClick={() => onGo(back)}>
            {copy.back}
          </button>
          <button class="button" type="submit">
            {next.step === 'finish' ? copy.toFinish : copy.next}
          </button>
        </p>
      </form>
      <details>
        <summary>{copy.list(open.length)}</summary>
        <QuestionList items={items} answers={answers} at={at} />
      </details>
      <p class="meta">
        <a href={`#${writeStep({ step: 'overview' })}`}>{copy.leave}</a>
      </p>
    </div>
  )
}
