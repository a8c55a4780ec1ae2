import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import { liveAgenda as copy } from '../../../copy/live-agenda/en.ts'
import type { Setting } from '../../../core/workshop/agenda/plan.ts'
import { type Run, runAt } from '../../../core/workshop/agenda/run.ts'
import type { TimedBlock } from '../../../core/workshop/agenda/timing.ts'
import {
  $clock,
  $run,
  beginLive,
  catchUpLive,
  clearLive,
  goLive,
  keepScreenOn,
  uncutLive
} from '../../../stores/workshop/live.ts'
import { TwoStep } from '../TwoStep.tsx'
import { Before } from './Before.tsx'
import { Stage } from './Stage.tsx'
import { WholePlan } from './WholePlan.tsx'

interface Props {
  /** The day as it was planned. */
  blocks: readonly TimedBlock[]
  setting: Setting
}

/** The day itself, with what moves it on. */
export function Day({ blocks, setting }: Props) {
  const run = useStore($run)
  const [told, tell] = useState('')
  const step = (steps: -1 | 1) => {
    tell('')
    if ($run.get()) goLive(blocks, steps)
    else if (steps > 0) beginLive(blocks, setting)
  }
  useEffect(keepScreenOn, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const steps = stepsOf(event)
      if (steps === undefined) return
      event.preventDefault()
      step(steps)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [blocks, setting])

  return (
    <>
      {run ? (
        <Running blocks={blocks} run={run} step={step} onTell={tell} />
      ) : (
        <Before blocks={blocks} setting={setting} onBegin={() => step(1)} />
      )}
      <p class="live-agenda_told" role="status">
        {told}
      </p>
      <p class="meta live-agenda_keys">{copy.keys}</p>
      {run && (
        <TwoStep
          open={copy.clear.open}
          yes={copy.clear.yes}
          no={copy.clear.no}
          onYes={() => {
            clearLive()
            tell(copy.clear.done)
          }}
        >
          <p>{copy.clear.confirm}</p>
        </TwoStep>
      )}
    </>
  )
}

interface RunningProps {
  blocks: readonly TimedBlock[]
  run: Run
  step: (steps: -1 | 1) => void
  onTell: (words: string) => void
}

function Running({ blocks, run, step, onTell }: RunningProps) {
  const moment = useStore($clock)
  const now = runAt(run, blocks, moment)
  const { at, catchUp, day, standing } = now
  const over = standing.status === 'over'
  const cut = day.length < blocks.length || Object.keys(run.cuts).length > 0
  return (
    <>
      <Stage now={now} moment={moment} start={run.start} />
      <div class="live-agenda_buttons">
        {!over && (
          <button class="button live-agenda_next" type="button" onClick={() => step(1)}>
            {at + 1 < day.length ? copy.next : copy.end}
          </button>
        )}
        <button
          class="button button-quiet"
          type="button"
          disabled={at === 0}
          onClick={() => step(-1)}
        >
          {copy.back}
        </button>
      </div>
      <div class={`live-agenda_late ${'cuts' in catchUp ? 'is-late' : ''}`}>
        <p role="status">
          {standing.status === 'over' && `${copy.over} ${copy.overLate(standing.late)}`}
          {standing.status === 'running' && copy.late(standing.late)} {copy.catchUp(catchUp)}
        </p>
        {'cuts' in catchUp && catchUp.cuts.length > 0 && (
          <button
            class="button"
            type="button"
            onClick={() => {
              catchUpLive(blocks)
              onTell(copy.taken)
            }}
          >
            {copy.takeOver}
          </button>
        )}
        {cut && !over && (
          <button
            class="button button-quiet"
            type="button"
            onClick={() => {
              uncutLive()
              onTell(copy.uncutDone)
            }}
          >
            {copy.uncut}
          </button>
        )}
      </div>
      <WholePlan blocks={blocks} day={day} at={at} start={run.start} />
    </>
  )
}

/** Which way a key leads, unless a control or the browser has a use for it. */
function stepsOf(event: KeyboardEvent): -1 | 1 | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, key, repeat, target } = event
  if (event.defaultPrevented || repeat || altKey || ctrlKey || metaKey || shiftKey) return undefined
  const at = target instanceof Element ? target : undefined
  if (at?.closest('input, select, textarea')) return undefined
  if (key === ' ') return at?.closest('a, button, summary') ? undefined : 1
  if (key === 'ArrowLeft') return -1
  return key === 'ArrowRight' ? 1 : undefined
}
