import { marginOf, mean, standardDeviation } from '../statistics.ts'

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
  const spread = standardDeviation(differences)
  const error = marginOf(differences)
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
