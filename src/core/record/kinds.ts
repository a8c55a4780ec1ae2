import { TRACKS, type Track } from '../course/tracks.ts'
import { isAnswer } from '../workbook/mark.ts'
import type { Json } from './fact.ts'
import { isObject } from './is-object.ts'

export type Theme = 'light' | 'dark'

/** How somebody judged a review card. */
export type Grade = 'knew' | 'not-yet'

/** The kinds of facts that this edition knows. The first row which fits the id judges the value. */
const kinds: readonly (readonly [id: RegExp, holds: (value: Json) => boolean])[] = [
  // An answer, and each of its tries. The question judges it, since it knows its own options.
  [/^quiz\/[^/]+(\/[^/]+)?$/, () => true],
  [/^practice\/score-calculator$/, isCounts],
  [/^practice\/service-cycle$/, isServiceCycle],
  [/^practice\/[^/]+$/, isObject],
  // A sitting of a test, named by the moment it began: its form, each choice of an answer, its end.
  [/^test\/[^/]+\/(?:form|finished\/[^/]+)$/, isObject],
  [/^test\/[^/]+\/answer\/[^/]+\/[^/]+$/, isText],
  // An attempt at a role-play, named by the moment it began: where from, and the way at each turn.
  [/^roleplay\/RP-\d\d\/[^/]+\/start$/, isObject],
  [/^roleplay\/RP-\d\d\/[^/]+\/turn\/[^/]+$/, isTexts],
  // An evaluation, named by the moment it began: its fields, and what raters handed in.
  [/^workbook\/[^/]+\/(?:begun|rater\/.+)$/, isObject],
  [/^workbook\/[^/]+\/[^/]*(?:W-\d\d|\.(?:want|get|alternative))$/, isAnswer],
  [/^workbook\/[^/]+\/[^/]+$/, (value) => isText(value) || isTexts(value)],
  // A card of the review box at a moment, as the person judged it.
  [/^review\/[^/]+\/[^/]+$/, isGrade],
  [/^(?:note\/L-\d\d|completion\/name)$/, isText],
  [/^course\/[^/]+\/opened$/, isTrue],
  [/^setting\/track$/, isTrack],
  [/^setting\/theme$/, isTheme],
  [/^setting\/seed$/, isSeed],
  [/^setting\/(seven-days-told|before-test-skipped)$/, isTrue]
]

/** False where a fact of a known kind holds what that kind never holds. Unknown kinds may hold anything. */
export function fitsItsKind(id: string, value: Json): boolean {
  return kinds.find(([pattern]) => pattern.test(id))?.[1](value) ?? true
}

/** True for one of the ways through the course. */
export function isTrack(value: unknown): value is Track {
  return TRACKS.some((track) => track === value)
}

/** True for a colour theme that a person can choose. */
export function isTheme(value: unknown): value is Theme {
  return value === 'light' || value === 'dark'
}

/** True for a whole number from 0, such as one from which an order can be drawn. */
export function isSeed(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/** What was typed into the score calculator: counts of people. */
function isCounts(value: Json): boolean {
  return isObject(value) && Object.values(value).every(isSeed)
}

/** A map of a service cycle: rows of words. */
function isServiceCycle(value: Json): boolean {
  const rows = isObject(value) && value['rows']
  return (
    Array.isArray(rows) &&
    rows.every((row) => isObject(row) && isTexts(Object.values(row) as Json[]))
  )
}

/** True for how somebody judged a review card. */
export function isGrade(value: unknown): value is Grade {
  return value === 'knew' || value === 'not-yet'
}

function isText(value: Json): boolean {
  return typeof value === 'string'
}

function isTexts(value: Json): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function isTrue(value: Json): boolean {
  return value === true
}
