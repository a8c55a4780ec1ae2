import { results } from '../../../copy/results/en.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import type { Shown } from '../Results.tsx'
import { SectionResult } from './SectionResult.tsx'

const copy = results.sections

/** Every section that is rated, each by itself: there is no total. */
export function SectionResults(props: Shown & { sheet: Sheet }) {
  return (
    <section class="results_sections" aria-labelledby="results-sections">
      <h2 id="results-sections">{copy.heading}</h2>
      <p class="results_hint">{copy.hint}</p>
      {props.sections.map((section) =>
        section.kind === 'contact-points' ? null : (
          <SectionResult key={section.id} {...props} section={section} />
        )
      )}
    </section>
  )
}
