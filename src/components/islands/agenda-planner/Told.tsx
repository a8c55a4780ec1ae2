import { agenda as copy } from '../../../copy/agenda/en.ts'
import { LEAST_MINUTES, MOST_MINUTES, type Timing } from '../../../core/workshop/agenda/timing.ts'

interface Props {
  timing: Timing
  minutes: number
  onSet: (minutes: number) => void
}

/** What became of the agenda in this time: what was cut and why, or why it can’t be. */
export function Told({ timing, minutes, onSet }: Props) {
  const refused = timing.status !== 'fits'
  return (
    <div class={`agenda-planner_told no-print ${refused ? 'is-refused' : ''}`}>
      <p role="status">
        {timing.status === 'fits' && copy.told(minutes, timing.cuts, timing.spare)}
        {timing.status === 'too-short' && copy.refused.short(minutes, timing.least, LEAST_MINUTES)}
        {timing.status === 'too-long' && copy.refused.long(MOST_MINUTES)}
      </p>
      {timing.status === 'too-short' && (
        <button
          class="button button-quiet"
          type="button"
          onClick={() => {
            document.getElementById('workshop-minutes')?.focus()
            onSet(timing.least)
          }}
        >
          {copy.refused.set(timing.least)}
        </button>
      )}
    </div>
  )
}
