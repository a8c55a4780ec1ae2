import type { EntriesBlock, Entry, EntryRow } from './blocks.ts'
import { drawPaperOf, drawRing, WRITING } from './cells.ts'
import type { Piece, Tools } from './piece.ts'

const GAP = 8
const BELOW = 3.4
const RING = 10.4

/** Labeled places to write. */
export function entriesPieces({ rows }: EntriesBlock, tools: Tools, width: number): Piece[] {
  return rows.map((row) => rowPiece(row, tools, width))
}

function rowPiece(
  { entries, height = WRITING, grow = 0 }: EntryRow,
  tools: Tools,
  width: number
): Piece {
  const shares = entries.reduce((sum, { share = 1 }) => sum + share, 0)
  const room = width - GAP * (entries.length - 1)
  const widths = entries.map(({ share = 1 }) => (room * share) / shares)
  const label = Math.max(
    ...entries.map((entry, at) => tools.pen.height(entry.label, 'label', widths[at] ?? 0))
  )
  return {
    height: label + height + BELOW,
    grow,
    draw(x, y, extra) {
      let left = x
      entries.forEach((entry, at) => {
        const own = widths[at] ?? 0
        drawEntry(entry, tools, { x: left, y, width: own, height: height + extra }, label)
        left += own + GAP
      })
    }
  }
}

interface Place {
  x: number
  y: number
  width: number
  height: number
}

function drawEntry(entry: Entry, { pen, form, parent }: Tools, place: Place, label: number): void {
  const { x, y, width, height } = place
  const element = pen.element(parent, 'P')
  // One line stands right above its place, also where a neighbor’s label takes two.
  pen.words(
    element,
    entry.label,
    'label',
    x,
    y + label - pen.height(entry.label, 'label', width),
    width
  )
  if ('field' in entry) {
    const box = { x, y: y + label, width, height }
    drawPaperOf(pen, box)
    form.field(element, entry.field, box)
  } else {
    let left = x
    for (const { choice, label: name } of entry.choices) {
      const ring = { x: left, y: y + label + (height - RING) / 2, width: RING, height: RING }
      drawRing(pen, ring, '')
      form.choice(element, choice, ring)
      pen.words(element, name, 'choice', left + RING + 3, y + label + (height - 10) / 2 - 0.5, 60)
      left += RING + 3 + pen.measure(name, 'choice') + 9
    }
  }
  element.end()
}
