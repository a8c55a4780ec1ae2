import { compare as copy } from '../../../copy/compare/en.ts'
import type { Mark, Side } from '../../../core/workbook/answer.ts'
import type { Scale } from '../../../core/workbook/schema.ts'

/** The scales of the workbook. */
export interface Scales {
  often: Scale
  importance: Scale
}

/** A rating with its label: `4, mostly`. */
export function markText(
  { often, importance }: Scales,
  mark: Mark | undefined,
  side?: Side
): string {
  const { points } = side === 'want' ? importance : often
  return copy.mark(
    mark,
    points.map(({ label }) => label)
  )
}
