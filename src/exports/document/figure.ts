import type { FigureBlock, Shape, ShapeLook } from './blocks.ts'
import { ACCENT, INK, LOOKS, type LookName, SOFT } from './looks.ts'
import type { Piece, Tools } from './piece.ts'

const AFTER = 6
/** Words in a drawing stand around their place, and reach this far to both sides. */
const REACH = 70
const WORDS = { name: 'head', heading: 'drawn' } as const satisfies Record<string, LookName>

/** Tones of the areas, apart in gray as well, and the lines around them. */
const FILLS: Partial<Record<ShapeLook, string>> = {
  pale: '#efebe2',
  light: '#e3efee',
  middle: '#f6e2da',
  deep: '#c9dedc',
  white: '#ffffff'
}
const LINES: Partial<Record<ShapeLook, { width: number; color: string; dash?: number }>> = {
  line: { width: 1.2, color: INK },
  strong: { width: 2.2, color: ACCENT },
  dashed: { width: 1.2, color: SOFT, dash: 5 }
}

/** A drawing with its text equivalent, and places to write in it. */
export function figurePieces(
  { alt, size, width: wanted, shapes, fields = [] }: FigureBlock,
  { pen, form, parent }: Tools,
  width: number
): Piece[] {
  const [across, down] = size
  const wide = Math.min(wanted ?? width, width)
  const scale = wide / across
  const draw = (x: number, y: number) => {
    const left = x + (width - wide) / 2
    const at = (across: number, down: number): [number, number] => [
      left + across * scale,
      y + down * scale
    ]
    const bounds = [left, pen.paper.height - y - down * scale, left + wide, pen.paper.height - y]
    const figure = pen.element(parent, 'Figure', {
      alt,
      O: 'Layout',
      Placement: 'Block',
      BBox: bounds
    })
    figure.add(() => {
      for (const shape of shapes) drawShape(shape, pen.doc, at, scale)
    })
    figure.end()
    for (const {
      field,
      at: [boxX, boxY, boxWidth, boxHeight]
    } of fields) {
      const [fieldX, fieldY] = at(boxX, boxY)
      form.field(parent, field, {
        x: fieldX,
        y: fieldY,
        width: boxWidth * scale,
        height: boxHeight * scale
      })
    }
  }
  return [{ height: down * scale + AFTER, grow: 0, draw }]
}

function drawShape(
  shape: Shape,
  doc: PDFKit.PDFDocument,
  at: (x: number, y: number) => [number, number],
  scale: number
): void {
  const [x, y] = at(shape.at[0], shape.at[1])
  if (shape.kind === 'words') {
    const { face, size, color } = LOOKS[WORDS[shape.look]]
    doc.font(face).fontSize(size).fillColor(color)
    doc.text(shape.text, x - REACH, y, { width: 2 * REACH, align: 'center', lineBreak: false })
    return
  }
  doc.save()
  for (const disc of shape.inside ?? []) {
    const [discX, discY] = at(disc.at[0], disc.at[1])
    doc.circle(discX, discY, disc.radius * scale).clip()
  }
  doc.circle(x, y, shape.radius * scale)
  const line = LINES[shape.look]
  if (line) {
    if (line.dash) doc.dash(line.dash, { space: line.dash - 1 })
    doc.lineWidth(line.width).stroke(line.color)
  } else {
    doc.fill(FILLS[shape.look] ?? '#ffffff')
  }
  doc.restore()
}
