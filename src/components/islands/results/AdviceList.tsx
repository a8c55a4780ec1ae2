import { results } from '../../../copy/results/en.ts'
import { type Advised, adviceBySection } from '../../../core/workbook/advice.ts'
import { lensMapOf } from '../../../core/workbook/lens-map.ts'
import type { ResultItem } from '../../../core/workbook/page-results.ts'
import { pointOf } from '../../../core/workbook/score.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import type { Shown } from '../Results.tsx'
import { Step } from './Step.tsx'

const copy = results.advice

/** One small step for each item that is low and does not stand at the head of the page, section by section. */
export function AdviceList({
  sections,
  lenses,
  sheet,
  often,
  lessons,
  rolePlays
}: Shown & { sheet: Sheet }) {
  const rated = sections.flatMap((section) => (section.kind === 'contact-points' ? [] : [section]))
  const above = lensMapOf(lenses.items, sheet).first.map(({ id }) => id)
  const groups = adviceBySection<ResultItem, (typeof rated)[number]>(rated, sheet, above)
  const because = (one: Advised<ResultItem>) =>
    one.because === 'wanted'
      ? copy.wanted(one.want, one.get)
      : copy.answered(often[(pointOf(one.item.id, sheet.marks) ?? 1) - 1] ?? '')
  return (
    <section class="results_advice" aria-labelledby="results-advice">
      <h2 id="results-advice">{copy.heading}</h2>
      <p class="results_hint">{groups.length > 0 ? copy.text : copy.none}</p>
      {groups.map(({ section, advice }, at) => (
        <details key={section.id} open={at === 0}>
          <summary>
            {section.short} <span class="meta">{copy.count(advice.length)}</span>
          </summary>
          <ul class="results_steps">
            {advice.map((one) => (
              <li key={one.item.id}>
                <p class="results_item">
                  <strong>{one.item.text}</strong> <span class="meta">{because(one)}</span>
                </p>
                <Step item={one.item} lessons={lessons} rolePlays={rolePlays} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
