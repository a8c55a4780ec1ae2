/** @param values at least one */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * The standard deviation of a sample: √(Σ (x − mean)² ÷ (n − 1)).
 *
 * @param values at least two
 */
export function standardDeviation(values: readonly number[]): number {
  const centre = mean(values)
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1)
  )
}

/**
 * The average deviation from the mean, Σ |x − mean| ÷ n: how far raters are apart, in points of
 * their scale. Burke, M. J., & Dunlap, W. P. (2002), Estimating interrater agreement with the
 * average deviation index, Organizational Research Methods, 5(2), 159–172.
 *
 * @param values at least one
 */
export function averageDeviation(values: readonly number[]): number {
  const centre = mean(values)
  return mean(values.map((value) => Math.abs(value - centre)))
}

/**
 * How far the 95 % limits of a mean lie from it: t · s ÷ √n.
 *
 * @param values at least five, see `criticalT`
 */
export function marginOf(values: readonly number[]): number {
  return (criticalT(values.length - 1) * standardDeviation(values)) / Math.sqrt(values.length)
}

/**
 * How far the 95 % limits of a difference of two means lie from it, for two groups that were not
 * linked: t · √(s₁² ÷ n₁ + s₂² ÷ n₂). The degrees of freedom of t are those of Welch, B. L.
 * (1947), The generalization of “Student’s” problem, Biometrika, 34, 28–35.
 *
 * @param one at least five values
 * @param other at least five values
 */
export function marginOfDifference(one: readonly number[], other: readonly number[]): number {
  const [first, second] = [errorSquared(one), errorSquared(other)]
  const error = first + second
  if (error === 0) return 0
  const freedom = error ** 2 / (first ** 2 / (one.length - 1) + second ** 2 / (other.length - 1))
  return criticalT(freedom) * Math.sqrt(error)
}

/**
 * The value that 95 % of Student’s t stay within, both ways, to three digits from 4 degrees of
 * freedom on: the expansion around the normal quantile, Abramowitz & Stegun (1964), 26.7.5.
 *
 * @param freedom degrees of freedom, 4 or more, whole or not
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

function errorSquared(values: readonly number[]): number {
  return standardDeviation(values) ** 2 / values.length
}
