import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  averageDeviation,
  criticalT,
  marginOf,
  marginOfDifference,
  mean,
  standardDeviation
} from '../../src/core/statistics.ts'

test.each([
  [4, 2.776],
  [9, 2.262],
  [19, 2.093],
  [30, 2.042],
  [120, 1.98]
])('the critical t of %i degrees of freedom is %d', (freedom, t) => {
  expect(criticalT(freedom)).toBeCloseTo(t, 2)
})

describe('of a handful of answers', () => {
  test.each([
    { answers: [4, 4, 3, 5, 4], centre: 4, margin: 0.88, apart: 0.4 },
    { answers: [2, 5, 3, 5, 1], centre: 3.2, margin: 2.22, apart: 1.44 },
    { answers: [3, 3, 4, 4, 3, 4, 4, 3], centre: 3.5, margin: 0.45, apart: 0.5 }
  ])('$answers have the mean $centre ± $margin and lie $apart apart', (row) => {
    expect(mean(row.answers)).toBeCloseTo(row.centre, 10)
    expect(marginOf(row.answers)).toBeCloseTo(row.margin, 2)
    expect(averageDeviation(row.answers)).toBeCloseTo(row.apart, 10)
  })

  test('the spread of a sample divides by one less than its size', () => {
    expect(standardDeviation([4, 4, 3, 5, 4])).toBeCloseTo(Math.sqrt(0.5), 10)
  })

  test('answers that are all alike have no spread and no margin', () => {
    expect([standardDeviation([3, 3, 3, 3, 3]), marginOf([3, 3, 3, 3, 3])]).toEqual([0, 0])
  })
})

describe('the margin of a difference of two groups', () => {
  test('takes the degrees of freedom of Welch', () => {
    // s² 0.5 and 3.2, n 5 each: SE² 0.74, freedom 0.74² ÷ ((0.1² + 0.64²) ÷ 4) = 5.22, t 2.54.
    expect(marginOfDifference([4, 4, 3, 5, 4], [2, 5, 3, 5, 1])).toBeCloseTo(2.186, 2)
  })

  test('is nothing where nobody differs', () => {
    expect(marginOfDifference([3, 3, 3, 3, 3], [4, 4, 4, 4, 4])).toBe(0)
  })

  test('is the same both ways, and no smaller than that of either group in a large one', () => {
    const group = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 30 })
    fc.assert(
      fc.property(group, group, (one, other) => {
        const margin = marginOfDifference(one, other)
        expect(margin).toBeCloseTo(marginOfDifference(other, one), 10)
        expect(margin).toBeGreaterThanOrEqual(
          1.959 * Math.hypot(...[one, other].map(errorOf)) - 1e-9
        )
      })
    )
  })
})

const errorOf = (values: readonly number[]) => standardDeviation(values) / Math.sqrt(values.length)
