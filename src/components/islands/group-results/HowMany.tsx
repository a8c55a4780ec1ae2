import { groupResults } from '../../../copy/group-results/en.ts'
import { readCount } from '../../../core/workbook/counts.ts'
import { typeCell } from '../../../stores/workshop/results.ts'
import '../TextField.css'

const copy = groupResults.number

/** How many were there, and how many forms came back. */
export function HowMany({ typed }: { typed: ReadonlyMap<string, string> }) {
  return (
    <section class="group-results_part no-print" aria-labelledby="results-number">
      <h2 id="results-number">{copy.heading}</h2>
      <div class="group-results_fields">
        {(['present', 'returned'] as const).map((field) => {
          const text = typed.get(field) ?? ''
          const { status } = readCount(text)
          const wrong = status !== 'empty' && status !== 'count'
          return (
            <div key={field} class="text-field">
              <label for={`results-${field}`}>{copy[field]}</label>
              <input
                id={`results-${field}`}
                type="text"
                inputMode="numeric"
                autocomplete="off"
                value={text}
                aria-invalid={wrong}
                aria-describedby={`results-${field}-fault`}
                onInput={({ currentTarget }) => typeCell(field, currentTarget.value)}
              />
              <p id={`results-${field}-fault`} class="text-field_fault">
                {wrong && copy.bad}
              </p>
            </div>
          )
        })}
      </div>
      <p class="meta">{copy.hint}</p>
    </section>
  )
}
