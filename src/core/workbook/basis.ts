import { ratingField, SIDES } from './answer.ts'
import { type ScoredSection, tallyOf } from './score.ts'
import type { Sheet } from './sheet.ts'

/** What a result of a section rests on. */
export interface Basis {
  /** Items that got a point. */
  readonly rated: number
  /** Items that apply. */
  readonly of: number
  readonly dk: number
  readonly na: number
  readonly persons: number
  /** When the last of its answers was given, in ms since 1970; `undefined` where there is none. */
  readonly on: number | undefined
}

/** What one person’s result of a section rests on. */
export function basisOf(section: ScoredSection, { marks, at }: Sheet): Basis {
  const { of, rated, dk, na } = tallyOf(section, marks)
  const fields = section.items.flatMap(({ id }) => [
    ratingField(id),
    ...SIDES.map((side) => ratingField(id, side))
  ])
  const moments = fields.flatMap((field) => at.get(field) ?? [])
  const on = moments.length > 0 ? Math.max(...moments) : undefined
  return { rated, of: of - na, dk, na, persons: 1, on }
}
