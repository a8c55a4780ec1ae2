import type { CardsBlock, WritingBlock } from './blocks.ts'
import { FAINT, SOFT } from './looks.ts'
import type { Piece, Tools } from './piece.ts'

/** Between two lines to write on, in points. */
const LINE = 22
const BELOW = 8
/** Inside of a card to cut out. */
const INSET = 12
const LEAST_CARD = 74

/** Lines to write on by hand, under a label. */
export function writingPieces(
  { label, lines }: WritingBlock,
  { pen, parent }: Tools,
  width: number
): Piece[] {
  const top = pen.height(label, 'small', width)
  return [
    {
      height: top + lines * LINE + BELOW,
      grow: 0,
      draw(x, y) {
        const element = pen.element(parent, 'P')
        pen.words(element, label, 'small', x, y, width)
        element.end()
        pen.decoration((doc) => {
          for (let line = 1; line <= lines; line++) {
            doc.moveTo(x, y + top + line * LINE).lineTo(x + width, y + top + line * LINE)
            doc.lineWidth(0.6).stroke(FAINT)
          }
        })
      }
    }
  ]
}

/** Cards to cut out, two in a row, along dashed lines. */
export function cardsPieces({ items }: CardsBlock, { pen, parent }: Tools, width: number): Piece[] {
  const own = width / 2
  const rows = Array.from({ length: Math.ceil(items.length / 2) }, (_, row) =>
    items.slice(2 * row, 2 * row + 2)
  )
  return rows.map((row): Piece => {
    const heights = row.map((text) => pen.height(text, 'body', own - 2 * INSET) + 2 * INSET)
    const height = Math.max(LEAST_CARD, ...heights)
    return {
      height,
      grow: 0,
      draw(x, y) {
        row.forEach((text, column) => {
          const left = x + column * own
          pen.decoration((doc) =>
            doc.rect(left, y, own, height).lineWidth(0.7).dash(3, { space: 3 }).stroke(SOFT)
          )
          const card = pen.element(parent, 'P')
          const top = y + (height - pen.height(text, 'body', own - 2 * INSET)) / 2
          pen.words(card, text, 'body', left + INSET, top, own - 2 * INSET)
          card.end()
        })
      }
    }
  })
}
