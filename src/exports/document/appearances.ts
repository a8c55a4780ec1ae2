import { FIELD_FACE, TYPED_LETTERS } from './faces.ts'
import { type Inside, insideOf, type Ref } from './inside.ts'
import type { Pen } from './pen.ts'

/**
 * What fields call their face. Chrome and Edge look for Ł, İ and the like in the system’s fonts
 * unless they take a face for one of symbols, and that they tell by this name alone.
 */
const FONT_NAME = 'Webdings'
/** Size of what is filled in, in points; the small one lets a second line in. */
const TYPED_SIZE = 9
const LINES_SIZE = 8
/** Between the edge of a field and what is filled in. */
const INSET = 2
/** `#1d2327` as the file writes it. */
export const INK_RGB = [0.11, 0.14, 0.15] as const
const INK = `${INK_RGB.join(' ')} rg`
/** How far the handles of a quarter of a circle reach, of its radius. */
const BOW = 0.5523

/** How fields look while no viewer has drawn them anew. */
export class Appearances {
  readonly #pen: Pen
  readonly #inside: Inside
  readonly #dots = new Map<number, Ref>()
  /** A circle that is not chosen shows nothing. */
  readonly off: Ref
  readonly font: { readonly id: string; readonly ref: Ref }

  constructor(pen: Pen) {
    this.#pen = pen
    this.#inside = insideOf(pen.doc)
    pen.doc.font(FIELD_FACE)
    // Fonts are cut down to the letters that were used, and any letter may be typed.
    for (const letter of TYPED_LETTERS) this.#inside._font.encode(letter)
    this.font = { id: FONT_NAME, ref: this.#inside._font.ref() }
    this.off = this.#drawing(1, 1, ' ')
  }

  /** Face, size and color of what is filled in, as a field says it. */
  typing(lines = false): string {
    return `/${this.font.id} ${lines ? LINES_SIZE : TYPED_SIZE} Tf ${INK}`
  }

  /** The dot in a chosen circle, which is so many points across. */
  dot(across: number): Ref {
    const known = this.#dots.get(across)
    if (known) return known
    const dot = this.#drawing(across, across, `${INK} ${disc(across / 2, across * 0.3)} f`)
    this.#dots.set(across, dot)
    return dot
  }

  /** A value on one line. */
  typed(words: string, width: number, height: number): Ref {
    this.#pen.doc.font(FIELD_FACE)
    const [codes] = this.#inside._font.encode(words)
    const base = (height - TYPED_SIZE) / 2 + TYPED_SIZE * 0.24
    const clip = `0 0 ${round(width)} ${round(height)} re W n`
    const line = `BT ${this.typing()} ${INSET} ${round(base)} Td <${codes.join('')}> Tj ET`
    return this.#drawing(width, height, `/Tx BMC q ${clip} ${line} Q EMC`)
  }

  #drawing(width: number, height: number, content: string): Ref {
    const drawing = this.#inside.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: this.font ? { Font: { [this.font.id]: this.font.ref } } : {}
    })
    drawing.end(content)
    return drawing
  }
}

/** A circle of four curves, as the file writes it. */
function disc(middle: number, radius: number): string {
  const [low, high] = [middle - radius, middle + radius].map(round)
  const [left, right] = [middle - radius * BOW, middle + radius * BOW].map(round)
  return [
    `${high} ${middle} m`,
    `${high} ${right} ${right} ${high} ${middle} ${high} c`,
    `${left} ${high} ${low} ${right} ${low} ${middle} c`,
    `${low} ${left} ${left} ${low} ${middle} ${low} c`,
    `${right} ${low} ${high} ${left} ${high} ${middle} c`
  ].join(' ')
}

function round(length: number): number {
  return Math.round(length * 100) / 100
}
