import { useStore } from '@nanostores/preact'

import { plan as copy } from '../../../copy/plan/en.ts'
import { $datedLines, offerReviewEvents } from '../../../stores/workbook/plan.ts'

/** Takes the review days into the person’s own calendar. */
export function Calendar() {
  const lines = useStore($datedLines, { ssr: () => 0 })
  if (lines === 0) return <p class="meta">{copy.calendar.none}</p>
  return (
    <>
      <button
        class="button button-quiet"
        type="button"
        onClick={() =>
          void offerReviewEvents(copy.calendar.file, ({ line, days }) =>
            copy.calendar.event(line.words, line.number, days)
          )
        }
      >
        {copy.calendar.save}
      </button>
      <p class="meta">{copy.calendar.hint(lines)}</p>
    </>
  )
}
