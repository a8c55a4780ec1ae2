import type { Form } from './form.ts'
import type { Element, Pen } from './pen.ts'

/** A part of a page that stays in one piece. */
export interface Piece {
  /** In points. */
  height: number
  /** Its part of what a page has left; 0 where it does not grow. */
  grow: number
  /** True where a page must not end after it. */
  keepsNext?: boolean
  /**
   * Draws it.
   *
   * @param extra height that it got besides its own
   */
  draw(x: number, y: number, extra: number): void
}

/** What blocks are drawn with. */
export interface Tools {
  pen: Pen
  form: Form
  /** The element to which they belong. */
  parent: Element
}

/** An element that begins where its first part is drawn and ends with its last one. */
export function lazily(begin: () => Element): { get(): Element; end(): void } {
  let element: Element | undefined
  return {
    get() {
      element ??= begin()
      return element
    },
    end: () => element?.end()
  }
}

/** Height of pieces one below the other. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { height }) => sum + height, 0)
}

/** Draws pieces one below the other; what there is to share goes to those that grow. */
export function drawPieces(pieces: readonly Piece[], x: number, y: number, extra: number): void {
  const growing = pieces.reduce((sum, { grow }) => sum + grow, 0)
  let top = y
  for (const piece of pieces) {
    const own = growing > 0 ? (extra * piece.grow) / growing : 0
    piece.draw(x, top, own)
    top += piece.height + own
  }
}
