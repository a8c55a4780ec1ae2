import type { Fact, Json } from '../record/fact.ts'
import type { EvaluationFile } from './file.ts'
import { type HandIn, revisionOf, writtenHandIn } from './hand-in.ts'
import { HAND_INS } from './raters.ts'
import { evaluationFacts, fieldFact } from './sheet.ts'

type Facts = ReadonlyMap<string, Fact>

/** Field of an evaluation that holds the id of the rater who fills it in at this browser. */
export const RATER_FIELD = 'rater-id'

/** What a sheet would add to an evaluation. Nothing that is there ever changes. */
export type SheetOffer =
  /**
   * `later`: another version of the same rater’s sheet is there, and stays. `after`: when the last
   * of them was added, in ms since 1970; 0 where there is none.
   */
  | { status: 'new' | 'later'; id: string; value: Json; after: number }
  /** `own`: filled in at this browser, in this very evaluation. `empty`: it rates nothing. */
  | { status: 'same' | 'own' | 'empty' }

/** What a file with an evaluation would add. `fresh` are the facts that are not here. */
export interface EvaluationOffer {
  /** `absent`: the evaluation is not here. `partly`: some of it is. `nothing`: all of its fields are. */
  status: 'absent' | 'partly' | 'nothing'
  fresh: Fact[]
  /** How many fields hold the same here. */
  same: number
  /** How many fields hold something else here, which stays. */
  different: number
}

/** What importing a sheet would add to an evaluation. */
export function sheetOffer(handIn: HandIn, evaluation: string, facts: Facts): SheetOffer {
  if (Object.keys(handIn.answers).length === 0) return { status: 'empty' }
  if (facts.get(fieldFact(evaluation, RATER_FIELD))?.value === handIn.rater) {
    return { status: 'own' }
  }
  const value = writtenHandIn(handIn)
  const home = fieldFact(evaluation, `${HAND_INS}${handIn.rater}/`)
  const known = [...facts.values()].filter(({ id }) => id.startsWith(home))
  if (known.some((fact) => alike(fact.value, value))) return { status: 'same' }

  const revision = home + revisionOf(handIn)
  let id = revision
  // Two versions may share a checksum, and neither may take the other’s place.
  for (let more = 2; facts.has(id); more++) id = `${revision}-${more}`
  const after = Math.max(0, ...known.map(({ at }) => at))
  return { status: known.length > 0 ? 'later' : 'new', id, value, after }
}

/** What importing an evaluation would add to what is here. */
export function evaluationOffer(
  { evaluation, facts }: EvaluationFile,
  here: Facts
): EvaluationOffer {
  const prefix = evaluationFacts(evaluation)
  const fresh = facts.filter(({ id }) => !here.has(id))
  const met = facts.filter(({ id }) => here.has(id))
  const same = met.filter(({ id, value }) => alike(here.get(id)?.value, value)).length
  const absent = ![...here.keys()].some((id) => id.startsWith(prefix))
  const status = absent && fresh.length > 0 ? 'absent' : fresh.length > 0 ? 'partly' : 'nothing'
  return { status, fresh: onceEach(fresh), same, different: met.length - same }
}

/**
 * The facts of an evaluation as they are in a copy of it. Whoever fills in the copy is another
 * rater, so the rater’s id stays behind.
 */
export function copiedTo(copy: string, { evaluation, facts }: EvaluationFile): Fact[] {
  const prefix = evaluationFacts(evaluation)
  return facts
    .filter(({ id }) => id !== fieldFact(evaluation, RATER_FIELD))
    .map((fact) => ({ ...fact, id: fieldFact(copy, fact.id.slice(prefix.length)) }))
}

function onceEach(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()]
}

function alike(one: Json | undefined, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
