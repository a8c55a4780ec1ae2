import { useLayoutEffect, useRef, useState } from 'preact/hooks'

import { quiz as copy } from '../../../copy/quiz/en.ts'
import type { BodyProps } from './body.ts'
import { Feedback } from './Feedback.tsx'

/** Lines with buttons that move them up and down. */
export function Ordering({
  question,
  answer,
  revealed,
  wrong,
  order,
  onAnswer
}: BodyProps<'ordering'>) {
  const [told, tell] = useState('')
  const pressed = useRef<HTMLButtonElement | null>(null)
  const { items, belief, passage } = question
  const ids = answer ?? order(items).map(({ id }) => id)
  const lines = ids.flatMap((id) => items.find((item) => item.id === id) ?? [])

  // A line that moves is taken out of the page for a moment and loses the focus.
  useLayoutEffect(() => {
    pressed.current?.focus()
    pressed.current = null
  }, [ids.join()])

  const move = (id: string, by: number, button: HTMLButtonElement) =>
    onAnswer((now) => {
      pressed.current = button
      const moved = [...(now ?? ids)]
      const from = moved.indexOf(id)
      const to = from + by
      if (to < 0 || to >= moved.length) return undefined
      moved.splice(to, 0, ...moved.splice(from, 1))
      tell(copy.moved(items.find((item) => item.id === id)?.text ?? '', to + 1, moved.length))
      return moved
    })

  return (
    <>
      <ol class="question_options">
        {lines.map(({ id, text, feedback }, at) => {
          const off = wrong.includes(id)
          return (
            <li key={id} class={`question_card ${revealed ? (off ? 'is-wrong' : 'is-right') : ''}`}>
              <div class="question_line">
                <span class="question_place">{at + 1}</span>
                <span class="question_text">{text}</span>
                {!revealed && (
                  <span class="question_moves no-print">
                    <button
                      type="button"
                      aria-label={copy.up(text)}
                      aria-disabled={at === 0}
                      onClick={({ currentTarget }) => move(id, -1, currentTarget)}
                    >
                      ↑
                    </button>
                    <button
                      type="button"
                      aria-label={copy.down(text)}
                      aria-disabled={at === lines.length - 1}
                      onClick={({ currentTarget }) => move(id, 1, currentTarget)}
                    >
                      ↓
                    </button>
                  </span>
                )}
              </div>
              {revealed &&
                (off ? (
                  <Feedback
                    right={false}
                    lead={copy.belongsAt(items.findIndex((item) => item.id === id) + 1)}
                    text={feedback}
                  />
                ) : (
                  <Feedback right lead={copy.right} />
                ))}
            </li>
          )
        })}
      </ol>
      {revealed && wrong.length > 0 && belief && (
        <p class="question_feedback">
          {copy.belief(belief)} <a href={`#${passage}`}>{copy.passage}</a>
        </p>
      )}
      <p class="visually-hidden" role="status">
        {told}
      </p>
    </>
  )
}
