/** A size of paper. Lengths in points, 72 an inch. */
export interface Paper {
  readonly name: 'letter' | 'a4'
  readonly width: number
  readonly height: number
}

export const LETTER: Paper = { name: 'letter', width: 612, height: 792 }
export const A4: Paper = { name: 'a4', width: 595.28, height: 841.89 }

/** Left free for holes, printers and thumbs. The foot stands below what is drawn. */
export const MARGIN = { top: 34, side: 43, bottom: 40 } as const
