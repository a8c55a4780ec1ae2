import { isNumber, type LensAnswer } from './lenses.ts'

/** An item with what decides its place. All numbers are unrounded. */
export interface RankedItem {
  readonly id: string
  /** want × room, from 0 to 20. */
  readonly priority: number
  /** 5 − get, from 0 to 4. */
  readonly room: number
  /** get − alternative, from −4 to 4; `undefined` unless both are known. */
  readonly lead: number | undefined
  /** 1, 2 or 3 among those that matter most. */
  readonly top: number | undefined
}

export interface Ranked {
  /** Most pressing first. */
  readonly ranked: readonly RankedItem[]
  /** Ids among the three that matter most whose want was not rated: they come after the ranked ones. */
  readonly unranked: readonly string[]
}

/** How often the first place holds when one person’s sheet is left out. */
export type Stability =
  | { status: 'one-person' }
  /** Nothing to rank, or no check in which something ranks. */
  | { status: 'no-ranking' }
  | { status: 'checked'; first: string; stays: number; of: number }

/** What multiplying and subtracting means may do to their last digits. */
const NOISE = 1e-9

/**
 * Items by priority, want × (5 − get). Of two alike, the one that ranks higher among those that
 * matter most comes first, then the one that is further behind elsewhere (no lead known counts
 * as even), then the one that comes first in the workbook.
 *
 * @param items in the order of the workbook
 * @param top up to three ids, in their order
 */
export function prioritiesOf(items: readonly LensAnswer[], top: readonly string[]): Ranked {
  const ranked = items.flatMap(({ id, want, get, alternative }): RankedItem[] => {
    if (!isNumber(want) || !isNumber(get)) return []
    const room = 5 - get
    return [
      {
        id,
        priority: want * room,
        room,
        lead: isNumber(alternative) ? get - alternative : undefined,
        top: top.includes(id) ? top.indexOf(id) + 1 : undefined
      }
    ]
  })
  const unranked = top.filter((id) =>
    items.some((item) => item.id === id && !isNumber(item.want) && item.get !== 'na')
  )
  return { ranked: ranked.sort(byPriority), unranked }
}

/**
 * True where the order of the first few was decided between items of the same priority.
 *
 * @param first ids of those that stand first; those without a priority decide nothing
 */
export function hasTies({ ranked }: Ranked, first: readonly string[]): boolean {
  return ranked
    .slice(0, ranked.filter(({ id }) => first.includes(id)).length)
    .some(({ priority }, at) => apart(priority, ranked[at + 1]?.priority ?? Number.NaN) === 0)
}

/**
 * Leaves out one person at a time, ranks the means of the others, and counts how often the item
 * that is first for all stays first.
 *
 * @param sheets the answers of each person, items in the order of the workbook
 * @param tops what each person named as most important, in the order of the sheets
 */
export function stabilityOf(
  sheets: readonly (readonly LensAnswer[])[],
  tops: readonly (readonly string[])[] = []
): Stability {
  if (sheets.length < 2) return { status: 'one-person' }
  const first = firstOf(sheets, tops)
  if (first === undefined) return { status: 'no-ranking' }
  const without = <Of>(all: readonly Of[], out: number) => all.filter((_, at) => at !== out)
  const stays = sheets.filter(
    (_, out) => firstOf(without(sheets, out), without(tops, out)) === first
  )
  return { status: 'checked', first, stays: stays.length, of: sheets.length }
}

/** The means of several people’s answers. A side that nobody rated stays as most left it. */
export function meanAnswers(sheets: readonly (readonly LensAnswer[])[]): LensAnswer[] {
  const ids = [...new Set(sheets.flatMap((items) => items.map(({ id }) => id)))]
  return ids.map((id) => {
    const own = sheets.flatMap((items) => items.find((item) => item.id === id) ?? [])
    const mean = (side: 'want' | 'get' | 'alternative') => {
      const points = own.map((item) => item[side]).filter(isNumber)
      if (points.length === 0) return own.map((item) => item[side]).find(Boolean)
      return points.reduce((sum, point) => sum + point, 0) / points.length
    }
    return { id, want: mean('want'), get: mean('get'), alternative: mean('alternative') }
  })
}

/**
 * The three items that most people named, most often named first; of two alike the one that was
 * ranked higher on the whole.
 */
export function sharedTop(tops: readonly (readonly string[])[]): string[] {
  const votes = new Map<string, { named: number; places: number }>()
  for (const top of tops) {
    for (const [place, id] of top.entries()) {
      const { named = 0, places = 0 } = votes.get(id) ?? {}
      votes.set(id, { named: named + 1, places: places + place })
    }
  }
  return [...votes]
    .sort(
      ([oneId, one], [otherId, other]) =>
        other.named - one.named || one.places - other.places || (oneId < otherId ? -1 : 1)
    )
    .slice(0, 3)
    .map(([id]) => id)
}

function firstOf(
  sheets: readonly (readonly LensAnswer[])[],
  tops: readonly (readonly string[])[]
): string | undefined {
  return prioritiesOf(meanAnswers(sheets), sharedTop(tops)).ranked[0]?.id
}

function byPriority(one: RankedItem, other: RankedItem): number {
  return (
    apart(other.priority, one.priority) ||
    (one.top ?? 4) - (other.top ?? 4) ||
    apart(one.lead ?? 0, other.lead ?? 0)
  )
}

function apart(one: number, other: number): number {
  return Math.abs(one - other) <= NOISE ? 0 : one - other
}
