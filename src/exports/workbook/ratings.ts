import { workbookPdf as copy } from '../../copy/workbook-pdf/en.ts'
import { formName } from '../../core/workbook/form-names.ts'
import type { Heading, PageRatings } from '../../core/workbook/page-sections.ts'
import type { Scale } from '../../core/workbook/schema.ts'
import type { Block, Cell, Column, Row } from '../document/blocks.ts'
import { choiceCells, faceOf, marksOf } from './choices.ts'

/** Width of a column of circles, in points. */
const CIRCLES = 20
const LETTERS = 78

/** Items with one rating each, as a table with a circle for every mark. */
export function ratingsBlock(title: string, { items }: PageRatings, scale: Scale): Block {
  const lettered = items.some(({ heading }) => heading?.letter)
  const marks = marksOf(scale)
  const columns: Column[] = [
    ...(lettered ? [{ width: LETTERS }] : []),
    { share: 1 },
    ...marks.map((): Column => ({ width: CIRCLES, align: 'center' }))
  ]
  return {
    kind: 'table',
    summary: title,
    columns,
    head: [
      [
        ...(lettered ? [{ text: copy.letter }] : []),
        { text: copy.item },
        ...marks.map((mark) => ({ text: faceOf(mark) }))
      ]
    ],
    rows: rowsOf(items, scale, lettered)
  }
}

function rowsOf(items: PageRatings['items'], scale: Scale, lettered: boolean): Row[] {
  let heading: string | undefined
  return items.map((item, at) => {
    const { id, version, text, anchors } = item
    heading = item.heading?.name ?? heading
    const question = copy.question(id, heading, text, scale.ask)
    const own = item.heading && !item.heading.letter ? `${item.heading.name}:` : ''
    const cells: Cell[] = [
      ...(lettered ? [headingCell(items, at, { named: true })] : []),
      {
        kind: 'words',
        heads: true,
        number: String(numberOf(id)),
        text: own ? `${own} ${text}` : text,
        ...(anchors && { note: anchorsIn(anchors) })
      },
      ...choiceCells({ name: formName(id, version), question, scale, anchors })
    ]
    return { cells, grow: 1 }
  })
}

/**
 * The letter stands beside the first item that it heads, and as many as follow.
 *
 * @param named false where there is no room for its name
 */
export function headingCell(
  items: readonly { heading?: Heading | undefined }[],
  at: number,
  { named }: { named: boolean }
): Cell {
  const heading = items[at]?.heading
  if (!heading?.letter) return { kind: 'taken' }
  const next = items.findIndex((item, place) => place > at && item.heading)
  const rows = (next < 0 ? items.length : next) - at
  return { kind: 'letter', letter: heading.letter, name: named ? heading.name : '', rows }
}

function anchorsIn(anchors: NonNullable<PageRatings['items'][number]['anchors']>): string {
  return Object.entries(anchors)
    .map(([point, anchor]) => `${point} ${anchor}`)
    .join('  ·  ')
}

/** The number by which people call an item: 1 of `W-01`. */
export function numberOf(id: string): number {
  return Number(id.replace(/\D/g, ''))
}
