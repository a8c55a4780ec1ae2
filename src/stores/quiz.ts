import { computed, type ReadableAtom } from 'nanostores'

import type { Answer } from '../core/quiz/answer.ts'
import { answerFact, attemptFacts, type Standing, standing } from '../core/quiz/standing.ts'
import type { Json } from '../core/record/fact.ts'
import { record } from './record.ts'

const standings = new Map<string, ReadableAtom<Standing>>()

/** Where the person stands with one question. */
export function standingIn(question: string): ReadableAtom<Standing> {
  const known = standings.get(question)
  if (known) return known
  const $standing = computed(
    [record.fact(answerFact(question)), record.under(attemptFacts(question))],
    standing
  )
  standings.set(question, $standing)
  return $standing
}

/** Keeps the answer as it stands now, checked or not. `undefined` empties it for another try. */
export function answer(question: string, given: Answer | undefined): void {
  const after = record.under(attemptFacts(question)).get().at(-1)?.at
  record.set(answerFact(question), (given ?? null) as Json, after)
}

/** Puts an answer on the record. The first time, it also asks the browser to keep the record. */
export function check(question: string, given: Answer): void {
  answer(question, given)
  const at = record.fact(answerFact(question)).get()?.at ?? 0
  const moment = new Date(at).toISOString()
  record.set(`${attemptFacts(question)}${moment}`, given as Json, at)
  void record.askToPersist()
}
