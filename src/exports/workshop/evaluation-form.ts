import { workshopPapers } from '../../copy/workshop-papers/en.ts'
import { POINTS } from '../../core/workbook/answer.ts'
import type { EvaluationForm } from '../../core/workshop/paper/schema.ts'
import type { Block, Cell, Column, Sheet } from '../document/blocks.ts'

const copy = workshopPapers.evaluation
const RINGS: Column[] = POINTS.map(() => ({ width: 22, align: 'center' }))

/** A question of the test of knowledge, with its answers to choose from. */
export interface CheckItem {
  scene?: string | undefined
  ask: string
  options: readonly string[]
}

/** What participants say at the end: two sides of one sheet. */
export function evaluationSheets(
  form: EvaluationForm,
  check: readonly CheckItem[],
  course: string
): Sheet[] {
  const writing = ({ text }: { text: string }): Block => ({
    kind: 'writing',
    label: text,
    lines: 1
  })
  return [
    {
      fits: true,
      blocks: [
        { kind: 'title', over: course, text: copy.title },
        { kind: 'text', look: 'lede', text: copy.lede },
        { kind: 'heading', level: 2, text: copy.rate },
        ratingsTable(form.ratings),
        { kind: 'gap', height: 10 },
        thenNowTable(form.thenNow),
        { kind: 'gap', height: 10 },
        ...form.open.map(writing),
        {
          kind: 'table',
          summary: form.quote,
          columns: [{ width: 24, align: 'center' }, { share: 1 }],
          head: [],
          rows: [
            {
              cells: [
                { kind: 'box', face: '' },
                { kind: 'words', look: 'tight', text: form.quote }
              ]
            }
          ]
        }
      ]
    },
    checkSheet(check)
  ]
}

/** The five questions, as they are asked before and after. */
export function checkSheet(check: readonly CheckItem[]): Sheet {
  return {
    fits: true,
    blocks: [
      { kind: 'heading', level: 2, text: copy.check },
      { kind: 'text', look: 'small', text: copy.choose },
      ...check.flatMap(({ scene, ask, options }, at): Block[] => [
        { kind: 'heading', level: 3, text: `${at + 1}. ${ask}` },
        ...(scene ? [{ kind: 'text', look: 'small', text: scene } as const] : []),
        {
          kind: 'table',
          summary: ask,
          columns: [{ width: 24, align: 'center' }, { share: 1 }],
          head: [],
          rows: options.map((text) => ({
            cells: [
              { kind: 'ring', face: '' },
              { kind: 'words', look: 'tight', text }
            ]
          }))
        },
        { kind: 'gap', height: 6, grow: 1 }
      ])
    ]
  }
}

function rings(): Cell[] {
  return POINTS.map((point) => ({ kind: 'ring', face: String(point) }))
}

function ratingsTable(ratings: EvaluationForm['ratings']): Block {
  return {
    kind: 'table',
    summary: copy.rate,
    columns: [{ share: 1 }, ...RINGS],
    head: [],
    rows: ratings.map(({ text, low, high }) => ({
      cells: [{ kind: 'words', heads: true, text, note: `1 ${low}  ·  5 ${high}` }, ...rings()]
    }))
  }
}

function thenNowTable(pairs: EvaluationForm['thenNow']): Block {
  return {
    kind: 'table',
    summary: copy.thenNow,
    columns: [{ share: 1 }, ...RINGS, { width: 12 }, ...RINGS],
    head: [
      [
        { text: copy.thenNow },
        { text: copy.before, span: POINTS.length },
        { text: '' },
        { text: copy.now, span: POINTS.length }
      ]
    ],
    rows: pairs.map(({ text }) => ({
      cells: [{ kind: 'words', heads: true, text }, ...rings(), { kind: 'empty' }, ...rings()]
    }))
  }
}
