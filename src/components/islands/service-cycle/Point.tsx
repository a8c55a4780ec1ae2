import { serviceCycle as copy } from '../../../copy/service-cycle/en.ts'
import { type ContactPoint, TRUSTS, WORDS } from '../../../core/workbook/contact-points.ts'
import { MoveButtons } from '../MoveButtons.tsx'

interface Props {
  point: ContactPoint
  /** Its place on the map, from 0. */
  at: number
  last: boolean
  /** False until what is typed can be kept. */
  awake: boolean
  onChange: (by: Partial<ContactPoint>) => void
  onMove: (by: -1 | 1, button: HTMLButtonElement) => void
  onRemove: () => void
}

/** Where the row of a point can be found on the page. */
export function idOf(point: string): string {
  return `service-cycle-${point}`
}

/** What a point is called, also before it has a name. */
export function nameOf({ name }: ContactPoint): string {
  return name.trim() || copy.nameless
}

/** One point of the map: its name and sign, and opened its words. */
export function Point({ point, at, last, awake, onChange, onMove, onRemove }: Props) {
  const id = idOf(point.id)
  return (
    <li>
      <details id={id} name="service-cycle">
        <summary>
          <span>
            {at + 1}. {nameOf(point)}
          </span>
          <span class={`fold-list_sign service-cycle_sign is-${point.trust}`}>
            {copy.signs[point.trust]}
          </span>
        </summary>
        {awake && (
          <div class="fold-list_fields service-cycle_fields">
            {WORDS.map((word) => {
              const field = {
                id: `${id}-${word}`,
                value: point[word],
                onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
                  onChange({ [word]: currentTarget.value })
              }
              return (
                <p key={word}>
                  <label for={field.id}>{copy.words[word]}</label>
                  {word === 'name' ? <input {...field} /> : <textarea rows={1} {...field} />}
                </p>
              )
            })}
            <fieldset>
              <legend>{copy.trust}</legend>
              {TRUSTS.map((trust) => (
                <label key={trust}>
                  <input
                    type="radio"
                    name={id}
                    checked={point.trust === trust}
                    onChange={() => onChange({ trust })}
                  />
                  {copy.trusts[trust]}
                </label>
              ))}
            </fieldset>
            <MoveButtons copy={copy} at={at} last={last} onMove={onMove} onRemove={onRemove} />
          </div>
        )}
      </details>
    </li>
  )
}
