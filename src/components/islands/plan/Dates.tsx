import { useStore } from '@nanostores/preact'

import { plan as copy } from '../../../copy/plan/en.ts'
import { firstStepBy, planField, reviewDays } from '../../../core/workbook/plan.ts'
import { textOnPage } from '../../../stores/workbook/text.ts'
import type { InLine } from './PlanField.tsx'

/** What the start of a line means for its first step and its reviews. */
export function Dates({ line }: InLine) {
  const start = useStore(textOnPage(planField(line, 'start')), { ssr: () => undefined }) ?? ''
  const by = firstStepBy(start)
  return (
    <p class="plan_dates meta" role="status">
      {by ? `${copy.stepBy(by)} ${copy.dates(reviewDays(start))}` : copy.noDates}
    </p>
  )
}
