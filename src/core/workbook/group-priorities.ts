import { isPoint, ratingField, SIDES, type Side } from './answer.ts'
import { oneDecimal } from './bands.ts'
import type { ComparedItem, ComparedSection } from './compared.ts'
import { type Member, membersOf } from './group-sets.ts'
import { isNumber, type LensAnswer, lensAnswers } from './lenses.ts'
import { meanAnswers, prioritiesOf, type Stability, stabilityOf } from './priorities.ts'
import type { Rater } from './raters.ts'
import { FEWEST } from './small-groups.ts'
import { type Placing, placeOf } from './value-map.ts'

/** A group’s mean of one side of an item, to one decimal, with how many rated it. */
export type SideMean =
  | { status: 'too-few'; n: number }
  | { status: 'mean'; n: number; mean: number }

/** An item on the value map of a group. */
export interface GroupedItem {
  readonly item: ComparedItem
  readonly sides: Readonly<Record<Side, SideMean>>
  readonly placing: Placing
  /** How far ahead or behind counts here: half a point where ten people or more rated both sides. */
  readonly margin: 1 | 0.5
  /** want × (5 − get) of the means, to one decimal; `undefined` where too few rated one of them. */
  readonly priority: number | undefined
}

export type GroupPriorities =
  | { status: 'too-few'; n: number }
  /** Items with a priority come first, most pressing first; the others follow in their order. */
  | { status: 'shown'; n: number; items: readonly GroupedItem[]; stability: Stability }

/** From so many people on, half a point on a mean counts as ahead or behind. */
const ENOUGH_FOR_HALF = 10

/**
 * Where the items of section D stand for a group, by the means of those who rated enough of it,
 * and how steady the first place is when one person’s sheet is left out. A side that fewer than
 * five rated counts as not judged.
 */
export function groupPriorities(
  section: ComparedSection,
  raters: readonly Rater[]
): GroupPriorities {
  const members = membersOf(section, raters)
  const n = members.length
  if (n < FEWEST) return { status: 'too-few', n }
  const counts = new Map(
    section.items.flatMap(({ id }) =>
      SIDES.map((side) => [ratingField(id, side), ratedBy(members, ratingField(id, side))] as const)
    )
  )
  const sheets = members.map(({ marks }) =>
    lensAnswers(
      section.items.map(({ id }) => id),
      new Map([...marks].filter(([field]) => (counts.get(field) ?? 0) >= FEWEST))
    )
  )
  const means = meanAnswers(sheets)
  const { ranked } = prioritiesOf(means, [])
  const place = new Map(ranked.map(({ id }, at) => [id, at]))
  const items = section.items
    .map((item): GroupedItem => {
      const answer = means.find(({ id }) => id === item.id) ?? openAnswer(item.id)
      const rated = (side: Side) => counts.get(ratingField(item.id, side)) ?? 0
      const margin = Math.min(rated('get'), rated('alternative')) >= ENOUGH_FOR_HALF ? 0.5 : 1
      const ranking = ranked.find(({ id }) => id === item.id)
      return {
        item,
        sides: {
          want: sideMean(answer.want, rated('want')),
          get: sideMean(answer.get, rated('get')),
          alternative: sideMean(answer.alternative, rated('alternative'))
        },
        placing: placeOf({ ...answer, top: false }, margin),
        margin,
        priority: ranking && oneDecimal(ranking.priority)
      }
    })
    .sort((a, b) => (place.get(a.item.id) ?? 99) - (place.get(b.item.id) ?? 99))
  return { status: 'shown', n, items, stability: stabilityOf(sheets) }
}

function ratedBy(members: readonly Member[], field: string): number {
  return members.filter(({ marks }) => isPoint(marks.get(field)?.mark)).length
}

function sideMean(given: LensAnswer[Side], n: number): SideMean {
  return isNumber(given) ? { status: 'mean', n, mean: oneDecimal(given) } : { status: 'too-few', n }
}

function openAnswer(id: string): LensAnswer {
  return { id, want: undefined, get: undefined, alternative: undefined }
}
