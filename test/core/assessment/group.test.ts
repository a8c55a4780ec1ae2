import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { groupChange, type Pair } from '../../../src/core/assessment/group.ts'

const pairs = (...scores: [number, number][]): Pair[] =>
  scores.map(([before, after]) => ({ before, after }))
const five = pairs([10, 14], [12, 14], [8, 16], [15, 17], [11, 15])
const many = (n: number): Pair[] =>
  Array.from({ length: n }, (_, at) => ({ before: 10, after: 13 + (at % 3) }))

describe('groupChange', () => {
  test('says nothing of fewer than five people', () => {
    expect(groupChange(five.slice(1), 24)).toEqual({ status: 'too-few', n: 4 })
  })

  test('tells the mean difference with its limits', () => {
    const change = groupChange(five, 24)
    expect(change).toMatchObject({ status: 'change', n: 5, change: 4, d: undefined })
    // Differences 4, 2, 8, 2, 4: SD √6, t(4) 2.776, so 4 ± 3.041.
    expect(change).toMatchObject({ low: expect.closeTo(0.959, 2), high: expect.closeTo(7.041, 2) })
    expect(change).toMatchObject({ before: expect.closeTo(11.2), after: expect.closeTo(15.2) })
    expect(change).toMatchObject({ gain: expect.closeTo(4 / 12.8) })
  })

  test.each([
    [19, undefined],
    [21, 4 / Math.sqrt(14 / 20)]
  ])('of %i people d is %d', (n, d) => {
    const change = groupChange(many(n), 24)
    if (d === undefined) expect(change).toMatchObject({ d })
    else expect(change).toMatchObject({ d: expect.closeTo(d) })
  })

  test('has no d where everybody changed alike, and no gain where nothing was left to gain', () => {
    const alike = Array.from({ length: 20 }, () => ({ before: 24, after: 24 }))
    expect(groupChange(alike, 24)).toMatchObject({
      change: 0,
      low: 0,
      high: 0,
      d: undefined,
      gain: undefined
    })
  })

  test('holds the mean difference, and turns around with the tests', () => {
    const scores = fc.record({ before: fc.nat({ max: 24 }), after: fc.nat({ max: 24 }) })
    fc.assert(
      fc.property(fc.array(scores, { minLength: 5, maxLength: 40 }), (all) => {
        const one = groupChange(all, 24)
        const other = groupChange(
          all.map(({ before, after }) => ({ before: after, after: before })),
          24
        )
        if (one.status !== 'change' || other.status !== 'change') throw new Error('has no change')
        expect(one.low).toBeLessThanOrEqual(one.change)
        expect(one.change).toBeLessThanOrEqual(one.high)
        expect(other.low).toBeCloseTo(-one.high, 8)
      })
    )
  })
})
