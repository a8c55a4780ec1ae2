import { workbookPdf } from '../../copy/workbook-pdf/en.ts'
import type { Block, Entry } from '../document/blocks.ts'

const copy = workbookPdf.counts
const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** How many customers chose each number, and how they came to be asked. */
export function countsBlocks(question: string): Block[] {
  return [
    { kind: 'gap', height: 10 },
    { kind: 'heading', level: 3, text: copy.heading },
    { kind: 'text', look: 'small', text: copy.hint(question) },
    {
      kind: 'entries',
      rows: [
        {
          height: 22,
          entries: NUMBERS.map(
            (number): Entry => ({
              label: String(number),
              field: {
                kind: 'text',
                name: `count-${number}`,
                tip: copy.tip(number, question),
                align: 'center'
              }
            })
          )
        },
        { height: 22, entries: [line('period', copy.period), line('asked', copy.asked)] },
        { height: 22, entries: [line('chosen-how', copy.chosen)] },
        ...[1, 2, 3].map((number) => ({
          height: 38,
          grow: 2,
          entries: [line(`reason-${number}`, copy.reason(number), true)]
        }))
      ]
    }
  ]
}

function line(name: string, label: string, lines = false): Entry {
  return { label, field: { kind: 'text', name, tip: label, lines } }
}
