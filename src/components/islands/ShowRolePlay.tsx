import { useStore } from '@nanostores/preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

import { showRolePlay as copy } from '../../copy/show-role-play/en.ts'
import { readShown, type ShownStage, stageBeside } from '../../core/roleplay/show.ts'
import { showOf } from '../../stores/practices/show.ts'
import { Saved } from './Saved.tsx'
import { headingOf, StageOnWall } from './show-role-play/StageOnWall.tsx'
import { TwoStep } from './TwoStep.tsx'
import './ShowRolePlay.css'

interface Props {
  /** Id of the role-play. */
  play: string
  /** Where and when it plays. */
  setting: string
  stages: readonly ShownStage[]
}

/** A role-play on the wall: one moment at a time, a show of hands, and what each line does. */
export function ShowRolePlay({ play, setting, stages }: Props) {
  const moved = useRef(false)
  const [show] = useState(() => showOf(play, stages))
  const [awake, setAwake] = useState(false)
  const [told, setTold] = useState('')
  const kept = useStore(show.$shown, { ssr: () => undefined })
  const shown = kept ?? readShown(undefined, stages)
  const counts = Object.keys(shown.hands).length

  const go = (steps: -1 | 1) => {
    const now = show.$shown.get()?.at ?? shown.at
    const next = stageBeside(stages, now, steps)
    if (!next) return
    moved.current = true
    show.keep(() => ({ at: next.id }))
  }

  useEffect(() => {
    setAwake(true)
    const onKey = (event: KeyboardEvent) => {
      const steps = stepsOf(event)
      if (steps === undefined) return
      event.preventDefault()
      go(steps)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  useLayoutEffect(() => {
    if (moved.current) document.getElementById(headingOf(shown.at))?.focus()
    moved.current = false
  })

  const tell = (stage: string, open: boolean) => {
    if (open === (show.$shown.get()?.told ?? []).includes(stage)) return
    show.keep(({ told }) => ({
      told: open ? [...told, stage] : told.filter((id) => id !== stage)
    }))
  }
  const count = (line: string, hands: number | undefined) =>
    show.keep((now) => {
      const { [line]: _, ...others } = now.hands
      return { hands: hands === undefined ? others : { ...others, [line]: hands } }
    })

  return (
    <form class="show-role-play" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      {stages.map((stage, index) => (
        <StageOnWall
          key={stage.id}
          stage={stage}
          place={copy.stage(index + 1, stages.length, stage.title)}
          setting={index === 0 ? setting : undefined}
          shown={shown}
          awake={awake}
          onCount={count}
          onTell={(open) => tell(stage.id, open)}
        />
      ))}
      <div class="show-role-play_ways no-print">
        <button
          class="button button-quiet"
          type="button"
          disabled={!awake || !stageBeside(stages, shown.at, -1)}
          onClick={() => go(-1)}
        >
          <span aria-hidden="true">←</span> {copy.previous}
        </button>
        <button
          class="button"
          type="button"
          disabled={!awake || !stageBeside(stages, shown.at, 1)}
          onClick={() => go(1)}
        >
          {copy.next} <span aria-hidden="true">→</span>
        </button>
        {kept && <Saved />}
        {kept && (
          <div class="show-role-play_clear">
            <TwoStep
              open={copy.clear.open}
              yes={counts > 0 ? copy.clear.yes : copy.clear.start}
              no={copy.clear.no}
              onYes={() => {
                moved.current = true
                show.clear()
                setTold(copy.clear.done)
              }}
            >
              <p>{counts > 0 ? copy.clear.confirm(counts) : copy.clear.nothing}</p>
            </TwoStep>
          </div>
        )}
      </div>
      <p class="visually-hidden" role="status">
        {told}
      </p>
    </form>
  )
}

/** Which way an arrow key leads, unless a field or the browser has a use for it. */
function stepsOf(event: KeyboardEvent): -1 | 1 | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, key, target } = event
  if (event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return undefined
  if (target instanceof Element && target.closest('input, select, textarea')) return undefined
  if (key === 'ArrowLeft') return -1
  return key === 'ArrowRight' ? 1 : undefined
}
