import { useStore } from '@nanostores/preact'
import { useMemo, useRef, useState } from 'preact/hooks'

import { wall } from '../../copy/wall/en.ts'
import type { Agenda } from '../../core/workshop/agenda/schema.ts'
import { type Entry, LONGEST_ENTRY } from '../../core/workshop/wall/entry.ts'
import type { Board } from '../../core/workshop/wall/schema.ts'
import {
  addEntry,
  entriesOn,
  keepEntry,
  takeOff,
  toggleFullScreen
} from '../../stores/workshop/wall.ts'
import { ForWorkshop } from './ForWorkshop.tsx'
import { Saved } from './Saved.tsx'
import { TwoStep } from './TwoStep.tsx'
import { Circles, type CircleWords } from './wall/Circles.tsx'
import { Pile } from './wall/Pile.tsx'
import './WallBoard.css'
import './LinkButton.css'

const copy = wall.board

interface BoardProps {
  /** With a name for every pile. */
  board: Board
  /** Cards that can be taken onto the board. */
  cards: readonly string[]
  /** Names of the areas, where the board shows circles. */
  circles?: CircleWords | undefined
}

interface Props extends BoardProps {
  agendas: readonly Agenda[]
  /** Address of the page on which workshops are planned. */
  plan: string
}

/** A board on the wall: what a room says, typed and sorted by whoever leads it. */
export function WallBoard({ agendas, plan, ...props }: Props) {
  return (
    <ForWorkshop agendas={agendas} plan={plan}>
      {() => <OnWall {...props} />}
    </ForWorkshop>
  )
}

function OnWall({ board, cards, circles }: BoardProps) {
  const $entries = useMemo(() => entriesOn(board.id, board.piles), [])
  const entries = useStore($entries)
  const input = useRef<HTMLInputElement>(null)
  const [pile, choosePile] = useState('')
  const [gone, setGone] = useState<Entry>()
  const left = cards.filter((card) => !entries.some(({ text }) => text === card))
  const put = (text: string, where: string) => {
    if (text.trim() === '') return
    addEntry(board.id, text, where)
    setGone(undefined)
  }
  const piles = [{ id: '', name: copy.none, means: undefined }, ...board.piles]
  const numbers = new Map(entries.map(({ id }, at) => [id, at + 1]))
  return (
    <div class="wall-board">
      <p class="wall-board_ask">{board.ask}</p>
      <form
        class="wall-board_add no-print"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          if (!input.current) return
          put(input.current.value, pile)
          input.current.value = ''
          input.current.focus()
        }}
      >
        <label class="wall-board_text">
          <span>{copy.text}</span>
          <input ref={input} type="text" maxLength={LONGEST_ENTRY} />
        </label>
        <label>
          <span>{copy.pile}</span>
          <select value={pile} onChange={({ currentTarget }) => choosePile(currentTarget.value)}>
            {piles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button class="button" type="submit">
          {copy.add}
        </button>
        {cards.length > 0 &&
          (left[0] ? (
            <button
              class="button button-quiet"
              type="button"
              onClick={() => put(left[0] ?? '', '')}
            >
              {copy.take}
            </button>
          ) : (
            <p class="meta">{copy.taken}</p>
          ))}
      </form>
      <p role="status" class="wall-board_gone no-print">
        {gone && (
          <>
            {copy.off(gone.text)}{' '}
            <button
              class="link-button"
              type="button"
              onClick={() => {
                keepEntry(board.id, gone)
                setGone(undefined)
                input.current?.focus()
              }}
            >
              {copy.putBack}
            </button>
          </>
        )}
      </p>
      <div class={`wall-board_piles ${circles ? 'is-circles' : ''}`}>
        {circles && <Circles board={board} entries={entries} numbers={numbers} words={circles} />}
        {piles.map((one) => (
          <Pile
            key={one.id}
            board={board}
            pile={one}
            piles={piles}
            entries={entries.filter((entry) => entry.pile === one.id)}
            numbers={circles ? numbers : undefined}
            onRemove={(entry) => {
              takeOff(board.id, [entry])
              setGone(entry)
              input.current?.focus()
            }}
          />
        ))}
      </div>
      <p class="meta no-print">{board.hint}</p>
      <div class="wall-board_foot no-print">
        <button class="link-button" type="button" onClick={toggleFullScreen}>
          {copy.full}
        </button>
        <Saved />
        {entries.length > 0 && (
          <TwoStep
            open={copy.clear.open}
            yes={copy.clear.yes}
            no={copy.clear.no}
            onYes={() => {
              takeOff(board.id, entries)
              input.current?.focus()
            }}
          >
            <p>{copy.clear.question(entries.length)}</p>
          </TwoStep>
        )}
      </div>
    </div>
  )
}
