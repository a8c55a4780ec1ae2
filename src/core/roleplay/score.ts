import type { Ending, Kind, Play, StageOf } from './play.ts'
import { type Scene, type Turn, walk } from './walk.ts'

/** Share of the points from which an attempt may pass. */
export const PASS = 0.75

/** Tenths of a point for a line of a stage, so that sums stay whole. */
const CREDIT: Readonly<Record<Kind, number>> = { best: 10, ok: 5, poor: 0 }
/** A mended slip earns 0.4 of what its mending earns, so it never reaches an ok line. */
const MENDED: Readonly<Record<Kind, number>> = { best: 4, ok: 2, poor: 0 }
const WHOLE = CREDIT.best

/** What one stage of an attempt came to. */
export interface StageScore<P extends Play = Play> {
  stage: StageOf<P>
  /** The line that was chosen, and the one that mended it; none where the stage was never reached. */
  turns: readonly Turn<P>[]
  /** From 0 to 1. */
  credit: number
}

/** Why an attempt can’t pass, whatever its points. */
export type Gate = 'open' | 'lost' | 'red-line'

/** A line that may not be crossed and was. */
export interface Crossed<P extends Play = Play> {
  turn: Turn<P>
  /** Taken back at once with the best mending line, so that the attempt may still pass. */
  repaired: boolean
}

/** What a finished attempt came to. */
export interface Score<P extends Play = Play> {
  ending: Ending
  stages: readonly StageScore<P>[]
  /** Whole tenths of weighted points, of as many at most. The same maximum on every path. */
  points: number
  of: number
  /** `points ÷ of`, from 0 to 1. */
  share: number
  gate: Gate
  passed: boolean
  /** Slips that were mended, well or half. */
  repairs: number
  crossed: readonly Crossed<P>[]
}

export type Scoring<P extends Play = Play> =
  | { status: 'unfinished' }
  | ({ status: 'finished' } & Score<P>)

/**
 * Scores an attempt: Σ(weight · credit) ÷ Σ weight over all stages, those never reached with 0.
 * A lost customer or a red line that was not taken back at once fails it, whatever the share.
 *
 * @param choices ids of lines, in the order in which they were chosen
 */
export function scoreOf<P extends Play>(play: P, choices: readonly string[]): Scoring<P> {
  const scene = walk(play, choices)
  if (scene.next.at !== 'ending') return { status: 'unfinished' }
  const { ending } = scene.next
  const stages = stageScores(play, scene)
  const points = sum(stages.map(({ stage, turns }) => stage.weight * tenths(turns)))
  const of = sum(play.stages.map(({ weight }) => weight * WHOLE))
  const crossed = crossedIn(scene)
  const gate = ending === 'lost' ? 'lost' : crossed.every(isRepaired) ? 'open' : 'red-line'
  return {
    status: 'finished',
    ending,
    stages,
    points,
    of,
    share: points / of,
    gate,
    passed: gate === 'open' && points / of >= PASS,
    repairs: scene.turns.filter(({ at, option }) => at === 'repair' && option.kind !== 'poor')
      .length,
    crossed
  }
}

/** What each stage came to so far, in their order. */
export function stageScores<P extends Play>(play: P, { turns }: Scene<P>): StageScore<P>[] {
  return play.stages.map((stage) => {
    const own = turns.filter((turn) => turn.stage === stage)
    return { stage, turns: own, credit: tenths(own) / WHOLE }
  })
}

/** Red lines that were crossed so far. A page explains each at once. */
export function crossedIn<P extends Play>({ turns }: Scene<P>): Crossed<P>[] {
  return turns.flatMap((turn, index) => {
    if (turn.at !== 'stage' || !turn.option.redLine) return []
    const mending = turns[index + 1]
    return [{ turn, repaired: mending?.at === 'repair' && mending.option.kind === 'best' }]
  })
}

function isRepaired({ repaired }: Crossed): boolean {
  return repaired
}

function tenths([chosen, mending]: readonly Turn[]): number {
  if (mending) return MENDED[mending.option.kind]
  return chosen ? CREDIT[chosen.option.kind] : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
