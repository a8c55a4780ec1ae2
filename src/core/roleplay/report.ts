import type { Play } from './play.ts'
import { PASS, type Score, stageScores } from './score.ts'
import { type Turn, walk } from './walk.ts'

/** A share in a word; which words, the page says. */
export type Level = 'strong' | 'solid' | 'mixed' | 'thin'

/** From which share on. The names and limits are the course’s own; `solid` begins at the pass mark. */
const LEVELS: readonly (readonly [from: number, level: Level])[] = [
  [0.9, 'strong'],
  [PASS, 'solid'],
  [0.5, 'mixed'],
  [0, 'thin']
]

/** The word that stands first, before any number. */
export function levelOf({ share }: Pick<Score, 'share'>): Level {
  return LEVELS.find(([from]) => share >= from)?.[1] ?? 'thin'
}

/**
 * A share as a whole percentage, to the nearest 5, since more would be false precision. A share
 * below the pass mark is never rounded up to it.
 *
 * @param share from 0 to 1
 */
export function percentOf(share: number): number {
  const near = Math.round(share * 20) * 5
  return share < PASS && near >= PASS * 100 ? PASS * 100 - 5 : near
}

/** One turn as the debrief goes through it. Why it earned this, the feedback of its option says. */
export type Reviewed<P extends Play = Play> = Turn<P> & {
  /** What the whole stage earned, from 0 to 1: the same for a slip and for its mending. */
  credit: number
  /** The line that would have served better here; none where the best one was chosen. */
  better: Turn<P>['option'] | undefined
}

/** Every turn of an attempt with what it earned and the better line, for the debrief. */
export function debriefOf<P extends Play>(play: P, choices: readonly string[]): Reviewed<P>[] {
  return stageScores(play, walk(play, choices)).flatMap(({ turns, credit }) =>
    turns.map((turn) => ({ ...turn, credit, better: betterThan(turn) }))
  )
}

function betterThan<P extends Play>(turn: Turn<P>): Turn<P>['option'] | undefined {
  if (turn.option.kind === 'best') return undefined
  const { options } = turn.at === 'stage' ? turn.stage : turn.repair
  return options.find(({ kind }) => kind === 'best')
}
