import { liveAgenda as copy } from '../../../copy/live-agenda/en.ts'
import type { TimedBlock } from '../../../core/workshop/agenda/timing.ts'

interface Props {
  /** As it was planned before the day. */
  blocks: readonly TimedBlock[]
  /** As it is now. */
  day: readonly TimedBlock[]
  at: number
  /** When the plan’s time began, in ms since 1970. */
  start: number
}

/** Every block of the day with its time as it is now. */
export function WholePlan({ blocks, day, at, start }: Props) {
  return (
    <details class="live-agenda_plan">
      <summary>{copy.whole}</summary>
      <ol>
        {day.map(({ block, from, minutes }, index) => {
          const planned = blocks.find((one) => one.block.id === block.id)?.minutes ?? minutes
          return (
            <li key={block.id} aria-current={index === at ? 'step' : undefined}>
              <strong>{block.title}</strong>
              <span class="meta">
                {[
                  copy.row(start + from * 60_000, minutes),
                  minutes < planned && copy.cut(planned),
                  index === at && copy.now,
                  index < at && copy.done
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
