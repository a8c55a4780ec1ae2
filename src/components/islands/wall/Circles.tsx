import { wall } from '../../../copy/wall/en.ts'
import { CIRCLE_AREAS, type CircleArea } from '../../../core/workshop/wall/areas.ts'
import type { Entry } from '../../../core/workshop/wall/entry.ts'
import type { Board } from '../../../core/workshop/wall/schema.ts'
import { ValueMap } from '../../figures/ValueMap.tsx'

const copy = wall.board.circles

/** What the areas are called. */
export type CircleWords = Readonly<Record<CircleArea, string>>

interface Props {
  board: Board
  entries: readonly Entry[]
  numbers: ReadonlyMap<string, number>
  words: CircleWords
}

/** The three circles with what a group named, by its numbers. */
export function Circles({ board, entries, numbers, words }: Props) {
  const area = (id: CircleArea) => ({
    name: words[id],
    items: entries
      .filter(({ pile }) => pile === id)
      .map((entry) => ({
        number: numbers.get(entry.id) ?? 0,
        short: String(numbers.get(entry.id) ?? 0)
      }))
  })
  const none = { name: '', items: [] }
  const said = CIRCLE_AREAS.map((id) =>
    copy.list(
      words[id],
      entries.filter(({ pile }) => pile === id).map(({ text }) => text)
    )
  )
  return (
    <div class="wall-board_circles">
      <ValueMap
        id={`circles-${board.id}`}
        words={{
          title: copy.title,
          desc: said.join(' '),
          caption: copy.caption,
          want: copy.want,
          get: copy.get,
          elsewhere: copy.elsewhere,
          areas: {
            win: area('win'),
            stakes: area('tie'),
            trail: area('trail'),
            slipping: none,
            'open-field': area('open'),
            'over-served': area('wasted')
          },
          more: copy.more
        }}
      />
    </div>
  )
}
