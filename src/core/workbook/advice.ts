import { lensAnswers, topOf } from './lenses.ts'
import { prioritiesOf } from './priorities.ts'
import { itemScore, type ScoredItem } from './score.ts'
import type { Sheet } from './sheet.ts'
import { isWanted } from './value-map.ts'

/** What advice needs to know of a section; `lenses` is the one whose items have three answers. */
export interface AdvisedSection<Item extends ScoredItem = ScoredItem> {
  readonly id: string
  readonly kind: string
  readonly items: readonly Item[]
}

/** An item that calls for a step, and why it does. */
export type Advised<Item> = {
  readonly section: string
  readonly item: Item
} & (
  | {
      readonly because: 'wanted'
      /** Points; `want` is `undefined` where it is among the three that matter most without one. */
      readonly want: number | undefined
      readonly get: number
    }
  | {
      readonly because: 'seldom'
      /** 1 or 2, turned round where agreeing is the weaker answer. */
      readonly score: number
    }
)

/** Up to here, something is low in place. */
const LOW_IN_PLACE = 3
/** Up to here, an item calls for a step. */
const SELDOM = 2

/**
 * What to do, by these answers: first the items that customers want and seldom get, most pressing
 * first; then, section by section, what scored 1 or 2, lowest first.
 *
 * @param sections those that have items, in their order
 */
export function adviceFor<Item extends ScoredItem>(
  sections: readonly AdvisedSection<Item>[],
  sheet: Sheet
): Advised<Item>[] {
  const lenses = sections.filter(({ kind }) => kind === 'lenses')
  const others = sections.filter(({ kind }) => kind !== 'lenses')
  return [
    ...lenses.flatMap((section) => wantedIn(section, sheet)),
    ...others.flatMap((section) => seldomIn(section, sheet))
  ]
}

/**
 * Advice by its sections, in the order of `adviceFor`; no group is empty.
 *
 * @param without ids of items whose step stands elsewhere
 */
export function adviceBySection<Item extends ScoredItem, Section extends AdvisedSection<Item>>(
  sections: readonly Section[],
  sheet: Sheet,
  without: readonly string[] = []
): { section: Section; advice: Advised<Item>[] }[] {
  const groups = new Map<string, Advised<Item>[]>()
  for (const one of adviceFor(sections, sheet)) {
    if (without.includes(one.item.id)) continue
    groups.set(one.section, [...(groups.get(one.section) ?? []), one])
  }
  return [...groups].flatMap(([id, advice]) =>
    sections.filter((section) => section.id === id).map((section) => ({ section, advice }))
  )
}

function wantedIn<Item extends ScoredItem>(
  { id: section, items }: AdvisedSection<Item>,
  sheet: Sheet
): Advised<Item>[] {
  const top = topOf(sheet)
  const answers = lensAnswers(
    items.map(({ id }) => id),
    sheet.marks
  )
  const { ranked, unranked } = prioritiesOf(answers, top)
  return [...ranked.map(({ id }) => id), ...unranked].flatMap((id): Advised<Item>[] => {
    const item = items.find((one) => one.id === id)
    const { want, get } = answers.find((one) => one.id === id) ?? {}
    if (!item || typeof get !== 'number' || get > LOW_IN_PLACE) return []
    if (!isWanted(want, top.includes(id))) return []
    const wanted = typeof want === 'number' ? want : undefined
    return [{ section, item, because: 'wanted', want: wanted, get }]
  })
}

function seldomIn<Item extends ScoredItem>(
  { id: section, items }: AdvisedSection<Item>,
  { marks }: Sheet
): Advised<Item>[] {
  return items
    .flatMap((item) => {
      const score = itemScore(item, marks)
      if (score === undefined || score > SELDOM) return []
      return [{ section, item, because: 'seldom' as const, score }]
    })
    .sort((one, other) => one.score - other.score)
}
