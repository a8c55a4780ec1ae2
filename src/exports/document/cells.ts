import type { Cell } from './blocks.ts'
import type { Place } from './form.ts'
import { FAINT, RULED, SOFT, WASH } from './looks.ts'
import type { Pen } from './pen.ts'
import type { Tools } from './piece.ts'

/** Between two columns, in points. */
export const PAD = 5
/** Above and below what stands in a cell. */
const ROOM = 2.2
/** Across a ring, and across a small one. */
const RING = 12
const SMALL_RING = 10.4
/** Left free for the number of an item. */
const NUMBER = 16
/** Height of a line to write on. */
export const WRITING = 17
/** Two lines to write on stand at least this far apart. */
const LINED = 19

/** How high a cell is by itself. */
export function heightOfCell(cell: Cell, pen: Pen, width: number): number {
  switch (cell.kind) {
    case 'words':
      return wordsHeight(cell, pen, width) + 2 * ROOM
    case 'choice':
      return (cell.small ? SMALL_RING : RING) + 2 * ROOM
    case 'field':
    case 'room':
      return WRITING
    case 'ring':
    case 'box':
      return RING + 2 * ROOM
    // It may be as high as all the rows that it stands beside.
    default:
      return 0
  }
}

/** Draws a cell into its row. */
export function drawCell(cell: Cell, tools: Tools, place: Place): void {
  switch (cell.kind) {
    case 'taken':
      return
    case 'empty':
      tools.pen.element(tools.parent, 'TD').end()
      return
    case 'words':
      drawWords(cell, tools, place)
      return
    case 'letter':
      drawLetter(cell, tools, place)
      return
    case 'choice':
      drawChoice(cell, tools, place)
      return
    case 'field':
      drawField(cell, tools, place)
      return
    case 'room':
    case 'ring':
    case 'box':
      drawByHand(cell, tools, place)
  }
}

type Kind<Name extends Cell['kind']> = Extract<Cell, { kind: Name }>

function drawWords(
  cell: Kind<'words'>,
  { pen, parent }: Tools,
  { x, y, width, height }: Place
): void {
  const { text, note, number, heads, span, rows, look = 'item' } = cell
  const table = {
    ...(heads && { Scope: 'Row' }),
    ...(span && { ColSpan: span }),
    ...(rows && { RowSpan: rows })
  }
  const element = pen.element(
    parent,
    heads ? 'TH' : 'TD',
    heads || span ? { O: 'Table', ...table } : {}
  )
  const top = y + (height - wordsHeight(cell, pen, width)) / 2
  const gutter = number ? NUMBER * pen.scale : 0
  const left = x + gutter
  const inner = width - PAD - gutter
  if (number) pen.words(element, number, look, x, top, gutter)
  if (text) pen.words(element, text, look, left, top, inner)
  if (note)
    pen.words(
      element,
      note,
      'itemNote',
      left,
      top + (text ? pen.height(text, look, inner) : 0),
      inner
    )
  element.end()
}

function drawLetter(
  { letter, name, rows }: Kind<'letter'>,
  { pen, parent }: Tools,
  { x, y, width }: Place
): void {
  const tile = pen.tileSide
  const element = pen.element(parent, 'TH', {
    O: 'Table',
    Scope: 'Row',
    ...(rows > 1 && { RowSpan: rows })
  })
  pen.tile(element, letter, x, y + 3)
  if (name) {
    const inner = width - tile - 5 - PAD
    const top = y + 3 + Math.max(0, (tile - pen.height(name, 'tileName', inner)) / 2)
    pen.words(element, name, 'tileName', x + tile + 5, top, inner)
  }
  element.end()
}

function drawChoice(
  { choice, face, small }: Kind<'choice'>,
  { pen, form, parent }: Tools,
  { x, y, width, height }: Place
): void {
  const element = pen.element(parent, 'TD')
  const size = small ? SMALL_RING : RING
  const ring = { x: x + (width - size) / 2, y: y + (height - size) / 2, width: size, height: size }
  drawRing(pen, ring, face)
  form.choice(element, choice, ring)
  element.end()
}

function drawField(
  { field, span }: Kind<'field'>,
  { pen, form, parent }: Tools,
  { x, y, width, height }: Place
): void {
  const element = pen.element(parent, 'TD', span ? { O: 'Table', ColSpan: span } : {})
  const box = { x, y: y + 1.5, width: width - PAD, height: height - 3 }
  drawPaperOf(pen, box)
  form.field(element, field, box)
  element.end()
}

function drawByHand(
  cell: Kind<'room' | 'ring' | 'box'>,
  { pen, parent }: Tools,
  place: Place
): void {
  const { x, y, width, height } = place
  const element = pen.element(parent, 'TD')
  if (cell.kind === 'room')
    drawPaperOf(pen, { x, y: y + 1.5, width: width - PAD, height: height - 3 })
  else {
    const mark = {
      x: x + (width - RING) / 2,
      y: y + (height - RING) / 2,
      width: RING,
      height: RING
    }
    if (cell.kind === 'ring') drawRing(pen, mark, cell.face)
    else drawBox(pen, mark)
  }
  element.end()
}

/** A box to tick by hand. */
function drawBox(pen: Pen, { x, y, width, height }: Place): void {
  pen.decoration((doc) =>
    doc.rect(x, y, width, height).lineWidth(0.7).fillAndStroke('#ffffff', SOFT)
  )
}

/** A ring to tick, with what it stands for in it. */
export function drawRing(pen: Pen, { x, y, width }: Place, face: string): void {
  pen.decoration((doc) => {
    doc
      .circle(x + width / 2, y + width / 2, width / 2 - 0.4)
      .lineWidth(0.7)
      .fillAndStroke('#ffffff', SOFT)
    if (!face) return
    doc.font('plain').fontSize(6.4).fillColor('#767d7f')
    const top = y + (width - doc.currentLineHeight()) / 2 + 0.2
    doc.text(face, x, top, { width, align: 'center', lineBreak: false })
  })
}

/** Where somebody writes: a pale ground with a line, or with several to write on. */
export function drawPaperOf(pen: Pen, { x, y, width, height }: Place): void {
  pen.decoration((doc) => {
    doc.rect(x, y, width, height).fill(WASH)
    const lines = Math.max(1, Math.floor(height / LINED))
    const apart = height / lines
    for (let line = 1; line <= lines; line++) {
      doc.moveTo(x, y + line * apart).lineTo(x + width, y + line * apart)
      if (line < lines) doc.lineWidth(0.3).stroke(RULED)
      else doc.lineWidth(0.6).stroke(FAINT)
    }
  })
}

function wordsHeight(
  { number, text, note, look = 'item' }: Kind<'words'>,
  pen: Pen,
  width: number
): number {
  const inner = width - PAD - (number ? NUMBER * pen.scale : 0)
  return (
    (text ? pen.height(text, look, inner) : 0) + (note ? pen.height(note, 'itemNote', inner) : 0)
  )
}
