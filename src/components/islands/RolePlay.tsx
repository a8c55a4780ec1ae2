import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { rolePlay as copy } from '../../copy/role-play/en.ts'
import type { Attempt, FinishedAttempt } from '../../core/roleplay/attempt.ts'
import type { PagePlay } from '../../core/roleplay/page-play.ts'
import { begin, replay, type Table, tableOf } from '../../stores/role-play.ts'
import { Debrief } from './role-play/Debrief.tsx'
import { Playing } from './role-play/Playing.tsx'
import './RolePlay.css'

/** What the page of a role-play knows. */
export interface Props {
  play: PagePlay
  /** `framework.letter` → what stands on its tile and what it stands for. */
  letters: Readonly<Record<string, { letter: string; term: string }>>
  /** Addresses of the outline and of the list of role-plays. */
  learn: string
  practice: string
}

/** Which part takes the focus after what the person did: it is read out, so nothing else is. */
export type Focus = 'moment' | 'reply' | 'ending'

const NOTHING: Table = { attempts: [], current: undefined }

/** A role-play: played turn by turn, then talked over. */
export function RolePlay({ play, letters, learn, practice }: Props) {
  const { attempts, current } = useStore(tableOf(play), { ssr: () => NOTHING })
  const [awake, setAwake] = useState(false)
  /** The attempt played on this visit, and one that was asked for. */
  const [live, setLive] = useState<string>()
  const [wanted, setWanted] = useState<string>()
  const [focus, setFocus] = useState<{ to: Focus; moves: number }>()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => setAwake(true), [])

  useEffect(() => {
    const target = focus && root.current?.querySelector<HTMLElement>(`[data-focus=${focus.to}]`)
    if (!target) return
    target.focus({ preventScroll: true })
    target.scrollIntoView()
  }, [focus])
  const move = (to: Focus) => setFocus({ to, moves: (focus?.moves ?? 0) + 1 })

  const finished = attempts.filter((one): one is FinishedAttempt => one.status === 'finished')
  const shown = finished.find(({ begun }) => begun === wanted) ?? finished.at(-1)
  const fromStart = () => {
    begin(play)
    move('moment')
  }
  const fromTurn = (attempt: Attempt, keep: number) => {
    replay(play, attempt, keep)
    move('moment')
  }
  return (
    <div class="role-play" ref={root}>
      {awake && !current && !shown && (
        <>
          <p>{copy.begin.text}</p>
          <p class="role-play_begin">
            <button class="button" type="button" onClick={fromStart}>
              {copy.begin.button}
            </button>
          </p>
        </>
      )}
      {awake && current && (
        <Playing
          key={current.begun}
          play={play}
          attempts={attempts}
          attempt={current}
          resumed={focus === undefined}
          onBegin={fromStart}
          onMove={(to) => {
            setLive(current.begun)
            setWanted(current.begun)
            move(to)
          }}
        />
      )}
      {awake && !current && shown && (
        <Debrief
          key={shown.begun}
          play={play}
          letters={letters}
          learn={learn}
          practice={practice}
          attempts={attempts}
          attempt={shown}
          talk={shown.begun === live}
          onBegin={fromStart}
          onReplay={fromTurn}
          onShow={(attempt) => {
            setLive(undefined)
            setWanted(attempt.begun)
            move('ending')
          }}
        />
      )}
    </div>
  )
}
