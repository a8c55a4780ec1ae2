import type { RolePlays } from '../completion/completion.ts'
import { firstOf, straightIn } from './attempt.ts'
import type { Played } from './profile.ts'
import { type Score, scoreOf } from './score.ts'

/** Mean share over all role-plays that mastery asks for. */
export const MASTERY_MEAN = 0.8
/** Role-plays that may stay unpassed. */
export const MASTERY_MISSES = 1

/**
 * Whether somebody reached the mastery rule over all role-plays: a mean share of 0.80 or more and
 * all but one passed.
 *
 * `first` where the first attempts reached it. `later` where the best attempts did, among those
 * played from the start and straight through. A role-play without such an attempt counts 0. Until
 * each one was played to an ending, once and from the start, it is `not-attempted`.
 *
 * @param played all role-plays of the course
 */
export function masteryOf(played: readonly Played[]): RolePlays {
  const ended = played.every(({ attempts }) =>
    attempts.some(({ status, replayOf }) => status === 'finished' && replayOf === undefined)
  )
  if (!ended || played.length === 0) return 'not-attempted'
  if (reaches(played.map(firstScore))) return 'first'
  return reaches(played.map(bestScore)) ? 'later' : 'not-reached'
}

/**
 * The mastery rule by itself. Every role-play has the same maximum, so the mean of the shares is the
 * sum of the points over the sum of the maxima, which stays exact.
 *
 * @param scores one for each role-play of the course; `undefined` counts 0
 */
export function reaches(scores: readonly (Score | undefined)[]): boolean {
  const points = scores.reduce((sum, score) => sum + (score?.points ?? 0), 0)
  const of = Math.max(...scores.map((score) => score?.of ?? 0)) * scores.length
  const passed = scores.filter((score) => score?.passed).length
  return of > 0 && points / of >= MASTERY_MEAN && passed >= scores.length - MASTERY_MISSES
}

/** The score of the first attempt, where it counts. */
export function firstScore({ play, attempts }: Played): Score | undefined {
  const first = firstOf(attempts)
  const scoring = first && scoreOf(play, first.choices)
  return scoring?.status === 'finished' ? scoring : undefined
}

/** The best score of the attempts played from the start and straight through: passed ones first. */
export function bestScore({ play, attempts }: Played): Score | undefined {
  return straightIn(attempts)
    .map(({ choices }) => scoreOf(play, choices))
    .filter((scoring) => scoring.status === 'finished')
    .sort((a, b) => Number(b.passed) - Number(a.passed) || b.points - a.points)[0]
}
