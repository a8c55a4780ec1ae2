import type { BesideBlock, Block } from './blocks.ts'
import { cardsPieces, writingPieces } from './by-hand.ts'
import { entriesPieces } from './entries.ts'
import { figurePieces } from './figure.ts'
import { drawPieces, heightOf, type Piece, type Tools } from './piece.ts'
import { tablePieces } from './table.ts'
import { headingPieces, listPieces, textPieces, titlePieces } from './text-blocks.ts'

const BETWEEN = 16

/** The pieces that a block is made of. */
export function piecesOf(block: Block, tools: Tools, width: number): Piece[] {
  switch (block.kind) {
    case 'title':
      return titlePieces(block, tools, width)
    case 'heading':
      return headingPieces(block, tools, width)
    case 'text':
      return textPieces(block, tools, width)
    case 'list':
      return listPieces(block, tools, width)
    case 'table':
      return tablePieces(block, tools, width)
    case 'entries':
      return entriesPieces(block, tools, width)
    case 'figure':
      return figurePieces(block, tools, width)
    case 'beside':
      return besidePieces(block, tools, width)
    case 'writing':
      return writingPieces(block, tools, width)
    case 'cards':
      return cardsPieces(block, tools, width)
    case 'gap':
      return [{ height: block.height, grow: block.grow ?? 0, draw() {} }]
  }
}

/** Blocks side by side, in one piece. */
function besidePieces({ parts }: BesideBlock, tools: Tools, width: number): Piece[] {
  const shares = parts.reduce((sum, { share }) => sum + share, 0)
  const room = width - BETWEEN * (parts.length - 1)
  const columns = parts.map(({ share, blocks }) => {
    const own = (room * share) / shares
    return { own, pieces: blocks.flatMap((block) => piecesOf(block, tools, own)) }
  })
  const height = Math.max(...columns.map(({ pieces }) => heightOf(pieces)))
  return [
    {
      height,
      grow: 0,
      draw(x, y) {
        let left = x
        for (const { own, pieces } of columns) {
          drawPieces(pieces, left, y, height - heightOf(pieces))
          left += own + BETWEEN
        }
      }
    }
  ]
}

/**
 * Pieces on pages: as many as fit on each, and never a page that ends on a piece which belongs to
 * the next.
 *
 * @param room height of a page, in points
 */
export function pagesOf(pieces: readonly Piece[], room: number): Piece[][] {
  const pages: Piece[][] = [[]]
  let used = 0
  for (const group of groupsOf(pieces)) {
    const height = heightOf(group)
    const page = pages.at(-1) ?? []
    if (page.length > 0 && used + height > room + 0.01) {
      pages.push([...group])
      used = height
    } else {
      page.push(...group)
      used += height
    }
  }
  return pages
}

function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let open = false
  for (const piece of pieces) {
    if (open) groups.at(-1)?.push(piece)
    else groups.push([piece])
    open = piece.keepsNext ?? false
  }
  return groups
}
