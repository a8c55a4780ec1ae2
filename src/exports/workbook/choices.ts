import { workbookPdf as copy } from '../../copy/workbook-pdf/en.ts'
import { type Mark, POINTS } from '../../core/workbook/answer.ts'
import { stateOf } from '../../core/workbook/form-names.ts'
import type { Scale } from '../../core/workbook/schema.ts'
import type { Cell } from '../document/blocks.ts'

/** A question to be answered on a scale. */
export interface Asked {
  /** Name of its field in the PDF. */
  name: string
  /** In full, for whoever does not see the page. */
  question: string
  scale: Scale
  /** What some of the points look like here. */
  anchors?: Readonly<Partial<Record<Mark, string | undefined>>> | undefined
  /** Circles that stand close together. */
  small?: boolean
}

/** What stands for a mark on paper: `3`, `?`, `–`. */
export function faceOf(mark: Mark): string {
  return typeof mark === 'number' ? String(mark) : copy.marks[mark]
}

/** Marks that a scale offers, in the order in which they stand on paper. */
export function marksOf({ na }: Scale): Mark[] {
  return [...POINTS, 'dk', ...(na === undefined ? [] : (['na'] as const))]
}

/** A circle for every mark that a scale offers. */
export function choiceCells({ name, question, scale, anchors, small }: Asked): Cell[] {
  return marksOf(scale).map((mark) => ({
    kind: 'choice',
    face: faceOf(mark),
    ...(small && { small }),
    choice: {
      name,
      question,
      state: stateOf(mark),
      tip: copy.choice(question, faceOf(mark), labelOf(mark, scale), anchors?.[mark])
    }
  }))
}

function labelOf(mark: Mark, { points, dk, na = '' }: Scale): string {
  if (mark === 'dk') return dk
  return mark === 'na' ? na : (points[mark - 1]?.label ?? '')
}
