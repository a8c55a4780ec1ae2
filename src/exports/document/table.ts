import type { Cell, Column, HeadCell, Row, TableBlock } from './blocks.ts'
import { drawCell, heightOfCell, PAD } from './cells.ts'
import { FAINT, INK } from './looks.ts'
import { lazily, type Piece, type Tools } from './piece.ts'

/** A cell with where it stands in its row. */
interface Placed<One> {
  cell: One
  /** From the left end of the table. */
  left: number
  width: number
}

/** A table: rows of words, of answers to tick, and of places to write. */
export function tablePieces(block: TableBlock, tools: Tools, width: number): Piece[] {
  const { pen, parent } = tools
  const widths = widthsOf(block.columns, width)
  const table = lazily(() =>
    pen.element(parent, 'Table', { O: 'Table', Summary: new String(block.summary) })
  )
  const head = block.head.map((cells, at) =>
    headPiece(cells, at === block.head.length - 1, {
      ...tools,
      table,
      widths,
      columns: block.columns
    })
  )
  const rows = block.rows.map((row, at): Piece => {
    const cells = placed(row.cells, widths)
    const height = Math.max(
      row.height ?? 0,
      ...cells.map((one) => heightOfCell(one.cell, pen, one.width))
    )
    const last = at === block.rows.length - 1
    return {
      height,
      grow: row.grow ?? 0,
      // A letter stays with the rows that it stands beside.
      keepsNext: isLed(block.rows[at + 1]),
      draw(x, y, extra) {
        const element = pen.element(table.get(), 'TR')
        for (const { cell, left, width: own } of cells) {
          drawCell(
            cell,
            { ...tools, parent: element },
            { x: x + left, y, width: own, height: height + extra }
          )
        }
        element.end()
        // No line through what a letter stands beside.
        const from = row.cells[0]?.kind === 'taken' ? (widths[0] ?? 0) : 0
        if (at > 0 && row.rule !== 'none') rule(tools, x + from, y, width - from, 'thin')
        if (last) {
          rule(tools, x, y + height + extra, width, 'strong')
          table.end()
        }
      }
    }
  })
  return [...head, ...rows]
}

interface HeadTools extends Tools {
  table: { get(): Tools['parent'] }
  widths: readonly number[]
  columns: readonly Column[]
}

function headPiece(
  cells: readonly HeadCell[],
  last: boolean,
  { pen, table, widths, columns }: HeadTools
): Piece {
  const at = placed(
    cells.flatMap((cell) => [
      cell,
      ...Array.from({ length: (cell.span ?? 1) - 1 }, () => 'taken' as const)
    ]),
    widths
  )
  const width = widths.reduce((sum, own) => sum + own, 0)
  const high = (text: string, own: number) => pen.height(text, 'head', own - PAD)
  const height =
    Math.max(...at.map(({ cell, width: own }) => (cell === 'taken' ? 0 : high(cell.text, own)))) + 3
  let column = 0
  const aligned = cells.map(({ span = 1, align: own }) => {
    const align = own ?? (span > 1 ? 'center' : columns[column]?.align)
    column += span
    return align
  })
  return {
    height,
    grow: 0,
    keepsNext: true,
    draw(x, y) {
      const row = pen.element(table.get(), 'TR')
      const shown = at.filter((one): one is Placed<HeadCell> => one.cell !== 'taken')
      shown.forEach(({ cell, left, width: own }, place) => {
        const span = cell.span && cell.span > 1 ? { ColSpan: cell.span } : {}
        const th = pen.element(
          row,
          cell.text ? 'TH' : 'TD',
          cell.text ? { O: 'Table', Scope: 'Column', ...span } : {}
        )
        if (cell.text) {
          const low = y + height - 3 - high(cell.text, own)
          const align = aligned[place]
          const room = align === 'center' ? own : own - PAD
          pen.words(th, cell.text, 'head', x + left, low, room, { align: align ?? 'left' })
        }
        th.end()
      })
      row.end()
      if (last) {
        pen.decoration((doc) =>
          doc
            .moveTo(x, y + height)
            .lineTo(x + width, y + height)
            .lineWidth(0.9)
            .stroke(INK)
        )
      }
    }
  }
}

function rule({ pen }: Tools, x: number, y: number, width: number, look: 'thin' | 'strong'): void {
  pen.decoration((doc) =>
    doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(look === 'strong' ? 0.9 : 0.4)
      .stroke(look === 'strong' ? INK : FAINT)
  )
}

/** Widths of the columns: what is given, and shares of the rest. */
function widthsOf(columns: readonly Column[], width: number): number[] {
  const given = columns.reduce((sum, column) => sum + ('width' in column ? column.width : 0), 0)
  const shares = columns.reduce((sum, column) => sum + ('share' in column ? column.share : 0), 0)
  return columns.map((column) =>
    'width' in column ? column.width : ((width - given) * column.share) / shares
  )
}

/** Cells with their places; each takes the columns that are marked as taken after it. */
function placed<One extends Cell | HeadCell | 'taken'>(
  cells: readonly One[],
  widths: readonly number[]
): Placed<One>[] {
  let left = 0
  return cells.map((cell, at) => {
    const span = typeof cell === 'object' && 'span' in cell ? (cell.span ?? 1) : 1
    const width = widths.slice(at, at + span).reduce((sum, own) => sum + own, 0)
    const place = { cell, left, width }
    left += widths[at] ?? 0
    return place
  })
}

function isLed(row: Row | undefined): boolean {
  return row?.cells[0]?.kind === 'taken'
}
