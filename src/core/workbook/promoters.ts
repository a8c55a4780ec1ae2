import { type Counts, GROUPS, isCount } from './counts.ts'

/** 95 % limits on the scale from −100 to +100, and the value they are drawn around. */
export interface Interval {
  centre: number
  low: number
  high: number
}

/**
 * What may be shown for a number of answers. `rough` and `score` carry the same numbers,
 * unrounded; `rough` must be shown with the words “very rough”.
 */
export type Score =
  | { status: 'none' }
  | { status: 'counts'; n: number }
  | { status: 'rough' | 'score'; n: number; score: number; low: number; high: number }

/** With fewer answers than this, only the counts are shown. */
export const ENOUGH_FOR_A_SCORE = 10
/** With fewer answers than this, the score is called very rough. */
const ENOUGH_FOR_A_STEADY_SCORE = 30
/** 95 % of a normal distribution lies within so many standard errors. */
const Z = 1.96
/** The scale ends at −100 and +100. */
export const END = 100

/**
 * The recommendation score: 100 · (promoters − detractors) / n.
 *
 * @throws RangeError naming the count which is negative or not whole
 */
export function scoreOf(counts: Counts): Score {
  const n = answersIn(counts)
  if (n === 0) return { status: 'none' }
  if (n < ENOUGH_FOR_A_SCORE) return { status: 'counts', n }

  const score = (100 * (counts.promoters - counts.detractors)) / n
  const { low, high } = intervalOf(counts)
  return { status: n < ENOUGH_FOR_A_STEADY_SCORE ? 'rough' : 'score', n, score, low, high }
}

/**
 * The adjusted Wald interval of the score, for any number of answers, cut at ±100.
 *
 * With n′ = n + 3, p = (P + ¾) / n′, d = (D + ¾) / n′ and m = p − d, the limits are
 * 100 · (m ± 1.96 · √((p + d − m²) / n′)). This adds three answers, half of them passive,
 * which pulls `centre` towards 0: it is not the score. Rocks, B. (2016), Interval estimation
 * for the “Net Promoter Score”, The American Statistician, 70(4), as described by MeasuringU.
 *
 * @throws RangeError naming the count which is negative or not whole
 */
export function intervalOf(counts: Counts): Interval {
  const { mean, error } = estimate(counts)
  return { centre: 100 * mean, ...limits(mean, error, END) }
}

/**
 * Adjusted mean and standard error, both on a scale from −1 to 1.
 *
 * @throws RangeError naming the count which is negative or not whole
 */
export function estimate(counts: Counts): { mean: number; error: number } {
  const size = answersIn(counts) + 3
  const promoters = (counts.promoters + 0.75) / size
  const detractors = (counts.detractors + 0.75) / size
  const mean = promoters - detractors
  return { mean, error: Math.sqrt((promoters + detractors - mean ** 2) / size) }
}

/** The 95 % limits around a mean on the scale of the score, cut at ±`end`. */
export function limits(mean: number, error: number, end: number): { low: number; high: number } {
  return {
    low: Math.max(-end, 100 * (mean - Z * error)),
    high: Math.min(end, 100 * (mean + Z * error))
  }
}

/**
 * How many answers there are.
 *
 * @throws RangeError naming the count which is negative or not whole
 */
export function answersIn(counts: Counts): number {
  for (const group of GROUPS) {
    if (!isCount(counts[group])) {
      throw new RangeError(
        `The count of ${group} is ${counts[group]}. Give a whole number, 0 or more.`
      )
    }
  }
  return counts.promoters + counts.passives + counts.detractors
}
