import { workbookPdf } from '../../copy/workbook-pdf/en.ts'
import { SIDES, type Side } from '../../core/workbook/answer.ts'
import { formName } from '../../core/workbook/form-names.ts'
import { OWN_ITEMS } from '../../core/workbook/lenses.ts'
import type { PageLenses } from '../../core/workbook/page-sections.ts'
import type { Scale } from '../../core/workbook/schema.ts'
import type { Cell, Row } from '../document/blocks.ts'
import type { Field } from '../document/fields.ts'
import { choiceCells } from './choices.ts'
import { headingCell, numberOf } from './ratings.ts'

const copy = workbookPdf.lenses

/** The scale of each of the three questions. */
export type SideScales = Readonly<Record<Side, Scale>>

/** Cells that are taken by one that spans so many columns. */
function taken(span: number): Cell[] {
  return Array.from({ length: span - 1 }, () => ({ kind: 'taken' }))
}

/** An item with its three questions, and what could be shown for it. */
export function itemRow(items: PageLenses['items'], at: number, scales: SideScales): Row[] {
  const item = items[at]
  if (!item) return []
  const { id, version, text } = item
  const lens = items.slice(0, at + 1).findLast(({ heading }) => heading)?.heading?.name
  const question = (side: Side) => workbookPdf.question(id, lens, text, copy.asks[side])
  const cells: Cell[] = [
    headingCell(items, at, { named: false }),
    { kind: 'words', heads: true, look: 'tight', text, number: String(numberOf(id)), span: 2 },
    ...taken(2),
    ...sideCells(id, version, question, scales),
    fieldCell({
      kind: 'text',
      name: formName(`${id}.proof`),
      tip: copy.proofTip(id, text),
      lines: true
    })
  ]
  return [{ cells, grow: 1 }]
}

/** The line above the owner’s own items. */
export function ownHead(columns: number): Row {
  return {
    cells: [
      { kind: 'words', text: '', note: copy.kind, span: 2 },
      ...taken(2),
      { kind: 'words', text: '', note: copy.own, span: columns - 2 },
      ...taken(columns - 2)
    ]
  }
}

/** Room for an item of the owner’s own. */
export function ownRow(id: string, kinds: PageLenses['ownKinds'], scales: SideScales): Row {
  const number = OWN_ITEMS.indexOf(id) + 1
  const options = [
    { value: '', label: '' },
    ...kinds.map(({ id: value, name }) => ({ value, label: name }))
  ]
  const name = (part: string) => formName(`${id}.${part}`)
  const question = (side: Side) => `${copy.ownItem(number)}. ${copy.asks[side]}`
  const cells: Cell[] = [
    {
      ...fieldCell({ kind: 'pick', name: name('kind'), tip: copy.ownKind(number), options }),
      span: 2
    },
    ...taken(2),
    fieldCell({ kind: 'text', name: name('text'), tip: copy.ownText(number), lines: true }),
    ...sideCells(id, 1, question, scales),
    fieldCell({ kind: 'text', name: name('proof'), tip: copy.ownProof(number), lines: true })
  ]
  return { cells, grow: 1 }
}

/** The circles of all three questions, with a gap around each group. */
function sideCells(
  id: string,
  version: number,
  question: (side: Side) => string,
  scales: SideScales
): Cell[] {
  const groups = SIDES.flatMap((side): Cell[] => {
    const name = formName(`${id}.${side}`, version)
    const asked = { name, question: question(side), scale: scales[side], small: true }
    return [{ kind: 'empty' }, ...choiceCells(asked)]
  })
  return [...groups, { kind: 'empty' }]
}

function fieldCell(field: Field): Extract<Cell, { kind: 'field' }> {
  return { kind: 'field', field }
}
