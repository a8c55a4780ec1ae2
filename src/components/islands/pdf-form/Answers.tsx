import { pdfForm } from '../../../copy/pdf-form/en.ts'
import type { Json } from '../../../core/record/fact.ts'
import type { Difference } from '../../../core/workbook/form-offer.ts'
import type { wordsFor } from './words.ts'

const copy = pdfForm.form

interface Props {
  words: ReturnType<typeof wordsFor>
  /** What was found in the form. */
  fields: ReadonlyMap<string, Json>
}

interface NewsProps extends Props {
  fresh: ReadonlyMap<string, Json>
}

/** What is new, to be looked through. */
export function News({ fresh, fields, words }: NewsProps) {
  const shown = [...fresh].filter(([field]) => field !== 'points')
  return (
    <details class="pdf-form_news">
      <summary>{copy.see(shown.length)}</summary>
      <dl>
        {shown.map(([field, value]) => (
          <div key={field}>
            <dt>{words.field(field, fields)}</dt>
            <dd>{words.value(field, value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

interface DifferencesProps extends Props {
  differing: readonly Difference[]
  taken: ReadonlySet<string>
  onTake: (field: string, take: boolean) => void
}

/** What differs, with a choice for each. What is here stays unless somebody ticks the other one. */
export function Differences({ differing, taken, fields, words, onTake }: DifferencesProps) {
  return (
    <table class="pdf-form_differing">
      <caption>
        <strong>{copy.differs}</strong> {copy.stays}
      </caption>
      <thead>
        <tr>
          <th scope="col">{copy.item}</th>
          <th scope="col">{copy.here}</th>
          <th scope="col">{copy.there}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ field, here, there }) => {
          const name = words.field(field, fields)
          return (
            <tr key={field}>
              <th scope="row">{name}</th>
              <td data-head={copy.here}>{words.value(field, here)}</td>
              <td data-head={copy.there}>
                <span>{words.value(field, there)}</span>
                <label>
                  <input
                    type="checkbox"
                    checked={taken.has(field)}
                    onChange={({ currentTarget }) => onTake(field, currentTarget.checked)}
                  />
                  <span>
                    {copy.take}
                    <span class="visually-hidden">: {name}</span>
                  </span>
                </label>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
