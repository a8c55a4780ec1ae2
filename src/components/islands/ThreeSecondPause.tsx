import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import { threeSecondPause as copy } from '../../copy/three-second-pause/en.ts'
import { createPause } from '../../stores/practices/three-second-pause.ts'

/** Ask a question and wait for three seconds, or break the silence and see what that does. */
export function ThreeSecondPause() {
  const [pause] = useState(createPause)
  const [moment, setMoment] = useState<(typeof copy.moments)[number]>(copy.moments[0])
  const now = useStore(pause.$pause)
  const waiting = now.status === 'waiting'
  const reached = 'second' in now ? now.second : now.status === 'answered' ? Infinity : 0

  useEffect(() => pause.reset, [])

  return (
    <section class="three-second-pause">
      <fieldset class="three-second-pause_moments no-print">
        <legend>{copy.choose}</legend>
        {copy.moments.map((one) => (
          <button
            key={one.place}
            class={`button ${one === moment ? '' : 'button-quiet'}`}
            type="button"
            aria-pressed={one === moment}
            onClick={() => {
              pause.reset()
              setMoment(one)
            }}
          >
            {one.place}
          </button>
        ))}
      </fieldset>
      <p>{moment.scene}</p>
      <p class="three-second-pause_question">
        <span class="meta">{copy.youAsk}</span> “{moment.question}”
      </p>
      <p class="three-second-pause_buttons no-print">
        <button class="button" type="button" aria-disabled={waiting} onClick={pause.ask}>
          {now.status === 'ready' || waiting ? copy.ask : copy.again}
        </button>
        <button
          class="button button-quiet"
          type="button"
          aria-disabled={!waiting}
          onClick={pause.speak}
        >
          {copy.speak}
        </button>
      </p>
      <ol class="three-second-pause_seconds">
        {moment.thoughts.map((thought, at) => (
          <li key={at} class={looks(at + 1, reached, waiting)}>
            <strong>{copy.counts[at]}</strong>
            <span class="three-second-pause_line" />
            <span class="three-second-pause_thought">{thought}</span>
          </li>
        ))}
      </ol>
      <div class="three-second-pause_outcome" role="status">
        {waiting && <span class="visually-hidden">{copy.counts[now.second - 1]}</span>}
        {now.status === 'answered' && (
          <p>
            <strong>{copy.answered}</strong> “{moment.answer}”
          </p>
        )}
        {now.status === 'early' && (
          <>
            <p>
              <strong>{copy.early(now.after)}</strong> {moment.early[now.second - 1]}
            </p>
            <p>
              <strong>{copy.better}</strong> {moment.move}
            </p>
          </>
        )}
      </div>
      <p class="three-second-pause_hint meta no-print">{copy.hint}</p>
    </section>
  )
}

/** How a second looks from the one that has been reached. */
function looks(second: number, reached: number, waiting: boolean): string {
  if (second > reached) return 'is-ahead'
  if (second < reached) return 'is-past'
  return waiting ? 'is-now' : 'is-cut'
}
