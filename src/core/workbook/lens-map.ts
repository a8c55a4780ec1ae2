import { isNumber, type LensAnswer, lensAnswers, ownItems, topOf } from './lenses.ts'
import { prioritiesOf, type Ranked } from './priorities.ts'
import type { Sheet } from './sheet.ts'
import { AREAS, type Area, type Placing, placeOf } from './value-map.ts'

/** An item as the map, the grid and the table of section D show it. */
export interface MapItem extends LensAnswer {
  /** Its number in the drawings: the same in all of them. */
  readonly number: number
  readonly text: string
  /** A few words for drawings. */
  readonly short: string
  readonly placing: Placing
  /** 1, 2 or 3 among those that matter most. */
  readonly top: number | undefined
  /** `undefined` unless both of its answers are points. */
  readonly room: number | undefined
  readonly lead: number | undefined
}

export interface LensMap {
  /** In the order of the workbook, own ones at the end. */
  readonly items: readonly MapItem[]
  /** Most pressing first, then those among the three that matter most without a want, then the rest. */
  readonly ordered: readonly MapItem[]
  /** What to do first: the three most pressing ones that leave room, and those of the three that matter most whose want nobody knows. */
  readonly first: readonly MapItem[]
  readonly ranked: Ranked
}

/** How many items are enough to begin with. */
const FIRST = 3
/** How long a text may be in a drawing; the content keeps to the same. */
const MOST_LETTERS = 16

/** Where items lie, in words: the areas of the map, and why some lie in none. */
export const PLACES = [...AREAS, 'get-unknown', 'left-out', 'open'] as const
export type Place = (typeof PLACES)[number]

/** What the answers of one person make of section D, own items included. */
export function lensMapOf(
  items: readonly { readonly id: string; readonly text: string; readonly short: string }[],
  sheet: Sheet
): LensMap {
  const all = [
    ...items,
    ...ownItems(sheet).map(({ id, text }) => ({ id, text, short: inShort(text) }))
  ]
  const top = topOf(sheet)
  const answers = lensAnswers(
    all.map(({ id }) => id),
    sheet.marks
  )
  const placed = all.map((item, at): MapItem => {
    const { want, get, alternative } = answers[at] as LensAnswer
    const place = top.indexOf(item.id)
    const isTop = place >= 0
    return {
      id: item.id,
      text: item.text,
      short: item.short,
      number: at + 1,
      want,
      get,
      alternative,
      placing: placeOf({ want, get, alternative, top: isTop }),
      top: isTop ? place + 1 : undefined,
      room: isNumber(get) ? 5 - get : undefined,
      lead: isNumber(get) && isNumber(alternative) ? get - alternative : undefined
    }
  })
  const ranked = prioritiesOf(answers, top)
  const first = [...ranked.ranked.map(({ id }) => id), ...ranked.unranked]
  const ordered = [
    ...first.flatMap((id) => placed.find((item) => item.id === id) ?? []),
    ...placed.filter(({ id }) => !first.includes(id))
  ]
  const roomy = ordered.filter(({ room = 0 }) => room > 0)
  return {
    items: placed,
    ordered,
    first: [
      ...roomy.filter(({ id }) => ranked.ranked.some((one) => one.id === id)).slice(0, FIRST),
      ...roomy.filter(({ id }) => ranked.unranked.includes(id))
    ],
    ranked
  }
}

/** The beginning of a text, as short as the drawings need it. */
function inShort(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…` : text
}

/** The place of an item in words. */
export function placeIn({ placing }: MapItem): Place {
  return placing.status === 'placed' ? placing.area : placing.status
}

/** True where at least one of the three questions about an item was answered. */
export function isAnswered({ want, get, alternative }: LensAnswer): boolean {
  return want !== undefined || get !== undefined || alternative !== undefined
}

/** Items by their places, in the order in which they call for something; no place is empty. */
export function byPlace(items: readonly MapItem[]): { place: Place; items: MapItem[] }[] {
  return PLACES.map((place) => ({
    place,
    items: items.filter((item) => placeIn(item) === place)
  })).filter(({ items: here }) => here.length > 0)
}

/** What lies in each area that has a circle, by name. */
export function areasOf(
  items: readonly MapItem[],
  nameOf: (area: Drawn) => string
): Record<Drawn, { name: string; items: readonly MapItem[] }> {
  const area = (one: Drawn) => ({
    name: nameOf(one),
    items: items.filter((item) => placeIn(item) === one)
  })
  return {
    trail: area('trail'),
    slipping: area('slipping'),
    'open-field': area('open-field'),
    stakes: area('stakes'),
    win: area('win'),
    'over-served': area('over-served')
  }
}

/** True for the areas that the circles of the map show. */
export function isDrawn(place: Place): place is Drawn {
  return DRAWN.some((area) => area === place)
}

/** Areas that lie in a circle. */
export const DRAWN = [
  'trail',
  'slipping',
  'open-field',
  'stakes',
  'win',
  'over-served'
] as const satisfies readonly Area[]
export type Drawn = (typeof DRAWN)[number]
