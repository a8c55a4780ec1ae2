import { evaluate as copy } from '../../../copy/evaluate/en.ts'
import { type Countable, progressOf } from '../../../core/workbook/progress.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'

/** A section in the list of all. */
export interface SectionRow {
  title: string
  short: string
  slug: string
  minutes: number
}

interface Props {
  sections: readonly (SectionRow & Countable)[]
  sheet: Sheet
  /** From an address below the page of all sections to the one for this evaluation. */
  there: (address: string) => string
}

/** Every section with its letter, how long it takes and how far it is. */
export function Sections({ sections, sheet, there }: Props) {
  return (
    <ol class="evaluations_sections">
      {sections.map((section) => {
        const progress = progressOf(section, sheet)
        const whole = progress.done === progress.of
        return (
          <li key={section.id}>
            <span class="tiles" aria-hidden="true">
              <span class={`tiles_tile ${whole ? 'is-shown' : ''}`}>{section.id.slice(-1)}</span>
            </span>
            <a href={there(`${section.slug}/`)}>{section.title}</a>
            <span class="meta">
              {copy.minutes(section.minutes)} · {copy.progress[section.kind](progress)}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
