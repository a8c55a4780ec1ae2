import type { Json } from '../record/fact.ts'
import { isAnswer } from './answer.ts'
import { plain } from './form-values.ts'
import type { Sheet } from './sheet.ts'

type Fields = ReadonlyMap<string, Json>

/** A field that holds one thing here and another one in the form. */
export interface Difference {
  readonly field: string
  readonly here: Json
  readonly there: Json
}

/** What a filled form would add to an evaluation. Nothing that is here changes by itself. */
export interface FormOffer {
  /** What is not here, by its fields. */
  readonly fresh: Fields
  /** How many fields hold the same here. */
  readonly same: number
  readonly differing: readonly Difference[]
}

const ORDER = 'points'
const POINT = /^(point-.+)\.[a-z]+$/

/** What a filled form would add to an evaluation, of which `here` is the sheet. */
export function formOffer(fields: Fields, here: Sheet): FormOffer {
  const fresh = new Map<string, Json>()
  const differing: Difference[] = []
  let same = 0
  for (const [field, there] of fields) {
    const held = heldIn(field, here)
    if (held === undefined) fresh.set(field, there)
    // Nobody reorders rows in a form, so its order says only how they once stood.
    else if (field === ORDER) continue
    else if (alike(held, there)) same++
    else differing.push({ field, here: held, there })
  }
  return { fresh, same, differing }
}

/** How many answers a form holds. The order of its rows is none. */
export function countOf(fields: Fields): number {
  return [...fields.keys()].filter((field) => field !== ORDER).length
}

/** What stands in a field, `undefined` where it says nothing. */
function heldIn(field: string, { marks, texts, lists }: Sheet): Json | undefined {
  const mark = marks.get(field)
  if (mark) return { ...mark }
  const [, point] = POINT.exec(field) ?? []
  if (field === ORDER) return hasPoints({ texts, lists }) ? [] : undefined
  if (point && field === `${point}.gone`) return goneOr(point, texts)
  const list = lists.get(field)
  if (list) return list.some(Boolean) ? list : undefined
  return plain(texts.get(field) ?? '') || undefined
}

/** `yes` where a point was removed, its words where it has some. */
function goneOr(point: string, texts: Sheet['texts']): Json | undefined {
  if (texts.get(`${point}.gone`) === 'yes') return 'yes'
  const words = [...texts].flatMap(([field, text]) =>
    POINT.exec(field)?.[1] === point && plain(text) ? text : []
  )
  return words.length > 0 ? words.join(' · ') : undefined
}

function hasPoints({ texts, lists }: Pick<Sheet, 'texts' | 'lists'>): boolean {
  return lists.has(ORDER) || [...texts.keys()].some((field) => POINT.test(field))
}

function alike(here: Json, there: Json): boolean {
  if (typeof here === 'string' && typeof there === 'string') return here.trim() === there.trim()
  if (isAnswer(here) && isAnswer(there)) {
    return here.mark === there.mark && here.version === there.version
  }
  return JSON.stringify(withoutEnd(here)) === JSON.stringify(withoutEnd(there))
}

/** A list without the places that were left out at its end. */
function withoutEnd(value: Json): Json {
  if (!Array.isArray(value)) return value
  return value.slice(0, value.findLastIndex(Boolean) + 1)
}

/**
 * The evaluation that a form belongs to: the one that it names, where that is here, or one that
 * holds all of it already.
 *
 * @returns its id, `undefined` where none of those that are here is it
 */
export function homeOf(
  { evaluation, fields }: { readonly evaluation: string | undefined; readonly fields: Fields },
  here: readonly string[],
  sheetIn: (evaluation: string) => Sheet
): string | undefined {
  if (evaluation !== undefined) return here.find((id) => id === evaluation)
  if (countOf(fields) === 0) return undefined
  return here.find((id) => {
    const { fresh, differing } = formOffer(fields, sheetIn(id))
    return fresh.size + differing.length === 0
  })
}
