import type { Counts } from './counts.ts'
import { answersIn, END, ENOUGH_FOR_A_SCORE, estimate, limits } from './promoters.ts'

/** How far the score moved between two periods. `shown` says whether to call it a change. */
export interface Difference {
  change: number
  low: number
  high: number
  shown: boolean
}

/**
 * The change from one period to the next: the distance between the adjusted centres, with
 * the error √(SE₁² + SE₂²), cut at ±200. It is shown only when its interval leaves out 0 and
 * both periods have answers enough for a score.
 *
 * @throws RangeError naming the count which is negative or not whole
 */
export function differenceOf(before: Counts, after: Counts): Difference {
  const first = estimate(before)
  const second = estimate(after)
  const mean = second.mean - first.mean
  // A difference of two scores ends at twice the scale.
  const { low, high } = limits(mean, Math.hypot(first.error, second.error), 2 * END)
  const enough = Math.min(answersIn(before), answersIn(after)) >= ENOUGH_FOR_A_SCORE
  return { change: 100 * mean, low, high, shown: enough && (low > 0 || high < 0) }
}
