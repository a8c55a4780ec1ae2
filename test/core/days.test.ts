import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, weekOf } from '../../src/core/days.ts'

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

test.each([
  ['2026-11-21', '2026-W47'],
  ['2026-11-16', '2026-W47'],
  ['2026-11-22', '2026-W47'],
  ['2026-11-23', '2026-W48'],
  ['2026-01-01', '2026-W01'],
  ['2025-12-29', '2026-W01'],
  ['2025-12-28', '2025-W52'],
  ['2026-12-31', '2026-W53'],
  ['2027-01-01', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
  ['2021-01-03', '2020-W53'],
  ['2028-02-29', '2028-W09']
])('%s lies in the ISO week %s', (day, week) => {
  expect(weekOf(day)).toBe(week)
})

test('seven days lie in a week, and weeks compare in their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (off) => {
      const monday = addDays('2018-01-01', 7 * off)
      const days = [0, 1, 2, 3, 4, 5, 6].map((by) => weekOf(addDays(monday, by)))
      expect(new Set(days).size).toBe(1)
      expect(weekOf(addDays(monday, 7)) > weekOf(monday)).toBe(true)
    })
  )
})

test('a text that is no day is refused', () => {
  expect(() => addDays('tomorrow', 1)).toThrow(RangeError)
  expect(() => weekOf('tomorrow')).toThrow(RangeError)
})
