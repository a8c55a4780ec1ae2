import { useStore } from '@nanostores/preact'

import { liveAgenda as copy } from '../../../copy/live-agenda/en.ts'
import type { Setting } from '../../../core/workshop/agenda/plan.ts'
import { isNear } from '../../../core/workshop/agenda/run.ts'
import type { TimedBlock } from '../../../core/workshop/agenda/timing.ts'
import { $clock, plannedStart } from '../../../stores/workshop/live.ts'

interface Props {
  blocks: readonly TimedBlock[]
  setting: Setting
  onBegin: () => void
}

/** Before the workshop: when it is planned for, and the button that begins it. */
export function Before({ blocks, setting, onBegin }: Props) {
  const now = useStore($clock)
  const start = plannedStart(setting)
  const first = blocks[0]
  return (
    <section class="card live-agenda_stage" aria-labelledby="live-block">
      <p class="label">{copy.before.first}</p>
      <h2 id="live-block">{first?.block.title}</h2>
      <p class="live-agenda_about">
        {start === undefined || isNear(start, now)
          ? copy.before.planned(start ?? now, Math.ceil(((start ?? now) - now) / 60_000))
          : copy.before.far(setting.day, start)}
      </p>
      <div class="live-agenda_buttons">
        <button class="button live-agenda_next" type="button" onClick={onBegin}>
          {copy.begin}
        </button>
      </div>
    </section>
  )
}
