import { useStore } from '@nanostores/preact'

import { plan as copy } from '../../../copy/plan/en.ts'
import {
  NEXTS,
  planField,
  REVIEWS,
  type ReviewDay,
  reviewDays
} from '../../../core/workbook/plan.ts'
import { keepPart } from '../../../stores/workbook/plan.ts'
import { textOnPage } from '../../../stores/workbook/text.ts'
import { type InLine, PlanField } from './PlanField.tsx'

/** The three reviews of a line, each with its day once the line has a start. */
export function Reviews(page: InLine) {
  const start = useStore(textOnPage(planField(page.line, 'start')), { ssr: () => undefined })
  const days = reviewDays(start ?? '')
  return (
    <>
      {REVIEWS.map((after) => (
        <fieldset key={after} class="plan_review">
          <legend>{copy.review.heading(after, days.find((one) => one.days === after)?.on)}</legend>
          <PlanField {...page} kind="lines" part={`${after}-done`} label={copy.review.done} />
          <PlanField {...page} kind="lines" part={`${after}-measure`} label={copy.review.measure} />
          <NextField {...page} days={after} />
        </fieldset>
      ))}
    </>
  )
}

/** How it goes on after a review. */
function NextField({ awake, line, suggested, days }: InLine & { days: ReviewDay }) {
  const part = `${days}-next` as const
  const field = planField(line, part)
  const kept = useStore(textOnPage(field), { ssr: () => undefined })
  return (
    <div class="text-field select-field">
      <label for={field}>{copy.review.next}</label>
      <select
        id={field}
        disabled={!awake}
        value={NEXTS.find((next) => next === kept) ?? ''}
        onChange={({ currentTarget }) => keepPart(line, part, currentTarget.value, suggested)}
      >
        <option value="">{copy.review.open}</option>
        {NEXTS.map((next) => (
          <option key={next} value={next}>
            {copy.review.nexts[next]}
          </option>
        ))}
      </select>
    </div>
  )
}
