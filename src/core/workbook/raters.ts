import type { Fact } from '../record/fact.ts'
import { isObject } from '../record/is-object.ts'
import { type Answer, isAnswer } from './answer.ts'
import type { Marks } from './sheet.ts'

/** How somebody handed in: with a name, to be read side by side, or to be counted in a group. */
export type Mode = 'named' | 'grouped'

/** True for a way of handing in. */
export function isMode(value: unknown): value is Mode {
  return value === 'named' || value === 'grouped'
}

/** Somebody whose sheet was handed in to an evaluation. */
export interface Rater {
  /** Random, made by the rater’s own browser. */
  readonly id: string
  readonly mode: Mode
  /** Empty where the sheet is to be counted in a group. */
  readonly name: string
  /** Chosen by the rater to be found again in a later evaluation; empty where there is none. */
  readonly code: string
  /** Part of the team, in the rater’s own words; empty where none was given. */
  readonly part: string
  /** The ISO week in which the sheet was handed in, `2026-W47`; empty where it is not known. */
  readonly week: string
  readonly marks: Marks
  /** How many versions of the sheet were handed in. The one that was imported last counts. */
  readonly revisions: number
}

const HANDED_IN = /^workbook\/[^/]+\/rater\/([^/]+)\/[^/]+$/

/** Fields that a sheet may hand in: ratings of the workbook’s own items, about today. */
const RATING = /^W-\d\d(?:\.(?:want|get|alternative))?$/

/** True for the field of a rating that a sheet may hand in. */
export function isRatingField(field: string): boolean {
  return RATING.test(field)
}

/** Part of the ids of the facts that hold what was handed in to an evaluation. */
export const HAND_INS = 'rater/'

/**
 * Who handed in a sheet, ordered by their random ids, so that the order of handing in does not show.
 *
 * @param facts facts of one evaluation; those which are no handed-in sheets are left out
 */
export function ratersIn(facts: Iterable<Fact>): Rater[] {
  const sheets = new Map<string, Fact[]>()
  for (const fact of facts) {
    const rater = HANDED_IN.exec(fact.id)?.[1]
    if (rater !== undefined) sheets.set(rater, [...(sheets.get(rater) ?? []), fact])
  }
  return [...sheets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, versions]) => raterOf(id, versions))
}

function raterOf(id: string, versions: readonly Fact[]): Rater {
  const last = versions.reduce((a, b) => (b.at > a.at || (b.at === a.at && b.id > a.id) ? b : a))
  const held = isObject(last.value) ? last.value : {}
  const mode = held.mode === 'named' ? 'named' : 'grouped'
  return {
    id,
    mode,
    name: mode === 'named' ? textIn(held.name) : '',
    code: textIn(held.code),
    part: textIn(held.part),
    week: textIn(held.week),
    marks: marksIn(held.answers),
    revisions: versions.length
  }
}

/** The ratings among `{field: [mark, version]}`. What is no rating is left out. */
export function marksIn(answers: unknown): Marks {
  const found = Object.entries(isObject(answers) ? answers : {}).flatMap(([field, pair]) => {
    const answer = isRatingField(field) ? answerIn(pair) : undefined
    return answer ? [[field, answer] as const] : []
  })
  return new Map(found)
}

/** The rating in a pair of a mark and a version, `undefined` where it is none. */
export function answerIn(pair: unknown): Answer | undefined {
  if (!Array.isArray(pair) || pair.length !== 2) return undefined
  const [mark, version] = pair
  const answer = { mark, version }
  return isAnswer(answer) ? answer : undefined
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
