import type { Fact, Json } from '../record/fact.ts'

/** Where somebody stands with one question. */
export interface Standing {
  /** What is chosen or typed now, as it was stored. */
  current: Json | undefined
  /** True when the current answer was checked and nothing has been changed since. */
  checked: boolean
  /** How often it was checked. */
  attempts: number
  /** The answer that stands for the record: the first one that was checked. */
  first: Json | undefined
}

/** Nobody has touched the question. */
export const UNTOUCHED: Standing = {
  current: undefined,
  checked: false,
  attempts: 0,
  first: undefined
}

/**
 * Reads a standing from the facts: the answer as it stands, and one fact for each check.
 *
 * @param attempts in the order of their moments
 */
export function standing(current: Fact | undefined, attempts: readonly Fact[]): Standing {
  const last = attempts.at(-1)
  return {
    current: current?.value ?? undefined,
    checked: last !== undefined && last.at >= (current?.at ?? 0),
    attempts: attempts.length,
    first: attempts[0]?.value
  }
}

/** Id of the fact that holds the answer to a question as it stands. */
export const answerFact = (question: string) => `quiz/${question}`

/** Prefix of the facts that hold the answers to a question as they were checked. */
export const attemptFacts = (question: string) => `quiz/${question}/`

/**
 * Which questions were answered: those with an attempt.
 *
 * @param ids of facts
 */
export function answeredIn(ids: Iterable<string>): Set<string> {
  const answered = new Set<string>()
  for (const id of ids) {
    const [area, question, moment] = id.split('/')
    if (area === 'quiz' && question && moment) answered.add(question)
  }
  return answered
}
