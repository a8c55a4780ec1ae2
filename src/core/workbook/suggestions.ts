import { adviceFor } from './advice.ts'
import type { Mark } from './answer.ts'
import { type Given, lensAnswers, ownItems, topOf } from './lenses.ts'
import type { LineNumber, PlanLine } from './plan.ts'
import { prioritiesOf } from './priorities.ts'
import type { ScoredItem } from './score.ts'
import type { Sheet } from './sheet.ts'

/** What suggestions need to know of a section. */
export interface SuggestedSection {
  readonly id: string
  readonly kind: string
  readonly items: readonly ScoredItem[]
}

/** What the answers say about an item, as a reason to work on it. */
export type Reason =
  | { status: 'none' }
  | { status: 'rated'; mark: Mark }
  | {
      status: 'lenses'
      want: Given
      get: Given
      alternative: Given
      /** What the alternative is called; empty where it has no name. */
      name: string
    }

/** An item to work on, and why. */
export interface Suggestion {
  /** Id of an item, or of an own one. */
  readonly id: string
  readonly reason: Reason
}

/**
 * Items to work on, most pressing first: by priority where there is room, then those among the
 * three that matter most whose importance nobody knows, then what is seldom in place elsewhere in
 * the workbook.
 *
 * @param sections those that have items, in their order
 */
export function suggestionsFor(sections: readonly SuggestedSection[], sheet: Sheet): Suggestion[] {
  const lensIds = sections
    .filter(({ kind }) => kind === 'lenses')
    .flatMap(({ items }) => items.map(({ id }) => id))
  const ids = [...lensIds, ...ownItems(sheet).map(({ id }) => id)]
  const { ranked, unranked } = prioritiesOf(lensAnswers(ids, sheet.marks), topOf(sheet))
  const found = [
    ...ranked.filter(({ priority }) => priority > 0).map(({ id }) => id),
    ...unranked,
    ...adviceFor(sections, sheet).map(({ item }) => item.id)
  ]
  return [...new Set(found)].map((id) => ({ id, reason: reasonFor(id, sheet) }))
}

/** What the answers say about one item. */
export function reasonFor(id: string, { marks, texts }: Sheet): Reason {
  const mark = marks.get(id)?.mark
  if (mark !== undefined) return { status: 'rated', mark }
  const [answers] = lensAnswers([id], marks)
  const { want, get, alternative } = answers ?? {}
  if (want === undefined && get === undefined && alternative === undefined) {
    return { status: 'none' }
  }
  return { status: 'lenses', want, get, alternative, name: texts.get('alternative')?.trim() ?? '' }
}

/** For each line that nobody has touched, the most pressing item that stands in no other line. */
export function suggestedFor(
  plan: readonly PlanLine[],
  suggestions: readonly Suggestion[]
): ReadonlyMap<LineNumber, Suggestion> {
  const taken = new Set(plan.filter(({ touched }) => touched).map(({ words }) => words.item))
  const free = suggestions.filter(({ id }) => !taken.has(id))
  const open = plan.filter(({ touched }) => !touched)
  return new Map(
    open.flatMap(({ number }, at) => {
      const suggestion = free[at]
      return suggestion ? [[number, suggestion] as const] : []
    })
  )
}
