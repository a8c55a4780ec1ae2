import type { Fact } from '../record/fact.ts'
import { type Answer, isAnswer } from './answer.ts'

/** Ratings by their fields: `W-01`, `W-31.want`. */
export type Marks = ReadonlyMap<string, Answer>

/** What one person filled in of an evaluation. A field that is missing was not touched. */
export interface Sheet {
  readonly marks: Marks
  readonly texts: ReadonlyMap<string, string>
  readonly lists: ReadonlyMap<string, readonly string[]>
  /** When each field was set last, in ms since 1970. */
  readonly at: ReadonlyMap<string, number>
}

/** A sheet on which nothing was filled in. */
export const EMPTY_SHEET: Sheet = {
  marks: new Map(),
  texts: new Map(),
  lists: new Map(),
  at: new Map()
}

/** Prefix of the facts of an evaluation. */
export function evaluationFacts(evaluation: string): string {
  return `workbook/${evaluation}/`
}

/** Id of the fact that holds one field of an evaluation. */
export function fieldFact(evaluation: string, field: string): string {
  return evaluationFacts(evaluation) + field
}

/**
 * The sheet that these facts make. Facts of other evaluations, and what raters handed in, are left
 * out.
 *
 * @param evaluation its id, as in the ids of the facts
 */
export function sheetOf(evaluation: string, facts: Iterable<Fact>): Sheet {
  const prefix = evaluationFacts(evaluation)
  const marks = new Map<string, Answer>()
  const texts = new Map<string, string>()
  const lists = new Map<string, readonly string[]>()
  const at = new Map<string, number>()
  for (const { id, value, at: moment } of facts) {
    const field = id.startsWith(prefix) ? id.slice(prefix.length) : '/'
    if (field.includes('/')) continue
    if (isAnswer(value)) marks.set(field, value)
    else if (typeof value === 'string') texts.set(field, value)
    else if (Array.isArray(value)) lists.set(field, value as string[])
    else continue
    at.set(field, moment)
  }
  return { marks, texts, lists, at }
}
