import { type Attempt, firstPlayed, wasPlayed } from './attempt.ts'
import { bestScore } from './mastery.ts'
import type { LetterProfile, Played } from './profile.ts'

/** As what an attempt counts. */
export type Sort = 'first' | 'later' | 'stepped-back' | 'replay'

/**
 * As what an attempt counts, or would count once it is finished. One with a step back, or from an
 * earlier turn on, says nothing of what somebody knew.
 *
 * @param attempts all at the same role-play, the first one at the head
 */
export function sortOf(attempt: Attempt, attempts: readonly Attempt[]): Sort {
  if (attempt.replayOf !== undefined) return 'replay'
  if (attempt.backs > 0) return 'stepped-back'
  const first = firstPlayed(attempts)
  return !first || first.begun === attempt.begun ? 'first' : 'later'
}

/** Which role-play to take next, and why. */
export type Suggestion =
  | { why: 'begun' | 'not-played' | 'not-passed'; id: string }
  /** It gives the most chances to show the letter that was shown least. */
  | { why: 'letter'; id: string; letter: string }
  | { why: 'none' }

/**
 * Suggests a role-play: the one that is open; else, among those never played to an ending, the one
 * with the most chances to show the weakest letter that there is enough evidence on; else the next
 * one in their order; and once all were played, one that was never passed.
 *
 * @param played all role-plays, in their order
 * @param profile from `profileOf`
 */
export function suggest(
  played: readonly Played[],
  profile: ReadonlyMap<string, LetterProfile>
): Suggestion {
  const open = played.find(
    ({ attempts }) => attempts.at(-1)?.status === 'open' && attempts.slice(-1).some(wasPlayed)
  )
  if (open) return { why: 'begun', id: open.play.id }
  const unplayed = played.filter(({ attempts }) =>
    attempts.every(({ status }) => status !== 'finished')
  )
  const [next] = unplayed
  if (!next) {
    const missed = played.find((one) => !bestScore(one)?.passed)
    return missed ? { why: 'not-passed', id: missed.play.id } : { why: 'none' }
  }
  const letter = weakestIn(profile)
  const chances = ({ play }: Played) =>
    play.stages.filter(({ shows }) => letter !== undefined && shows.includes(letter)).length
  const best = unplayed.reduce((a, b) => (chances(b) > chances(a) ? b : a), next)
  return letter !== undefined && chances(best) > 0
    ? { why: 'letter', id: best.play.id, letter }
    : { why: 'not-played', id: next.play.id }
}

/** The letter shown least, where there is enough evidence and it was missed more than now and then. */
function weakestIn(profile: ReadonlyMap<string, LetterProfile>): string | undefined {
  const [weakest] = [...profile]
    .flatMap(([letter, it]) =>
      it.evidence === 'enough' && it.shown !== 'nearly-always' ? [[letter, it.share] as const] : []
    )
    .sort(([, a], [, b]) => a - b)
  return weakest?.[0]
}
