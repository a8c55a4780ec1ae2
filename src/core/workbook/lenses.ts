import { type Mark, ratingField } from './answer.ts'
import type { Marks, Sheet } from './sheet.ts'

/** One of the three answers about an item: a point, or the mean of a group; `undefined` where it is open. */
export type Given = number | Exclude<Mark, number> | undefined

/** The three answers about one item. */
export interface LensAnswer {
  readonly id: string
  /** How much customers want it. */
  readonly want: Given
  /** How often they get it here. */
  readonly get: Given
  /** How often they would get it elsewhere. */
  readonly alternative: Given
}

/** An item that somebody added: listed and placed, never part of a mean. */
export interface OwnItem {
  readonly id: string
  /** Id of its kind, as the content has it; empty where none was chosen. */
  readonly kind: string
  readonly text: string
}

/** Ids of the items that somebody may add. Their fields begin with them. */
export const OWN_ITEMS: readonly string[] = ['own-1', 'own-2', 'own-3', 'own-4', 'own-5']
/** How many items may be named as the most important ones. */
export const MOST_TOP = 3

/** The three answers about each of these items. */
export function lensAnswers(ids: readonly string[], marks: Marks): LensAnswer[] {
  const given = (id: string, side: 'want' | 'get' | 'alternative') =>
    marks.get(ratingField(id, side))?.mark
  return ids.map((id) => ({
    id,
    want: given(id, 'want'),
    get: given(id, 'get'),
    alternative: given(id, 'alternative')
  }))
}

/** The items that somebody added. One without words is no item. */
export function ownItems({ texts }: Sheet): OwnItem[] {
  return OWN_ITEMS.flatMap((id) => {
    const text = texts.get(`${id}.text`)?.trim()
    return text ? [{ id, kind: texts.get(`${id}.kind`) ?? '', text }] : []
  })
}

/**
 * Up to three ids of the items that matter most, in their order; what is named twice counts once,
 * and a place that was left out, `''`, not at all.
 */
export function topOf({ lists }: Sheet): string[] {
  return [...new Set(lists.get('top'))].filter(Boolean).slice(0, MOST_TOP)
}

/** True for a point or a mean. */
export function isNumber(given: Given): given is number {
  return typeof given === 'number'
}
