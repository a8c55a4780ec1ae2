import { useEffect, useRef } from 'preact/hooks'

import { quiz as copy } from '../../../copy/quiz/en.ts'
import type { BodyProps } from './body.ts'

const NOTHING = { text: '', ticks: [] as readonly number[] }

/** Words of one’s own, then a good answer and three points to look for. */
export function Reflection({
  question,
  answer,
  awake,
  asked,
  revealed,
  onAnswer
}: BodyProps<'reflection'>) {
  const model = useRef<HTMLDivElement>(null)
  const { text, ticks } = answer ?? NOTHING
  const tick = (point: number, on: boolean) =>
    onAnswer((now = NOTHING) => {
      const others = now.ticks.filter((other) => other !== point)
      return { text: now.text, ticks: on ? [...others, point] : others }
    })

  // The button that was pressed is gone; what it asked for takes the focus.
  useEffect(() => {
    if (revealed && asked) model.current?.focus()
  }, [revealed, asked])

  return (
    <>
      <label class="question_words">
        <span>{copy.yourWords}</span>
        <textarea
          name="text"
          rows={3}
          value={awake ? text : undefined}
          onInput={({ currentTarget: { value } }) =>
            onAnswer((now) => ({ text: value, ticks: now?.ticks ?? [] }))
          }
        />
      </label>
      {revealed && (
        <div class="question_model" ref={model} tabIndex={-1}>
          <p>
            <strong class="question_yes">{copy.model}.</strong> {question.model}
          </p>
          <fieldset>
            <legend>{copy.checklist}</legend>
            {question.checklist.map((point, at) => (
              <label key={point}>
                <input
                  type="checkbox"
                  checked={ticks.includes(at)}
                  onChange={({ currentTarget }) => tick(at, currentTarget.checked)}
                />
                <span>{point}</span>
              </label>
            ))}
          </fieldset>
        </div>
      )}
    </>
  )
}
