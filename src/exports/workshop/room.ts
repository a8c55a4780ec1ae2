import { workshopPapers } from '../../copy/workshop-papers/en.ts'
import { copiesOf, LISTED_FOR, type Split, splitOf } from '../../core/workshop/agenda/group.ts'
import type { Preparation } from '../../core/workshop/paper/schema.ts'
import type { Row, Sheet } from '../document/blocks.ts'

const copy = workshopPapers.room

/** What to see to in the room, and what to bring for groups of several sizes. */
export function roomSheet({ materials, room }: Preparation, course: string): Sheet {
  const splits = LISTED_FOR.map(splitOf)
  const words = (text: string) => ({ kind: 'words', text }) as const
  const counts = (of: (split: Split) => number) => splits.map((split) => words(String(of(split))))
  const toTick = (text: string, cells: Row['cells'] = []): Row => ({
    cells: [{ kind: 'box', face: '' }, words(text), ...cells],
    height: 18
  })
  const group = (text: string, of: 'triads' | 'tables'): Row => ({
    cells: [words(''), words(text), ...counts((split) => split[of])],
    height: 18
  })
  return {
    fits: true,
    blocks: [
      { kind: 'title', over: course, text: copy.title },
      { kind: 'text', look: 'lede', text: copy.lede },
      { kind: 'heading', level: 2, text: copy.room },
      {
        kind: 'table',
        summary: copy.room,
        columns: [{ width: 28, align: 'center' }, { share: 1 }],
        head: [[{ text: '' }, { text: copy.what }]],
        rows: room.map((text) => toTick(text))
      },
      { kind: 'gap', height: 10 },
      { kind: 'heading', level: 2, text: copy.materials },
      {
        kind: 'table',
        summary: copy.materials,
        columns: [
          { width: 28, align: 'center' },
          { share: 1 },
          ...splits.map(() => ({ width: 40 }))
        ],
        head: [
          [
            { text: '' },
            { text: copy.people },
            ...splits.map(({ people }) => ({ text: String(people) }))
          ]
        ],
        rows: [
          group(copy.triads, 'triads'),
          group(copy.tables, 'tables'),
          ...materials.map(({ text, per }) =>
            toTick(
              text,
              counts((split) => copiesOf(per, split))
            )
          )
        ]
      }
    ]
  }
}
