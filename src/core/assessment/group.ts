/** One person’s right answers on two parallel tests. */
export interface Pair {
  before: number
  after: number
}

/** What may be said of a group. Numbers are unrounded, in items unless they say otherwise. */
export type GroupChange =
  | { status: 'too-few'; n: number }
  | {
      status: 'change'
      n: number
      before: number
      after: number
      /** Mean difference with its 95 % limits. */
      change: number
      low: number
      high: number
      /** Cohen’s d for paired data, from 20 pairs on and where differences differ. */
      d: number | undefined
      /** Share of what was left to gain, where anything was. Show it next to the raw means only. */
      gain: number | undefined
    }

/** With fewer people, one of them may be told from the mean. */
const ENOUGH = 5
/** With fewer, d is too rough to name. */
const ENOUGH_FOR_D = 20

/**
 * How much a group changed from one test to a parallel one. Without a group that did not take
 * the course it can’t say why.
 *
 * Mean of the differences ± t · SD ÷ √n. Cohen’s d is mean ÷ SD of the differences (d_z in
 * Lakens, D. (2013), Frontiers in Psychology, 4, 863). The gain is (after − before) ÷
 * (of − before) over the means, as in Hake, R. R. (1998), American Journal of Physics, 66, 64–74.
 *
 * @param pairs one for each person who took both tests
 * @param of items of a test
 */
export function groupChange(pairs: readonly Pair[], of: number): GroupChange {
  const n = pairs.length
  if (n < ENOUGH) return { status: 'too-few', n }
  const before = mean(pairs.map((pair) => pair.before))
  const after = mean(pairs.map((pair) => pair.after))
  const differences = pairs.map((pair) => pair.after - pair.before)
  const change = mean(differences)
  const spread = Math.sqrt(differences.reduce((sum, one) => sum + (one - change) ** 2, 0) / (n - 1))
  const error = (criticalT(n - 1) * spread) / Math.sqrt(n)
  return {
    status: 'change',
    n,
    before,
    after,
    change,
    low: change - error,
    high: change + error,
    d: n >= ENOUGH_FOR_D && spread > 0 ? change / spread : undefined,
    gain: before < of ? (after - before) / (of - before) : undefined
  }
}

/**
 * The value that 95 % of Student’s t stay within, both ways, to three digits from 4 degrees of
 * freedom on: the expansion around the normal quantile, Abramowitz & Stegun (1964), 26.7.5.
 *
 * @param freedom degrees of freedom, 4 or more
 */
export function criticalT(freedom: number): number {
  const z = 1.959964
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160
  ]
  return terms.reduce((sum, term, power) => sum + term / freedom ** power, 0)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
