import type { LineOf, Play, RepairLineOf } from './play.ts'
import { type Score, scoreOf } from './score.ts'
import { type Next, walk } from './walk.ts'

/** A way through a role-play, from the first choice to an ending. */
export interface Path {
  /** Ids of the lines, in the order in which they are chosen. */
  choices: readonly string[]
  score: Score
}

/** A moment where somebody chooses, and what the best play after each line still reaches. */
export interface Crossing<P extends Play = Play> {
  /** The choices that lead here. */
  before: readonly string[]
  node: Extract<Next<P>, { stage: unknown }>
  /** Share from 0 to 1 by option id. */
  reach: ReadonlyMap<string, number>
}

/** Most turns that are followed before a way counts as endless; LN-05 allows fewer. */
const MOST_TURNS = 24

/**
 * Every way through a role-play.
 *
 * @throws RangeError where one does not come to an end
 */
export function pathsOf(play: Play, before: readonly string[] = []): Path[] {
  const { next } = walk(play, before)
  if (next.at === 'unknown' || before.length > MOST_TURNS) {
    throw new RangeError(`${play.id} does not come to an end after ${before.join(', ')}.`)
  }
  if (next.at === 'ending') {
    const scoring = scoreOf(play, before)
    return scoring.status === 'finished' ? [{ choices: before, score: scoring }] : []
  }
  return optionsOf(next).flatMap(({ id }) => pathsOf(play, [...before, id]))
}

/** Every moment where somebody chooses, on every way, with what can still be reached. */
export function crossingsOf<P extends Play>(play: P, paths: readonly Path[]): Crossing<P>[] {
  const reach = new Map<string, Map<string, number>>()
  for (const { choices, score } of paths) {
    for (const [index, id] of choices.entries()) {
      const place = choices.slice(0, index).join(' ')
      const best = reach.get(place) ?? new Map<string, number>()
      best.set(id, Math.max(best.get(id) ?? 0, score.share))
      reach.set(place, best)
    }
  }
  return [...reach].flatMap(([place, best]) => {
    const before = place.split(' ').filter(Boolean)
    const { next } = walk(play, before)
    return 'stage' in next ? [{ before, node: next, reach: best }] : []
  })
}

/** The options that stand at a moment where somebody chooses. */
export function optionsOf<P extends Play>(
  node: Extract<Next<P>, { stage: unknown }>
): readonly (LineOf<P> | RepairLineOf<P>)[] {
  return node.at === 'stage' ? node.stage.options : node.repair.options
}
