import { workshopPapers } from '../../copy/workshop-papers/en.ts'
import { copiesOf, splitOf } from '../../core/workshop/agenda/group.ts'
import type { Preparation } from '../../core/workshop/paper/schema.ts'
import type { Row, Sheet } from '../document/blocks.ts'

const copy = workshopPapers.room

/** What to see to in the room and what to bring, worked out for a group. */
export function roomSheet({ materials, room }: Preparation, people: number, course: string): Sheet {
  const split = splitOf(people)
  const row = (text: string, count?: number): Row => ({
    cells: [
      { kind: 'box', face: '' },
      { kind: 'words', text },
      ...(count === undefined ? [] : [{ kind: 'words', text: String(count) } as const])
    ],
    height: 18
  })
  return {
    fits: true,
    blocks: [
      { kind: 'title', over: course, text: copy.title },
      {
        kind: 'text',
        look: 'lede',
        text: copy.split(people, split.triads, split.extra, split.tables)
      },
      { kind: 'heading', level: 2, text: copy.room },
      {
        kind: 'table',
        summary: copy.room,
        columns: [{ width: 28, align: 'center' }, { share: 1 }],
        head: [[{ text: '' }, { text: copy.what }]],
        rows: room.map((text) => row(text))
      },
      { kind: 'gap', height: 10 },
      { kind: 'heading', level: 2, text: copy.materials },
      {
        kind: 'table',
        summary: copy.materials,
        columns: [{ width: 28, align: 'center' }, { share: 1 }, { width: 60 }],
        head: [[{ text: '' }, { text: copy.what }, { text: copy.count }]],
        rows: materials.map(({ text, per }) => row(text, copiesOf(per, split)))
      }
    ]
  }
}
