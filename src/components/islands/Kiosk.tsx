import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { kiosk } from '../../copy/kiosk/en.ts'
import { clockOf, standingOf, type Turn } from '../../core/workshop/kiosk/turn.ts'
import {
  $clock,
  $turn,
  beginTurn,
  endTurn,
  keepScreenOn,
  kioskAsked,
  openForGuest,
  touchTurn,
  watchGuest
} from '../../stores/workshop/kiosk.ts'
import './Kiosk.css'
import type { Station } from './KioskSetUp.tsx'
import { TwoStep } from './TwoStep.tsx'

const copy = kiosk.run

interface Props {
  stations: readonly Station[]
  /** Address of the page that sets a table up. */
  setUp: string
}

/** A table for one person after another. Between two of them, nothing is left. */
export function Kiosk({ stations, setUp }: Props) {
  const turn = useStore($turn, { ssr: () => undefined })
  const [asked, setAsked] = useState<{ station: Station | undefined; minutes: number }>()
  const [cleared, setCleared] = useState<'cleared' | 'refused'>()
  const start = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const { station: id } = kioskAsked(0)
    const station = stations.find((one) => one.id === id)
    setAsked({ station, minutes: kioskAsked(station?.minutes ?? 0).minutes })
    return keepScreenOn()
  }, [])
  useEffect(() => {
    if (!turn && cleared) start.current?.focus()
  }, [turn])

  if (!asked) return <div class="kiosk" />
  const { station, minutes } = asked
  if (!station) {
    return (
      <div class="kiosk">
        <p class="lede">{copy.unknown}</p>
        <p>
          <a class="button" href={setUp}>
            {copy.leave}
          </a>
        </p>
      </div>
    )
  }
  if (turn) {
    return (
      <AtTable
        turn={turn}
        station={station}
        minutes={minutes}
        onEnd={() => {
          endTurn()
          setCleared('cleared')
        }}
        onRefuse={() => {
          endTurn()
          setCleared('refused')
        }}
      />
    )
  }
  return (
    <div class="kiosk">
      <p role="status" class="kiosk_cleared">
        {cleared && copy[cleared]}
      </p>
      <p class="kiosk_station">{station.name}</p>
      <p>
        {copy.minutes(minutes)} {copy.promise}
      </p>
      <p>
        <button ref={start} class="button kiosk_begin" type="button" onClick={beginTurn}>
          {copy.begin}
        </button>
      </p>
      <p class="meta">
        <a href={setUp}>{copy.leave}</a>
      </p>
    </div>
  )
}

interface TableProps {
  turn: Turn
  station: Station
  minutes: number
  onEnd: () => void
  /** The browser can’t keep a guest apart. */
  onRefuse: () => void
}

function AtTable({ turn, station, minutes, onEnd, onRefuse }: TableProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const standing = standingOf(turn, minutes, useStore($clock) || turn.begun)
  useEffect(() => {
    if (!frame.current) return
    openForGuest(frame.current, station.href)
    return watchGuest(frame.current, touchTurn, onRefuse)
  }, [])
  useEffect(() => {
    if (standing.phase === 'over') onEnd()
  }, [standing.phase])
  return (
    <div class="kiosk is-busy">
      <div class="kiosk_bar">
        <p role="timer" class="kiosk_clock">
          {copy.left(clockOf('left' in standing ? standing.left : 0))}
        </p>
        <p role="status" class="visually-hidden">
          {standing.phase === 'running' && standing.left <= 60 && copy.soon}
        </p>
        <TwoStep open={copy.done.open} yes={copy.done.yes} no={copy.done.no} onYes={onEnd}>
          <p>{copy.done.question}</p>
        </TwoStep>
      </div>
      {(standing.phase === 'ending' || standing.phase === 'alone') && (
        <div role="alert" class="kiosk_warning">
          <p>{copy[standing.phase](standing.clears)}</p>
          {standing.phase === 'alone' && (
            <button class="button" type="button" onClick={touchTurn}>
              {copy.here}
            </button>
          )}
        </div>
      )}
      <iframe
        ref={frame}
        class="kiosk_frame"
        title={copy.frame(station.name)}
        // Without downloads, windows of its own and a way to the top, nothing is carried out of it.
        sandbox="allow-scripts allow-same-origin allow-forms"
      />
    </div>
  )
}
