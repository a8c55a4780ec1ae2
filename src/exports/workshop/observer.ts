import { workshopPapers } from '../../copy/workshop-papers/en.ts'
import type { Triad } from '../../core/workshop/schema.ts'
import type { Block } from '../document/blocks.ts'

const copy = workshopPapers.observer

/** What the observer of a triad looks for, with room for the words. */
export function observerBlocks({ behaviours }: Pick<Triad, 'behaviours'>): Block[] {
  return [
    {
      kind: 'table',
      summary: copy.behavior,
      columns: [
        { share: 5 },
        { width: 36, align: 'center' },
        { width: 46, align: 'center' },
        { share: 4 }
      ],
      head: [[copy.behavior, copy.seen, copy.missed, copy.words].map((text) => ({ text }))],
      rows: behaviours.map(({ text }, at) => ({
        cells: [
          { kind: 'words', heads: true, number: String(at + 1), text },
          { kind: 'box', face: '' },
          { kind: 'box', face: '' },
          { kind: 'room' }
        ],
        height: 26,
        grow: 1
      }))
    },
    { kind: 'gap', height: 6 },
    { kind: 'text', look: 'note', text: copy.none },
    { kind: 'writing', label: copy.changed, lines: 1 }
  ]
}
