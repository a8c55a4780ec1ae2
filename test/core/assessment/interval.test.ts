import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { chanceToReach, wilson } from '../../../src/core/assessment/interval.ts'

const score = fc
  .integer({ min: 1, max: 200 })
  .chain((of) => fc.record({ of: fc.constant(of), right: fc.integer({ min: 0, max: of }) }))

describe('wilson', () => {
  test.each([
    [0, 10, 0, 0.278],
    [5, 10, 0.237, 0.763],
    [10, 10, 0.722, 1],
    [12, 24, 0.314, 0.686],
    [19, 24, 0.595, 0.908],
    [24, 24, 0.862, 1]
  ])('of %i of %i runs from %d to %d', (right, of, low, high) => {
    const range = wilson(right, of)
    expect(range.low).toBeCloseTo(low, 3)
    expect(range.high).toBeCloseTo(high, 3)
  })

  test('holds the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(score, ({ right, of }) => {
        const { share, low, high } = wilson(right, of)
        expect(share).toBe(right / of)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(share)
        expect(share).toBeLessThanOrEqual(high)
        expect(high).toBeLessThanOrEqual(1)
      })
    )
  })

  test('turns around when right and not right change places', () => {
    fc.assert(
      fc.property(score, ({ right, of }) => {
        const one = wilson(right, of)
        const other = wilson(of - right, of)
        expect(other.low).toBeCloseTo(1 - one.high, 9)
        expect(other.high).toBeCloseTo(1 - one.low, 9)
      })
    )
  })

  test('gets narrower with more items', () => {
    const width = (times: number) => {
      const { low, high } = wilson(3 * times, 4 * times)
      return high - low
    }
    expect(width(6)).toBeGreaterThan(width(12))
  })

  test.each([
    [-1, 24],
    [25, 24],
    [1.5, 24],
    [0, 0],
    [Number.NaN, 24]
  ])('refuses %d of %d', (right, of) => {
    expect(() => wilson(right, of)).toThrow(RangeError)
  })
})

describe('chanceToReach', () => {
  test.each([
    [0.5, 19, 0.003],
    [0.6, 19, 0.04],
    [0.7, 19, 0.23],
    [0.8, 19, 0.66],
    [0.85, 19, 0.86],
    [0.9, 19, 0.97],
    [0.85, 20, 0.71]
  ])('who knows %d reaches %i of 24 with a chance of %d', (knows, cut, chance) => {
    expect(chanceToReach(knows, cut, 24)).toBeCloseTo(chance, chance < 0.01 ? 3 : 2)
  })

  test('is sure where nothing is asked for, and where everything is known', () => {
    expect(chanceToReach(0.3, 0, 24)).toBeCloseTo(1, 9)
    expect(chanceToReach(1, 24, 24)).toBe(1)
  })
})
