import { chanceFrom } from '../quiz/draw.ts'
import { lengthOf, type Spoken } from './lint/choices.ts'
import { reaches } from './mastery.ts'
import { optionsOf } from './paths.ts'
import type { RolePlay } from './schema.ts'
import { type Score, scoreOf } from './score.ts'
import { walk } from './walk.ts'

/**
 * Somebody who picks lines by a rule, alike in stages and repairs.
 *
 * @param chance numbers in [0, 1)
 */
export type Learner = (options: readonly Spoken[], chance: () => number) => Spoken

/** What became of a learner in many runs. Shares from 0 to 1. */
export interface Fate {
  /** Mean share of points. */
  mean: number
  /** Share of role-plays that were passed. */
  passes: number
  /** Share of runs over all role-plays that reached the mastery rule at first attempts. */
  mastery: number
}

const guesser: Learner = (options, chance) => any(options, chance)

const alwaysOk: Learner = (options) => one(options.filter(({ kind }) => kind === 'ok'))

const longestPicker: Learner = (options, chance) => {
  const longest = Math.max(...options.map(lengthOf))
  return any(
    options.filter((option) => lengthOf(option) === longest),
    chance
  )
}

const questionPicker: Learner = (options, chance) => {
  const asking = options.filter(({ text }) => text.includes('?'))
  return any(asking.length > 0 ? asking : options, chance)
}

/** Picks the best line with a probability from 0 to 1, any line otherwise. */
export function knows(probability: number): Learner {
  return (options, chance) =>
    chance() < probability
      ? one(options.filter(({ kind }) => kind === 'best'))
      : any(options, chance)
}

/** Rules that know nothing of customers. None of them may get far (LN-20). */
export const NAIVE: Readonly<Record<string, Learner>> = {
  'pure guessing': guesser,
  'always the middle option': alwaysOk,
  'always the longest option': longestPicker,
  'always an option with a question': questionPicker
}

/**
 * Lets a learner play all role-plays, many times.
 *
 * @param runs times through all role-plays, 1 or more
 * @param seed the same one gives the same fate
 */
export function simulate(
  plays: readonly RolePlay[],
  learner: Learner,
  { runs, seed }: { runs: number; seed: string }
): Fate {
  const chance = chanceFrom(seed)
  const all = Array.from({ length: runs }, () =>
    plays.flatMap((play) => playOnce(play, learner, chance))
  )
  const scores = all.flat()
  return {
    mean: scores.reduce((sum, { share }) => sum + share, 0) / scores.length,
    passes: scores.filter(({ passed }) => passed).length / scores.length,
    mastery: all.filter(reaches).length / runs
  }
}

function playOnce(play: RolePlay, learner: Learner, chance: () => number): Score[] {
  const choices: string[] = []
  let { next } = walk(play, choices)
  while ('stage' in next) {
    choices.push(learner(optionsOf<RolePlay>(next), chance).id)
    next = walk(play, choices).next
  }
  const scoring = scoreOf(play, choices)
  return scoring.status === 'finished' ? [scoring] : []
}

function any(options: readonly Spoken[], chance: () => number): Spoken {
  return one(options.slice(Math.floor(chance() * options.length)))
}

function one([first]: readonly Spoken[]): Spoken {
  if (!first) throw new RangeError('There is no such option.')
  return first
}
