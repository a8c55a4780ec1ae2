import { results } from '../../../copy/results/en.ts'
import { checkedCustomers } from '../../../core/workbook/checked.ts'
import { hrefFor } from '../../../core/workbook/links.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import type { Shown } from '../Results.tsx'

const copy = results.onward

/** What all of this rests on, and where to go from here. */
export function Onward({ sheet, home, evaluation }: Shown & { sheet: Sheet }) {
  const checked = checkedCustomers(sheet)
  return (
    <section class="results_onward" aria-labelledby="results-onward">
      <h2 id="results-onward">{copy.heading}</h2>
      <p>{copy.text}</p>
      <ul class="results_list no-print">
        <li>
          <a href={hrefFor(`${home}customer-check/`, evaluation)}>
            {checked > 0 ? copy.checked(checked) : copy.check}
          </a>
        </li>
        <li>
          <a href={hrefFor(`${home}compare/`, evaluation)}>{copy.compare}</a>
        </li>
      </ul>
      <p class="no-print">
        <a class="button" href={hrefFor(`${home}plan/`, evaluation)}>
          {results.first.plan}
        </a>
      </p>
    </section>
  )
}
