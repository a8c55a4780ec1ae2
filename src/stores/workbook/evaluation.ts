import { atom, computed, type ReadableAtom } from 'nanostores'

import type { Fact, Json } from '../../core/record/fact.ts'
import {
  type CopyOf,
  type Evaluation,
  evaluationId,
  evaluationsIn,
  isCopied,
  openAmong,
  WORKBOOK
} from '../../core/workbook/evaluations.ts'
import {
  EMPTY_SHEET,
  evaluationFacts,
  fieldFact,
  type Sheet,
  sheetOf
} from '../../core/workbook/sheet.ts'
import { askedFor, noteInAddress } from '../../platform/address.ts'
import { now } from '../../platform/clock.ts'
import { record } from '../record.ts'

/** What the address of a page of the workbook calls the evaluation that it shows. */
export const IN_ADDRESS = 'evaluation'

/** Every evaluation in the record, the one touched last at the head. */
export const $evaluations: ReadableAtom<readonly Evaluation[]> = computed(
  record.under(WORKBOOK),
  evaluationsIn
)

/** The evaluation that was begun or asked for on this page. */
const $shown = atom<string | undefined>()
/** The first one that this page showed: what happens in another tab never changes it. */
let first: string | undefined

/** The evaluation that this page shows, `undefined` while there is none. */
export const $evaluation: ReadableAtom<Evaluation | undefined> = computed(
  [$evaluations, $shown],
  (evaluations, shown) => {
    const open = openAmong(evaluations, shown ?? first ?? askedFor(IN_ADDRESS))
    first ??= open?.id
    return open
  }
)

/** What the person filled in of the evaluation that this page shows. */
export const $sheet: ReadableAtom<Sheet> = computed(
  [$evaluation, record.under(WORKBOOK)],
  (evaluation, facts) => (evaluation ? sheetOf(evaluation.id, facts) : EMPTY_SHEET)
)

/** Which evaluation this page shows, by its id. It does not change as somebody fills it in. */
export const $evaluationId: ReadableAtom<string | undefined> = computed(
  $evaluation,
  (evaluation) => evaluation?.id
)

/**
 * What the evaluation of this page is called, and while it has no name the moment it began, in ms
 * since 1970. It does not change as somebody fills it in.
 */
export const $evaluationLabel: ReadableAtom<string | number | undefined> = computed(
  $evaluation,
  (evaluation) => evaluation && (evaluation.name.trim() || evaluation.begunAt)
)

const NO_FACT = atom<Fact | undefined>()

/** The fact of one field of an evaluation; none where there is no evaluation yet. */
export function fieldIn(
  evaluation: string | undefined,
  field: string
): ReadableAtom<Fact | undefined> {
  return evaluation === undefined ? NO_FACT : record.fact(fieldFact(evaluation, field))
}

/** Begins an evaluation, shows it on this page and gives back its id. */
export function beginEvaluation(): string {
  const begun = new Set($evaluations.get().map(({ id }) => id))
  let moment = now()
  while (begun.has(evaluationId(moment))) moment++
  const id = evaluationId(moment)
  record.set(fieldFact(id, 'begun'), {})
  showEvaluation(id)
  void record.askToPersist()
  return id
}

/** Shows an evaluation on this page; a reload shows it again. */
export function showEvaluation(id: string): void {
  $shown.set(id)
  noteInAddress(IN_ADDRESS, id)
}

/** Keeps one field of the evaluation that this page shows. The first one begins an evaluation. */
export function keepField(field: string, value: Json): void {
  const evaluation = $evaluation.get()?.id ?? beginEvaluation()
  record.set(fieldFact(evaluation, field), value)
}

/** The text of a field of the evaluation that this page shows, empty where there is none. */
export function fieldHere(field: string): string {
  const value = fieldIn($evaluationId.get(), field).get()?.value
  return typeof value === 'string' ? value : ''
}

/** Puts an evaluation away, or brings it back. */
export function archive(evaluation: string, away: boolean): void {
  record.set(fieldFact(evaluation, 'archived'), away ? 'yes' : '')
}

/**
 * Begins an evaluation with what another one holds, shows it on this page and gives back its id.
 *
 * @param name of the new one
 */
export function copyEvaluation(evaluation: string, copy: CopyOf, name: string): string {
  const facts = factsIn(evaluation)
  const id = beginEvaluation()
  for (const { id: fact, value } of facts) {
    const field = fact.slice(evaluationFacts(evaluation).length)
    if (isCopied(field, copy)) record.set(fieldFact(id, field), value)
  }
  record.set(fieldFact(id, 'name'), name)
  return id
}

/** Everything of an evaluation, as it is at any moment. */
export function factsIn(evaluation: string): Fact[] {
  const prefix = evaluationFacts(evaluation)
  return [...record.all().values()].filter(({ id }) => id.startsWith(prefix))
}

/** Forgets an evaluation. */
export function eraseEvaluation(evaluation: string): void {
  record.remove(factsIn(evaluation).map(({ id }) => id))
}
