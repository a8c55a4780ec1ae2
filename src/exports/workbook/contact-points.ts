import { workbookPdf } from '../../copy/workbook-pdf/en.ts'
import { WEIGHTS } from '../../core/workbook/contact-map.ts'
import { formName, SPARE_POINTS } from '../../core/workbook/form-names.ts'
import type { PageContactPoints } from '../../core/workbook/page-sections.ts'
import type { Block, Cell, Column, HeadCell, Row } from '../document/blocks.ts'
import type { Field } from '../document/fields.ts'

const copy = workbookPdf.points
type Part = keyof typeof copy.columns

/** The parts of a point on its two lines, with how many of the columns each takes. */
const LINES: readonly (readonly (readonly [Part, span: number])[])[] = [
  [
    ['name', 6],
    ['phase', 5],
    ['expects', 6],
    ['owner', 3],
    ['uses', 2],
    ['weight', 2]
  ],
  [
    ['deposit', 6],
    ['withdrawal', 5],
    ['repaired', 6],
    ['measure', 5],
    ['looked', 2]
  ]
]
const COLUMNS = 24
const NUMBER = 16

/** Section E: two lines for each point of connection. */
export function contactPointsBlocks({ phases, prompts, starters }: PageContactPoints): Block[] {
  const points = [...starters, ...SPARE_POINTS.map((id) => ({ id, name: '', phase: '' }))]
  const columns: Column[] = [
    { width: NUMBER },
    ...Array.from({ length: COLUMNS }, () => ({ share: 1 }))
  ]
  return [
    { kind: 'text', look: 'small', text: `${copy.prompts}: ${prompts.join(' ')}` },
    {
      kind: 'table',
      summary: copy.title,
      columns,
      head: LINES.map((line): HeadCell[] => [
        { text: '' },
        ...line.map(([part, span]) => ({ text: copy.columns[part], span, align: 'left' as const }))
      ]),
      rows: points.flatMap((point, at) => pointRows(point, at + 1, phases))
    }
  ]
}

function pointRows(
  { id, name, phase }: PageContactPoints['starters'][number],
  number: number,
  phases: PageContactPoints['phases']
): Row[] {
  const fieldOf = (part: Part): Field => {
    const named = {
      name: formName(`point-${id}.${part}`),
      tip: copy.tip(number, name, copy.columns[part])
    }
    switch (part) {
      case 'phase':
        return {
          kind: 'pick',
          ...named,
          ...(phase && { value: phase }),
          options: withNone(phases.map(({ id: value, name: label }) => ({ value, label })))
        }
      case 'weight':
        return {
          kind: 'pick',
          ...named,
          options: withNone(WEIGHTS.map((value) => ({ value, label: copy.weights[value] })))
        }
      case 'name':
        return { kind: 'text', ...named, ...(name && { value: name }) }
      default:
        return { kind: 'text', ...named }
    }
  }
  return LINES.map((line, at): Row => {
    const cells = line.flatMap(([part, span]): Cell[] => [
      { kind: 'field', field: fieldOf(part), span },
      ...Array.from({ length: span - 1 }, (): Cell => ({ kind: 'taken' }))
    ])
    const first: Cell =
      at === 0
        ? { kind: 'words', heads: true, text: String(number), rows: LINES.length }
        : { kind: 'taken' }
    return { cells: [first, ...cells], height: 18, grow: 1, rule: at === 0 ? 'thin' : 'none' }
  })
}

function withNone(
  options: readonly { value: string; label: string }[]
): { value: string; label: string }[] {
  return [{ value: '', label: '' }, ...options]
}
