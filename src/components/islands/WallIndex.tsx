import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'

import { wall as copy } from '../../copy/wall/en.ts'
import type { Agenda } from '../../core/workshop/agenda/schema.ts'
import { IN_ADDRESS } from '../../stores/workshop/agenda.ts'
import { entriesOn } from '../../stores/workshop/wall.ts'
import { ForWorkshop } from './ForWorkshop.tsx'
import './WallIndex.css'

interface BoardLink {
  id: string
  title: string
  ask: string
  href: string
  piles: readonly { id: string }[]
}

interface Props {
  agendas: readonly Agenda[]
  plan: string
  boards: readonly BoardLink[]
  numbers: { title: string; ask: string; href: string }
  plays: readonly { id: string; title: string; href: string }[]
}

/** Everything that can stand on the wall of a workshop, with what is on it already. */
export function WallIndex({ agendas, plan, boards, numbers, plays }: Props) {
  return (
    <ForWorkshop agendas={agendas} plan={plan}>
      {({ id }) => {
        const here = (href: string) => `${href}?${IN_ADDRESS}=${id}`
        return (
          <div class="wall-index">
            <h2>{copy.boards}</h2>
            <ul class="wall-index_list">
              {boards.map((board) => (
                <li key={board.id}>
                  <a href={here(board.href)}>{board.title}</a>
                  <span>{board.ask}</span>
                  <Count board={board} />
                </li>
              ))}
              <li>
                <a href={here(numbers.href)}>{numbers.title}</a>
                <span>{numbers.ask}</span>
              </li>
            </ul>
            <h2>{copy.plays.heading}</h2>
            <p>{copy.plays.text}</p>
            <ul class="wall-index_list">
              {plays.map((play) => (
                <li key={play.id}>
                  <a href={here(play.href)}>{play.title}</a>
                </li>
              ))}
            </ul>
          </div>
        )
      }}
    </ForWorkshop>
  )
}

function Count({ board: { id, piles } }: { board: BoardLink }) {
  const $entries = useMemo(() => entriesOn(id, piles), [])
  return <span class="meta">{copy.entries(useStore($entries).length)}</span>
}
