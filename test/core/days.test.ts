import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays } from '../../src/core/days.ts'

test.each([
  ['2026-11-21', 2, '2026-11-23'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 2, '2028-03-01'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-11-21', 0, '2026-11-21'],
  ['2026-11-21', -21, '2026-10-31']
])('%s and %i days is %s', (day, count, after) => {
  expect(addDays(day, count)).toBe(after)
})

test('days come back when as many are taken off, and later days compare as greater', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 0, max: 9000 }), (by, off) => {
      const day = addDays('2020-01-01', off)
      expect(addDays(addDays(day, by), -by)).toBe(day)
      expect(addDays(day, by) > day).toBe(true)
    })
  )
})

test('a text that is no day is refused', () => {
  expect(() => addDays('tomorrow', 1)).toThrow(RangeError)
})
