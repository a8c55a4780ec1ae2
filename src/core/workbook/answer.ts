import { type Mark, POINTS, type Point } from './mark.ts'

// Apart, since the record judges ratings on every page of the site and needs nothing else of this.
export { type Answer, isAnswer, type Mark, POINTS, type Point } from './mark.ts'

/** True for a point of the scale. */
export function isPoint(value: unknown): value is Point {
  return POINTS.some((point) => point === value)
}

/** The questions of section D about one item: how much customers want it, get it here, get it elsewhere. */
export const SIDES = ['want', 'get', 'alternative'] as const
export type Side = (typeof SIDES)[number]

/** Field of an item’s rating: `W-01`, or in section D `W-31.get`. */
export function ratingField(item: string, side?: Side): string {
  return side ? `${item}.${side}` : item
}

/** The mark that a control’s value stands for, `undefined` where it is none. */
export function markIn(value: string): Mark | undefined {
  if (value === 'dk' || value === 'na') return value
  return POINTS.find((point) => String(point) === value)
}
