import type { Drawn } from '../../core/workbook/lens-map.ts'

const RADIUS = 118

/** The three circles, in a drawing of 360 by 410. */
export const CIRCLES = {
  want: { cx: 122, cy: 162, r: RADIUS },
  get: { cx: 238, cy: 162, r: RADIUS },
  // A little to the left, for more room where customers want what only others give them.
  elsewhere: { cx: 156, cy: 264, r: RADIUS }
} as const

type Spot = readonly [x: number, y: number]

/** An item with what stands for it in a drawing. */
export interface Labelled {
  readonly number: number
  readonly short: string
}

/** Where the circles meet: two areas of the map share the place where only the other two do. */
export const REGIONS = ['win', 'stakes', 'behind', 'open-field', 'over-served'] as const
export type Region = (typeof REGIONS)[number]

/** Areas of each region, the one that is more pressing first. */
export const AREAS_IN: Record<Region, readonly Drawn[]> = {
  win: ['win'],
  stakes: ['stakes'],
  behind: ['trail', 'slipping'],
  'open-field': ['open-field'],
  'over-served': ['over-served']
}

/** Lines of words, one below the other. */
const column = (from: number, ...xs: readonly number[]): Spot[] =>
  xs.map((x, at): Spot => [x, from + 12 * at])

/**
 * What fits into each region without touching a circle: lines of words, the first one for the
 * name; and in a narrow drawing a name, and rows of numbers around their middle.
 */
export const SPOTS: Record<
  Region,
  { lines: readonly Spot[]; name: Spot; rows: readonly (readonly [...Spot, places: number])[] }
> = {
  win: {
    lines: column(101, 180, 180, 180, 180),
    name: [180, 106],
    rows: [[180, 125, 3]]
  },
  stakes: {
    lines: column(175, 178, 180, 181, 181, 180),
    name: [180, 182],
    rows: [
      [181, 202, 4],
      [181, 228, 2]
    ]
  },
  behind: {
    lines: column(212, 92, 92, 94, 97, 104),
    name: [94, 227],
    rows: [[96, 247, 4]]
  },
  'open-field': {
    lines: column(105, 72, 68, 66, 64, 57, 48),
    name: [72, 105],
    rows: [
      [66, 127, 3],
      [54, 153, 3]
    ]
  },
  'over-served': {
    lines: column(105, 288, 292, 294, 296, 298, 298),
    name: [287, 105],
    rows: [
      [292, 127, 3],
      [298, 153, 3]
    ]
  }
}

/** How far two numbers in a row stand apart. */
const APART = 25

/** Where so many numbers stand in a region; as many as it has places for. */
export function numberSpots(region: Region, count: number): Spot[] {
  let left = count
  return SPOTS[region].rows.flatMap(([middle, y, places]) => {
    const here = Math.min(left, places)
    left -= here
    return Array.from(
      { length: here },
      (_, at): Spot => [middle + APART * (at - (here - 1) / 2), y]
    )
  })
}

/** How many numbers fit into a region. */
export function numberPlaces(region: Region): number {
  return SPOTS[region].rows.reduce((sum, [, , places]) => sum + places, 0)
}

/**
 * As many as fit, and how many are left: the last place then says so.
 *
 * @param places how many fit
 */
export function fitting<Item>(
  items: readonly Item[],
  places: number
): { shown: readonly Item[]; rest: number } {
  if (items.length <= places) return { shown: items, rest: 0 }
  const shown = items.slice(0, Math.max(0, places - 1))
  return { shown, rest: items.length - shown.length }
}
