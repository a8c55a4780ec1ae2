import type { Json } from '../record/fact.ts'
import { isObject } from '../record/is-object.ts'

/** A point of a rating scale, from weakest to strongest. */
export const POINTS = [1, 2, 3, 4, 5] as const
export type Point = (typeof POINTS)[number]

/** What a rating holds: a point, “don’t know” or “doesn’t apply”. The last two are never scored. */
export type Mark = Point | 'dk' | 'na'

/** A rating, and which wording of the item it answers. */
export interface Answer {
  readonly mark: Mark
  readonly version: number
}

const MARKS: readonly unknown[] = [...POINTS, 'dk', 'na']

/** True for a stored rating. Any version from 1 counts, since a newer edition may have written it. */
export function isAnswer(value: Json | undefined): value is { mark: Mark; version: number } {
  return (
    isObject(value) &&
    MARKS.includes(value.mark) &&
    Number.isSafeInteger(value.version) &&
    Number(value.version) > 0
  )
}
