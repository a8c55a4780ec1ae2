/** A share with its 95 % limits, each from 0 to 1. */
export interface Share {
  share: number
  low: number
  high: number
}

/** 95 % of a normal distribution lies within so many standard errors. */
const Z = 1.959964

/**
 * The Wilson interval of a share: where the share that somebody truly knows probably lies,
 * seen from one test.
 *
 * With p = right ÷ of and n = of, the limits are
 * (p + z²/2n ± z · √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1.96. Wilson, E. B. (1927),
 * Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association, 22(158), 209–212.
 *
 * @param right answers, whole, from 0 to `of`
 * @param of items, whole, 1 or more
 * @throws RangeError where `right` of `of` can’t be
 */
export function wilson(right: number, of: number): Share {
  if (!Number.isInteger(right) || !Number.isInteger(of) || right < 0 || of < 1 || right > of) {
    throw new RangeError(
      `${right} of ${of} is no share. Give whole numbers, the first up to the second.`
    )
  }
  const share = right / of
  const square = Z ** 2 / of
  const centre = share + square / 2
  const spread = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of))
  const limit = (value: number) => Math.min(1, Math.max(0, value / (1 + square)))
  // Rounding must not leave the share outside of its own limits at 0 and 1.
  return {
    share,
    low: Math.min(share, limit(centre - spread)),
    high: Math.max(share, limit(centre + spread))
  }
}

/**
 * How often somebody reaches a cut who truly knows a given share: the upper tail of the
 * binomial distribution, Σ C(n, k) · pᵏ · (1 − p)ⁿ⁻ᵏ for k from the cut to n. It takes the
 * items to be independent of each other.
 *
 * @param knows share that somebody knows, from 0 to 1
 * @param cut right answers that are asked for, whole, from 0 to `of`
 * @param of items, whole
 */
export function chanceToReach(knows: number, cut: number, of: number): number {
  let chance = 0
  let ways = 1
  for (let right = 0; right <= of; right += 1) {
    if (right >= cut) chance += ways * knows ** right * (1 - knows) ** (of - right)
    ways = (ways * (of - right)) / (right + 1)
  }
  return chance
}
