import { type Attempt, firstOf } from './attempt.ts'
import type { Play } from './play.ts'
import { stageScores } from './score.ts'
import { walk } from './walk.ts'

/** A role-play and what somebody did in it. */
export interface Played<P extends Play = Play> {
  play: P
  /** From `attemptsAt`. */
  attempts: readonly Attempt[]
}

/** How often a letter was shown when there was a chance. */
export type Shown = 'nearly-always' | 'mostly' | 'at-times' | 'seldom'

export type LetterProfile =
  | { evidence: 'not-enough'; chances: number }
  | {
      evidence: 'enough'
      shown: Shown
      /** Chances that were taken with the best line. */
      taken: number
      /** Stages that were played and gave a chance to show it. */
      chances: number
      /** Σ(weight · credit) ÷ Σ weight over these stages, from 0 to 1. */
      share: number
    }

/** Chances from which a word may be said. */
export const FEWEST_CHANCES = 4

/** From which share on. The limits are the course’s own. */
const WORDS: readonly (readonly [from: number, shown: Shown])[] = [
  [0.9, 'nearly-always'],
  [0.7, 'mostly'],
  [0.4, 'at-times'],
  [0, 'seldom']
]

/**
 * How often each letter was shown, pooled over the first attempts at the role-plays. A stage that
 * was never reached was no chance.
 *
 * @returns by letter, as `framework.letter`: every one that the role-plays give a chance to show
 */
export function profileOf(played: readonly Played[]): ReadonlyMap<string, LetterProfile> {
  const stages = played.flatMap(({ play, attempts }) => {
    const first = firstOf(attempts)
    return first ? stageScores(play, walk(play, first.choices)) : []
  })
  const reached = stages.filter(({ turns }) => turns.length > 0)
  const letters = new Set(
    played.flatMap(({ play }) => play.stages.flatMap(({ shows }) => [...shows]))
  )
  return new Map(
    [...letters].map((letter) => [
      letter,
      letterProfile(reached.filter(({ stage }) => stage.shows.includes(letter)))
    ])
  )
}

function letterProfile(stages: readonly { stage: { weight: number }; credit: number }[]) {
  const chances = stages.length
  if (chances < FEWEST_CHANCES) return { evidence: 'not-enough', chances } as const
  const weight = stages.reduce((sum, { stage }) => sum + stage.weight, 0)
  const share = stages.reduce((sum, { stage, credit }) => sum + stage.weight * credit, 0) / weight
  const shown = WORDS.find(([from]) => share >= from)?.[1] ?? 'seldom'
  const taken = stages.filter(({ credit }) => credit === 1).length
  return { evidence: 'enough', shown, taken, chances, share } as const
}
