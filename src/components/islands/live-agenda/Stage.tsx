import { liveAgenda as copy } from '../../../copy/live-agenda/en.ts'
import type { Now } from '../../../core/workshop/agenda/run.ts'

interface Props {
  now: Now
  /** The time it is, in ms since 1970. */
  moment: number
  /** When the plan’s time began, in ms since 1970. */
  start: number
}

const MINUTE = 60_000

/** The block of this moment with its time left, as large as a room needs it. */
export function Stage({ now: { at, day, standing }, start }: Props) {
  if (standing.status !== 'running') {
    return (
      <section class="card live-agenda_stage" aria-labelledby="live-block">
        <h2 id="live-block">{copy.over}</h2>
      </section>
    )
  }
  const { block, left, next } = standing
  // The last second counts as one until it is over.
  const seconds = Math.ceil(left * 60 - 0.001)
  const over = seconds < 0
  return (
    <section class="card live-agenda_stage" aria-labelledby="live-block">
      <p class="label">{copy.place(at + 1, day.length)}</p>
      <h2 id="live-block">{block.block.title}</h2>
      <p class="live-agenda_about">{block.block.about}</p>
      <p class={`live-agenda_left ${over ? 'is-over' : ''}`} role="timer" aria-live="off">
        <span class="live-agenda_figure">{copy.left(seconds)}</span>{' '}
        <span class="live-agenda_unit">
          {copy.leftLabel(over)} {copy.of(block.minutes)}
        </span>
      </p>
      <progress
        aria-hidden="true"
        max={block.minutes}
        value={Math.min(block.minutes, Math.max(0, block.minutes - left))}
      />
      <p class="live-agenda_up-next">
        {next ? (
          <>
            <span class="live-agenda_unit">{copy.nextLabel}</span>{' '}
            {copy.upNext(next.block.title, next.minutes, start + next.from * MINUTE)}
          </>
        ) : (
          copy.last
        )}
      </p>
      <details class="live-agenda_how">
        <summary>{copy.whatToDo}</summary>
        <p>{block.block.how}</p>
      </details>
    </section>
  )
}
