import { useStore } from '@nanostores/preact'

import { plan as copy } from '../../../copy/plan/en.ts'
import { textOnPage } from '../../../stores/workbook/text.ts'

/** What the printed plan is for: the evaluation, and a line for the date. */
export function PaperHead() {
  const name = useStore(textOnPage('name'), { ssr: () => undefined })
  return (
    <>
      <h2 class="visually-hidden">{copy.paper.heading}</h2>
      <dl class="plan_for">
        <div>
          <dt>{copy.paper.for}</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>{copy.paper.date}</dt>
          <dd />
        </div>
      </dl>
    </>
  )
}
