import { workbookPdf } from '../../copy/workbook-pdf/en.ts'
import { formName } from '../../core/workbook/form-names.ts'
import {
  LINES,
  type LineNumber,
  NEXTS,
  type Part,
  planField,
  REVIEWS,
  type ReviewDay,
  type ReviewPart
} from '../../core/workbook/plan.ts'
import type { Block, Entry, EntryRow } from '../document/blocks.ts'
import type { PickField } from '../document/fields.ts'

const copy = workbookPdf.plan

/** What a line asks for, row by row: which part, how wide, and how high its row is. */
const ROWS: readonly {
  parts: readonly (readonly [Part, share: number])[]
  height: number
  grow: number
}[] = [
  {
    parts: [
      ['item', 1],
      ['title', 1]
    ],
    height: 16,
    grow: 0
  },
  { parts: [['why', 1]], height: 18, grow: 1 },
  {
    parts: [
      ['if', 1],
      ['then', 1]
    ],
    height: 18,
    grow: 1
  },
  {
    parts: [
      ['step', 3],
      ['owner', 1.2],
      ['helper', 1.2],
      ['start', 1.2]
    ],
    height: 16,
    grow: 0
  },
  {
    parts: [
      ['measure', 2],
      ['counted', 1.4],
      ['today', 1],
      ['aim', 1.2],
      ['hours', 0.6],
      ['money', 0.7]
    ],
    height: 16,
    grow: 0
  },
  {
    parts: [
      ['stop', 1],
      ['wrong', 1]
    ],
    height: 18,
    grow: 1
  }
]
const LONG: readonly Part[] = ['why', 'if', 'then', 'stop', 'wrong']

/** The three lines of the plan, with an example of a sentence above them. */
export function planBlocks(items: PickField['options'], example: string): Block[] {
  return [
    { kind: 'text', look: 'note', text: example },
    ...LINES.flatMap((line): Block[] => [
      { kind: 'heading', level: 3, text: copy.line(line) },
      {
        kind: 'entries',
        rows: ROWS.map(({ parts, height, grow }) => ({
          height,
          grow,
          entries: parts.map(([part, share]) => entryOf(line, part, share, items))
        }))
      }
    ])
  ]
}

/** Looking back on each line. */
export function reviewBlocks(): Block[] {
  return LINES.flatMap((line): Block[] => [
    { kind: 'heading', level: 3, text: copy.line(line) },
    { kind: 'entries', rows: REVIEWS.map((days) => reviewRow(line, days)) }
  ])
}

function entryOf(line: LineNumber, part: Part, share: number, items: PickField['options']): Entry {
  const label = part === 'then' ? copy.so : copy[part]
  const named = { name: formName(planField(line, part)), tip: copy.tip(line, label) }
  if (part === 'item')
    return {
      label,
      share,
      field: { kind: 'pick', ...named, options: [{ value: '', label: '' }, ...items] }
    }
  return { label, share, field: { kind: 'text', ...named, lines: LONG.includes(part) } }
}

function reviewRow(line: LineNumber, days: ReviewDay): EntryRow {
  const nameOf = (part: ReviewPart) => formName(planField(line, part))
  const nextTip = copy.tip(line, `${copy.days(days)}. ${copy.next}`)
  const text = (part: ReviewPart, label: string, lines: boolean): Entry => ({
    label,
    share: lines ? 3 : 1.5,
    field: {
      kind: 'text',
      name: nameOf(part),
      tip: copy.tip(line, `${copy.days(days)}. ${label}`),
      lines
    }
  })
  return {
    height: 22,
    grow: 1,
    entries: [
      text(`${days}-done`, copy.done(days), true),
      text(`${days}-measure`, copy.measured, false),
      {
        label: copy.next,
        share: 2,
        choices: NEXTS.map((next) => ({
          label: copy.nexts[next],
          choice: {
            name: nameOf(`${days}-next`),
            question: nextTip,
            state: next,
            tip: `${nextTip} ${copy.nexts[next]}.`
          }
        }))
      }
    ]
  }
}
