import { type Given, isNumber, type LensAnswer } from './lenses.ts'

/**
 * Areas of the value map: wanted and better than elsewhere, as good as elsewhere, worse, nobody’s,
 * or better elsewhere by a little; not wanted and there, or not there; and two for which an answer
 * is missing, the one about elsewhere or the one about wanting.
 */
export const AREAS = [
  'trail',
  'slipping',
  'open-field',
  'stakes',
  'win',
  'over-served',
  'quiet',
  'unknown',
  'want-unknown'
] as const
export type Area = (typeof AREAS)[number]

/** Where an item lies, or why it lies nowhere. */
export type Placing =
  | { status: 'placed'; area: Area }
  /** Nobody knows how it is here. */
  | { status: 'get-unknown' }
  /** It does not apply here. */
  | { status: 'left-out' }
  /** Not judged yet. */
  | { status: 'open' }

/** The answers about an item, and whether it is among the three that matter most. */
export type ToPlace = Pick<LensAnswer, 'want' | 'get' | 'alternative'> & { readonly top: boolean }

/** From here on, a point or a mean counts as wanted. */
const WANTED = 4
/** From here on, something counts as in place. */
const IN_PLACE = 3.5
/** From here on, something that is not wanted counts as too much of it. */
const TOO_MUCH = 4
/** What taking means from each other may do to their last digits. */
const NOISE = 1e-9

/** True where customers want it: rated 4 or 5, or among the three that matter most. */
export function isWanted(want: Given, top: boolean): boolean {
  return top || (isNumber(want) && atLeast(want, WANTED))
}

/**
 * Where an item lies on the value map; the first rule that fits decides.
 *
 * @param margin how far ahead or behind counts: 1, or 0.5 for means of ten people and more
 */
export function placeOf({ want, get, alternative, top }: ToPlace, margin = 1): Placing {
  if (get === 'na') return { status: 'left-out' }
  if (get === 'dk') return { status: 'get-unknown' }
  if (get === undefined || want === undefined) return { status: 'open' }
  if (!isNumber(want) && !top) return { status: 'placed', area: 'want-unknown' }
  if (alternative === undefined) return { status: 'open' }
  if (!isNumber(alternative)) return { status: 'placed', area: 'unknown' }
  return { status: 'placed', area: areaOf(isWanted(want, top), get, alternative, margin) }
}

function areaOf(wanted: boolean, get: number, alternative: number, margin: number): Area {
  if (!wanted) return atLeast(get, TOO_MUCH) ? 'over-served' : 'quiet'
  const lead = get - alternative
  const inPlace = atLeast(get, IN_PLACE)
  if (inPlace && atLeast(lead, margin)) return 'win'
  if (atLeast(-lead, margin)) return 'trail'
  if (inPlace) return 'stakes'
  return atLeast(alternative, IN_PLACE) ? 'slipping' : 'open-field'
}

function atLeast(value: number, limit: number): boolean {
  return value >= limit - NOISE
}
