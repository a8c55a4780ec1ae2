import type { HeadingBlock, ListBlock, TextBlock, TitleBlock } from './blocks.ts'
import { ACCENT, type LookName } from './looks.ts'
import { lazily, type Piece, type Tools } from './piece.ts'

const AFTER = { title: 12, heading: 3, lede: 8, body: 7, small: 5, note: 4 } as const
const BEFORE_HEADING = { 2: 0, 3: 4 } as const
const BETWEEN = { body: 4, small: 3, note: 1 } as const
const BULLET = 11

/** The name of the document, with a rule below it. */
export function titlePieces(
  { text, over }: TitleBlock,
  { pen, parent }: Tools,
  width: number
): Piece[] {
  const above = over ? pen.height(over, 'over', width) + 2 : 0
  const height = above + pen.height(text, 'title', width)
  const draw = (x: number, y: number) => {
    if (over) {
      const line = pen.element(parent, 'P')
      pen.words(line, over, 'over', x, y, width)
      line.end()
    }
    const title = pen.element(parent, 'H1')
    pen.words(title, text, 'title', x, y + above, width)
    title.end()
    pen.doc.outline.addItem(text)
    pen.decoration((doc) =>
      doc
        .moveTo(x, y + height + 4)
        .lineTo(x + width, y + height + 4)
        .lineWidth(1.5)
        .stroke(ACCENT)
    )
  }
  return [{ height: height + AFTER.title, grow: 0, draw }]
}

/** A heading. Those of level 2 go into the outline. */
export function headingPieces(
  { level, look = level, text }: HeadingBlock,
  { pen, parent }: Tools,
  width: number
): Piece[] {
  const before = BEFORE_HEADING[look]
  const height = before + pen.height(text, look, width) + AFTER.heading
  const draw = (x: number, y: number) => {
    const heading = pen.element(parent, level === 2 ? 'H2' : 'H3')
    pen.words(heading, text, look, x, y + before, width)
    heading.end()
    if (look === 2) pen.doc.outline.addItem(text)
  }
  return [{ height, grow: 0, keepsNext: true, draw }]
}

/** A paragraph. */
export function textPieces(
  { text, look = 'body' }: TextBlock,
  { pen, parent }: Tools,
  width: number
): Piece[] {
  const height = pen.height(text, look, width) + AFTER[look]
  const draw = (x: number, y: number) => {
    const paragraph = pen.element(parent, 'P')
    pen.words(paragraph, text, look, x, y, width)
    paragraph.end()
  }
  return [{ height, grow: 0, draw }]
}

/** A list with bullets. */
export function listPieces(
  { items, look = 'body' }: ListBlock,
  { pen, parent }: Tools,
  width: number
): Piece[] {
  const list = lazily(() => pen.element(parent, 'L', { O: 'List', ListNumbering: 'Disc' }))
  return items.map((text, at): Piece => {
    const last = at === items.length - 1
    const height = pen.height(text, look, width - BULLET) + (last ? AFTER[look] : BETWEEN[look])
    return {
      height,
      grow: 0,
      draw(x, y) {
        const item = pen.element(list.get(), 'LI')
        bulleted({ pen, parent: item }, text, look, x, y, width)
        item.end()
        if (last) list.end()
      }
    }
  })
}

function bulleted(
  { pen, parent }: Pick<Tools, 'pen' | 'parent'>,
  text: string,
  look: LookName,
  x: number,
  y: number,
  width: number
): void {
  const label = pen.element(parent, 'Lbl')
  pen.words(label, '•', look, x, y, BULLET)
  label.end()
  const body = pen.element(parent, 'LBody')
  pen.words(body, text, look, x + BULLET, y, width - BULLET)
  body.end()
}
