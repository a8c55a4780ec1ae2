import { useStore } from '@nanostores/preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

import { rolePlay as copy } from '../../copy/role-play/en.ts'
import type { Attempt, FinishedAttempt } from '../../core/roleplay/attempt.ts'
import type { PagePlay } from '../../core/roleplay/page-play.ts'
import { begin, replay, type Table, tableOf } from '../../stores/role-play.ts'
import { Debrief } from './role-play/Debrief.tsx'
import { Playing } from './role-play/Playing.tsx'
import './OptionCard.css'
import './RolePlay.css'
import './role-play/Debrief.css'

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

  // With the new words themselves, so that no key press falls between them and the focus.
  useLayoutEffect(() => {
    const target = focus && root.current?.querySelector<HTMLElement>(`[data-focus=${focus.to}]`)
    if (!target) return
    target.focus({ preventScroll: true })
    target.scrollIntoView()
  }, [focus])
  const move = (to: Focus) => setFocus({ to, moves: (focus?.moves ?? 0) + 1 })

  const finished = attempts.filter((one): one is FinishedAttempt => one.status === 'finished')
  const asked = finished.find(({ begun }) => begun === wanted)
  const playing = asked ? undefined : current
  const shown = asked ?? (current ? undefined : finished.at(-1))
  const goOn = () => {
    setWanted(undefined)
    move('moment')
  }
  const fromStart = () => {
    begin(play)
    goOn()
  }
  const show = ({ begun }: Attempt) => {
    setLive(undefined)
    setWanted(begun)
    move('ending')
  }

  return (
    <div class="role-play" ref={root}>
      {awake && !playing && !shown && (
        <>
          <p>{copy.begin.text}</p>
          <p class="role-play_begin">
            <button class="button" type="button" onClick={fromStart}>
              {copy.begin.button}
            </button>
          </p>
        </>
      )}
      {awake && playing && (
        <Playing
          key={playing.begun}
          play={play}
          attempts={attempts}
          attempt={playing}
          resumed={focus === undefined}
          onBegin={fromStart}
          onShow={show}
          onMove={(to) => {
            setLive(playing.begun)
            setWanted(playing.begun)
            move(to)
          }}
        />
      )}
      {awake && shown && (
        <Debrief
          key={shown.begun}
          play={play}
          letters={letters}
          learn={learn}
          practice={practice}
          attempts={attempts}
          attempt={shown}
          talk={shown.begun === live}
          onGoOn={current ? goOn : undefined}
          onBegin={fromStart}
          onReplay={(keep) => {
            replay(play, shown, keep)
            goOn()
          }}
          onShow={show}
        />
      )}
    </div>
  )
}
