import { quiz as copy } from '../../../copy/quiz/en.ts'
import type { Placement } from '../../../core/quiz/answer.ts'
import type { BodyProps } from './body.ts'
import { Feedback } from './Feedback.tsx'

/** Lines that are each put in a place: from a list when matching, by a tap when sorting. */
export function Placing(props: BodyProps<'matching' | 'categorise'>) {
  const { question, answer, awake, revealed, wrong, order, onAnswer } = props
  const { id, items, passage, places, type } = question
  const placement: Placement = answer ?? {}
  const place = (item: string, to: string) => onAnswer((now) => ({ ...now, [item]: to }))
  const shownPlaces = type === 'matching' ? order(places) : places

  // Each belief is told once, and the passage with the first line that is off.
  const lines = order(items)
  const off = lines.filter(({ id: item }) => wrong.includes(item))
  const tellsBelief = (item: string, belief: string | undefined) =>
    off.find((line) => line.belief === belief)?.id === item

  return (
    <div class="question_options">
      {lines.map(({ id: item, text, answer: home, feedback, belief }) => {
        const isOff = wrong.includes(item)
        const label = `${id}-${item}`
        return (
          <div
            key={item}
            class={`question_card ${revealed ? (isOff ? 'is-wrong' : 'is-right') : ''}`}
          >
            {type === 'matching' ? (
              <label class="question_match">
                <span>{text}</span>
                <select
                  name={item}
                  value={awake ? (placement[item] ?? '') : undefined}
                  disabled={revealed}
                  onChange={({ currentTarget }) => place(item, currentTarget.value)}
                >
                  <option value="">{copy.choose}</option>
                  {shownPlaces.map(({ id: to, text: name }) => (
                    <option key={to} value={to}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            ) : (
              <div role="radiogroup" aria-labelledby={label} class="question_sort">
                <p id={label}>{text}</p>
                <div class="question_places">
                  {shownPlaces.map(({ id: to, text: name }) => (
                    <label key={to}>
                      <input
                        type="radio"
                        name={item}
                        value={to}
                        checked={awake ? placement[item] === to : undefined}
                        disabled={revealed}
                        onChange={() => place(item, to)}
                      />
                      <span>{name}</span>
                    </label>
                  ))}
                </div>
              </div>
            )}
            {revealed &&
              (isOff ? (
                <Feedback
                  right={false}
                  lead={copy.belongs(places.find(({ id: to }) => to === home)?.text ?? home)}
                  text={feedback}
                  belief={tellsBelief(item, belief) ? belief : undefined}
                  passage={off[0]?.id === item ? passage : undefined}
                />
              ) : (
                <Feedback right lead={copy.right} />
              ))}
          </div>
        )
      })}
    </div>
  )
}
