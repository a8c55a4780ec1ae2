import { type Answer, isPoint, type Mark, type Point, ratingField } from './answer.ts'
import type { Marks, Sheet } from './sheet.ts'
import { isWanted } from './value-map.ts'

/** The customers who are asked. */
export const CUSTOMERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
export type CustomerNumber = (typeof CUSTOMERS)[number]

/** How many of the cards a customer picks. */
export const PICKS = 3

/** What a customer says of a card: how it is here, and how it is where they would go instead. */
export const ASKED = ['get', 'alternative'] as const
export type Asked = (typeof ASKED)[number]

/** What one customer said. */
export interface Check {
  readonly customer: CustomerNumber
  /** Ids of up to three items. */
  readonly picks: readonly string[]
  /** One for each pick. A side that is missing was not answered. */
  readonly ratings: readonly ({ readonly item: string } & { readonly [side in Asked]?: Answer })[]
  /** Where else they would go. */
  readonly where: string
  /** What they answered to the open question. */
  readonly said: string
}

/** How customers and the own view differ on one side of an item. */
export type SideView = {
  /** In the order of the customers. */
  readonly ratings: readonly Point[]
  /** Customers who did not know. */
  readonly dk: number
  /** The own view. */
  readonly own: Mark | undefined
} & (
  | { readonly status: 'too-few' }
  | {
      readonly status: 'mean'
      /** Between 1 and 5, not rounded. */
      readonly mean: number
      /** Mean − own, `undefined` where the own view is no point. */
      readonly difference: number | undefined
      /** True where they are one point or more apart. */
      readonly apart: boolean
    }
)

export interface ItemView {
  readonly id: string
  /** How many customers picked it. */
  readonly picked: number
  /** How important it is by the own view. */
  readonly want: Mark | undefined
  readonly get: SideView
  readonly alternative: SideView
}

export interface Comparison {
  /** Customers who picked at least one card. */
  readonly customers: number
  /** What at least one customer picked, most often picked first. */
  readonly picked: readonly ItemView[]
  /** Ids of what nobody picked. */
  readonly unpicked: readonly string[]
  /** Ids of what customers picked often and the own view holds for less important. */
  readonly underrated: readonly string[]
  /** Ids of what the own view holds for important and nobody picked. */
  readonly overrated: readonly string[]
}

/** With fewer ratings there is no mean: one customer would move it too far. */
const FEWEST = 3
/** Points from which on two views differ. */
const APART = 1
/** So many picks are often, with ten customers. */
const OFTEN = 3
/** Up to here, the own view holds an item for less important. */
const LESS = 3
/** With fewer customers, it means nothing that nobody picked a card. */
const ENOUGH = 5

/** What a check knows of an item. */
export interface CheckedItem {
  readonly id: string
}

/** Field of what one customer said: `check-1.where`, `check-1.W-31.get`. */
export function checkField(
  customer: CustomerNumber,
  part: 'picks' | 'where' | 'said' | `${string}.${Asked}`
): string {
  return `check-${customer}.${part}`
}

/** What each customer said, without those of whom nothing was entered. */
export function readChecks(sheet: Sheet, items: readonly CheckedItem[]): Check[] {
  return CUSTOMERS.map((customer) => checkOf(customer, sheet, items)).filter(
    ({ picks, where, said }) => picks.length > 0 || where.trim() || said.trim()
  )
}

/** What one customer said. Cards that are no longer in the workbook are left out, ratings with them. */
export function checkOf(
  customer: CustomerNumber,
  { marks, texts, lists }: Sheet,
  items: readonly CheckedItem[]
): Check {
  const listed = new Set(lists.get(checkField(customer, 'picks')))
  const picks = [...listed].filter((id) => items.some((item) => item.id === id)).slice(0, PICKS)
  const ratings = picks.map((item) => {
    const get = marks.get(checkField(customer, `${item}.get`))
    const alternative = marks.get(checkField(customer, `${item}.alternative`))
    return { item, ...(get && { get }), ...(alternative && { alternative }) }
  })
  const text = (part: 'where' | 'said') => texts.get(checkField(customer, part)) ?? ''
  return { customer, picks, ratings, where: text('where'), said: text('said') }
}

/** The picks of a customer with a card picked or put back, `undefined` where three are picked already. */
export function withPick(
  picks: readonly string[],
  item: string,
  picked: boolean
): string[] | undefined {
  const others = picks.filter((id) => id !== item)
  if (!picked) return others
  return others.length < PICKS ? [...others, item] : undefined
}

/**
 * What customers said beside the own view, item by item. A rating of another wording than the one
 * that the own view answers is not compared.
 *
 * @param marks the own view
 * @param items in the order of the workbook
 * @param top ids of the three that matter most by the own view
 */
export function comparisonOf(
  checks: readonly Check[],
  marks: Marks,
  items: readonly CheckedItem[],
  top: readonly string[] = []
): Comparison {
  const asked = checks.filter(({ picks }) => picks.length > 0)
  const views = items.map(({ id }): ItemView => {
    const own = asked.flatMap(({ ratings }) => ratings.find(({ item }) => item === id) ?? [])
    const side = (name: Asked) =>
      sideView(
        own.flatMap((rating) => rating[name] ?? []),
        marks.get(ratingField(id, name))
      )
    return {
      id,
      picked: own.length,
      want: marks.get(ratingField(id, 'want'))?.mark,
      get: side('get'),
      alternative: side('alternative')
    }
  })
  const wanted = ({ id, want }: ItemView) => isWanted(want, top.includes(id))
  const less = (view: ItemView) => isPoint(view.want) && view.want <= LESS && !wanted(view)
  const idsOf = (some: readonly ItemView[]) => some.map(({ id }) => id)
  const unpicked = views.filter(({ picked }) => picked === 0)
  return {
    customers: asked.length,
    picked: views
      .filter(({ picked }) => picked > 0)
      .sort((one, other) => other.picked - one.picked),
    unpicked: idsOf(unpicked),
    underrated: idsOf(views.filter((view) => view.picked >= OFTEN && less(view))),
    overrated: asked.length < ENOUGH ? [] : idsOf(unpicked.filter(wanted))
  }
}

/**
 * Where customers would go instead, most often named first. Names that differ in capitals or spaces
 * are the same; the first way to write one stands.
 */
export function placesIn(checks: readonly Check[]): { name: string; count: number }[] {
  const places = new Map<string, { name: string; count: number }>()
  for (const { where } of checks) {
    const name = where.trim().replaceAll(/\s+/g, ' ')
    if (!name) continue
    const key = name.toLowerCase()
    const place = places.get(key)
    places.set(key, { name: place?.name ?? name, count: (place?.count ?? 0) + 1 })
  }
  return [...places.values()].sort((one, other) => other.count - one.count)
}

function sideView(given: readonly Answer[], view: Answer | undefined): SideView {
  const answers = given.filter(({ version }) => !view || version === view.version)
  const ratings = answers.flatMap(({ mark }) => (isPoint(mark) ? [mark] : []))
  const dk = answers.filter(({ mark }) => mark === 'dk').length
  const own = view?.mark
  const said = { ratings, dk, own }
  if (ratings.length < FEWEST) return { ...said, status: 'too-few' }
  const mean = ratings.reduce((sum: number, rating) => sum + rating, 0) / ratings.length
  const difference = isPoint(own) ? mean - own : undefined
  const apart = difference !== undefined && Math.abs(difference) >= APART
  return { ...said, status: 'mean', mean, difference, apart }
}
