import type { Fact, Json } from '../record/fact.ts'
import { isObject } from '../record/is-object.ts'
import type { Play } from './play.ts'
import { walk } from './walk.ts'

interface Begun {
  /** `RP-01/2026-11-21T08:00:00.000Z`: seed of its order of options. */
  id: string
  /** The moment it was begun, as its name in the record. */
  begun: string
  /** The same moment in ms since 1970. */
  begunAt: number
  /** The attempt that it goes on from at an earlier turn (its `begun`); none when played from the start. */
  replayOf: string | undefined
  /** Ids of the lines that count, in the order in which they were chosen. */
  choices: readonly string[]
  /** How often the person went back to a choice and so knew what one of its lines leads to. */
  backs: number
}

/** One time that somebody played a role-play. */
export type Attempt =
  | (Begun & { status: 'open'; touchedAt: number })
  /** It reached an ending, and stays as it was. */
  | (Begun & { status: 'finished'; finishedAt: number })

export type FinishedAttempt = Extract<Attempt, { status: 'finished' }>
export type OpenAttempt = Extract<Attempt, { status: 'open' }>

/** Prefix of all facts of one role-play. */
export const rolePlayFacts = (play: string) => `roleplay/${play}/`

/** Id of an attempt: the role-play and the moment it was begun. */
export const attemptId = (play: string, begun: string) => `${play}/${begun}`

/** Id of the fact that an attempt was begun. Its value comes from `startOf`. */
export const startFact = (play: string, begun: string) => `roleplay/${play}/${begun}/start`

/**
 * Id of the fact that a person chose a line, or went back, at a moment. Its value is the whole way
 * so far, the ids of the lines from the start, so that two devices can be merged and each way is
 * still one that somebody went.
 */
export const turnFact = (play: string, begun: string, moment: string) =>
  `roleplay/${play}/${begun}/turn/${moment}`

/**
 * The value of `startFact`: nothing for a new attempt; for “try again from here”, the attempt it goes
 * on from and the choices that it takes along.
 */
export function startOf(from?: { begun: string; choices: readonly string[] }): Json {
  return from ? { from: from.begun, choices: from.choices } : {}
}

/**
 * Reads the attempts at one role-play from their facts, the one that was begun first at the head.
 *
 * What was finished stays as it was, whatever is merged into it later: the first way that reached
 * an ending counts. Facts of other role-plays are left out.
 *
 * @param facts in the order of their moments
 */
export function attemptsAt(play: Play, facts: readonly Fact[]): Attempt[] {
  const ofAttempt = new Map<string, Fact[]>()
  for (const fact of facts) {
    const [area, id, begun = ''] = fact.id.split('/')
    if (area !== 'roleplay' || id !== play.id) continue
    const own = ofAttempt.get(begun)
    if (own) own.push(fact)
    else ofAttempt.set(begun, [fact])
  }
  return [...ofAttempt]
    .flatMap(([begun, own]) => readAttempt(play, begun, own) ?? [])
    .sort((a, b) => a.begunAt - b.begunAt || (a.begun < b.begun ? -1 : 1))
}

function readAttempt(play: Play, begun: string, facts: readonly Fact[]): Attempt | undefined {
  const start = facts.find(({ id }) => id === startFact(play.id, begun))
  if (!start || !isObject(start.value)) return undefined
  const { from } = start.value
  // Only a replay begins with choices, and it begins before an ending.
  let choices = typeof from === 'string' ? textsIn(start.value.choices) : []
  if (walk(play, choices).next.at === 'ending') return undefined
  let backs = 0
  const begunSo = {
    id: attemptId(play.id, begun),
    begun,
    begunAt: start.at,
    replayOf: typeof from === 'string' ? from : undefined
  }
  for (const { id, value, at } of facts) {
    if (!id.startsWith(turnFact(play.id, begun, ''))) continue
    const way = textsIn(value)
    if (!goesOn(choices, way)) backs += 1
    choices = way
    if (walk(play, way).next.at === 'ending') {
      return { ...begunSo, choices, backs, status: 'finished', finishedAt: at }
    }
  }
  return { ...begunSo, choices, backs, status: 'open', touchedAt: facts.at(-1)?.at ?? start.at }
}

/** False where a way leaves the one before it, so that a choice was made again. */
function goesOn(before: readonly string[], way: readonly string[]): boolean {
  return before.every((id, index) => way[index] === id)
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** The attempt to go on with: the one begun last, while it is open. */
export function currentOf(attempts: readonly Attempt[]): OpenAttempt | undefined {
  const last = attempts.at(-1)
  return last?.status === 'open' ? last : undefined
}

/** Finished attempts that were played from the start and straight through, without going back. */
export function straightIn(attempts: readonly Attempt[]): FinishedAttempt[] {
  return attempts.filter(
    (attempt): attempt is FinishedAttempt =>
      attempt.status === 'finished' && attempt.replayOf === undefined && attempt.backs === 0
  )
}

/**
 * The attempt that says what somebody knew: the first one begun in which anything was chosen, if it
 * was finished straight through. Whoever broke it off or went back in it has seen what lines lead
 * to, so no later one takes its place.
 */
export function firstOf(attempts: readonly Attempt[]): FinishedAttempt | undefined {
  const first = firstPlayed(attempts)
  return first && straightIn([first])[0]
}

/** The first attempt from the start in which anything was ever chosen, also what was taken back. */
export function firstPlayed(attempts: readonly Attempt[]): Attempt | undefined {
  return attempts.find((attempt) => attempt.replayOf === undefined && wasPlayed(attempt))
}

/** Whether anything was ever chosen in an attempt. */
export function wasPlayed({ choices, backs }: Attempt): boolean {
  return choices.length > 0 || backs > 0
}
