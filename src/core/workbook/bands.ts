import type { Band } from './schema.ts'

/** This close to a border, a mean belongs to both of its bands. */
const NEAR = 0.15
/** What adding and dividing may do to the last digits of a mean. */
const NOISE = 1e-9

/** A mean as it is shown and judged: to one decimal, halves upward. */
export function oneDecimal(mean: number): number {
  return Math.round(10 * mean + NOISE) / 10
}

/**
 * What may be said of a section’s mean: the text of its band, and the text of the neighbor too
 * where the mean lies within 0.15 of the border between them. The bands are conventions, no norms.
 *
 * @param mean from 1 to 5, not rounded
 * @param bands lowest first, each with the lowest mean, to one decimal, that falls in it
 * @returns one band, or the two on both sides of a border, lower one first
 */
export function bandsFor<B extends Pick<Band, 'from'>>(mean: number, bands: readonly B[]): B[] {
  const border = bands.findIndex(({ from }, at) => at > 0 && Math.abs(mean - from) <= NEAR + NOISE)
  if (border > 0) return bands.slice(border - 1, border + 1)
  const own = bands.findLast(({ from }) => from <= oneDecimal(mean)) ?? bands[0]
  return own ? [own] : []
}
