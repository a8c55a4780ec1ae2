import { atom, computed, type ReadableAtom, type WritableAtom } from 'nanostores'

import {
  type Attempt,
  attemptId,
  attemptsAt,
  currentOf,
  type OpenAttempt,
  rolePlayFacts,
  startFact,
  startOf,
  turnFact
} from '../core/roleplay/attempt.ts'
import type { Play } from '../core/roleplay/play.ts'
import { walk } from '../core/roleplay/walk.ts'
import { now } from '../platform/clock.ts'
import { record } from './record.ts'

/** What the person did in one role-play, and the attempt that is on the table. */
export interface Table {
  attempts: readonly Attempt[]
  current: OpenAttempt | undefined
}

/** Prefix of the facts of all role-plays. */
const ROLE_PLAYS = 'roleplay/'

interface Desk {
  $attempts: ReadableAtom<readonly Attempt[]>
  /** The attempt that was begun in this tab and in which nothing was chosen yet. */
  $begun: WritableAtom<string | undefined>
  $table: ReadableAtom<Table>
}

const desks = new Map<string, Desk>()

function deskOf(play: Play): Desk {
  const known = desks.get(play.id)
  if (known) return known
  const $attempts = attemptsIn(play)
  const $begun = atom<string | undefined>()
  const $table = computed([$attempts, $begun], (attempts, begun): Table => {
    const fresh = begun !== undefined && attempts.every((attempt) => attempt.begun !== begun)
    return { attempts, current: fresh ? freshAttempt(play, begun) : currentOf(attempts) }
  })
  const desk = { $attempts, $begun, $table }
  desks.set(play.id, desk)
  return desk
}

function freshAttempt({ id }: Play, begun: string): OpenAttempt {
  const begunAt = Date.parse(begun)
  return {
    status: 'open',
    id: attemptId(id, begun),
    begun,
    begunAt,
    replayOf: undefined,
    choices: [],
    backs: 0,
    touchedAt: begunAt
  }
}

/** Every attempt at a role-play, the first one at the head. */
export function attemptsIn(play: Play): ReadableAtom<readonly Attempt[]> {
  return computed(record.under(rolePlayFacts(play.id)), (facts) => attemptsAt(play, facts))
}

/** Every attempt at each of these role-plays, by the id of the role-play. */
export function attemptsInAll(
  plays: readonly Play[]
): ReadableAtom<ReadonlyMap<string, readonly Attempt[]>> {
  return computed(record.under(ROLE_PLAYS), (facts) => {
    return new Map(plays.map((play) => [play.id, attemptsAt(play, facts)]))
  })
}

/** The attempts at a role-play, with the one that is being played. */
export function tableOf(play: Play): ReadableAtom<Table> {
  return deskOf(play).$table
}

/** Begins a new attempt from the start. It comes on the record with its first line. */
export function begin(play: Play): void {
  const { $attempts, $begun } = deskOf(play)
  $begun.set(new Date(momentAfter($attempts.get())).toISOString())
}

/** Says a line, where it can be said now. A second press of the same button changes nothing. */
export function say(play: Play, line: string): void {
  const { $table } = deskOf(play)
  const { current } = $table.get()
  if (!current) return
  const way = [...current.choices, line]
  if (walk(play, way).next.at === 'unknown') return
  putStart(play, current)
  putWay(play, current.begun, way)
  void record.askToPersist()
}

/** Takes lines back, so that only the first `keep` of them count. */
export function stepBack(play: Play, keep: number): void {
  const { current } = deskOf(play).$table.get()
  if (!current || keep >= current.choices.length) return
  putWay(play, current.begun, current.choices.slice(0, keep))
}

/** Goes on from an earlier turn of an attempt, as an attempt of its own. */
export function replay(play: Play, from: Attempt, keep: number): void {
  if (keep === 0) {
    begin(play)
    return
  }
  const { $attempts, $begun } = deskOf(play)
  const moment = momentAfter($attempts.get())
  const begun = new Date(moment).toISOString()
  $begun.set(undefined)
  const start = startOf({ begun: from.begun, choices: from.choices.slice(0, keep) })
  record.set(startFact(play.id, begun), start, moment - 1)
}

/** Later than all others, also where the clock was set back: the one begun last is current. */
function momentAfter(attempts: readonly Attempt[]): number {
  return Math.max(now(), ...attempts.map(({ begunAt }) => begunAt + 1))
}

function putStart(play: Play, { begun }: OpenAttempt): void {
  const { $attempts, $begun } = deskOf(play)
  if ($attempts.get().some((attempt) => attempt.begun === begun)) return
  record.set(startFact(play.id, begun), startOf(), momentAfter($attempts.get()) - 1)
  $begun.set(undefined)
}

function putWay(play: Play, begun: string, way: readonly string[]): void {
  const touched =
    record
      .under(`${rolePlayFacts(play.id)}${begun}/`)
      .get()
      .at(-1)?.at ?? 0
  const moment = Math.max(now(), touched + 1)
  record.set(turnFact(play.id, begun, new Date(moment).toISOString()), [...way], moment - 1)
}
