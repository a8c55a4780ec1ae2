import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays } from '../../../src/core/days.ts'
import { type Grading, schedule } from '../../../src/core/review/schedule.ts'

const TODAY = '2027-06-01'

/** `graded('11-23 knew, 11-30 not-yet')`, all in 2026. */
function graded(text: string): Grading[] {
  return text
    .split(', ')
    .filter(Boolean)
    .map((part) => {
      const [day, grade] = part.split(' ')
      return { day: `2026-${day}`, grade: grade as Grading['grade'] }
    })
}

describe('a card that came in on November 21', () => {
  test.each([
    ['was never reviewed', '', 0, '2026-11-23'],
    ['was known once', '11-23 knew', 1, '2026-11-30'],
    ['was known twice', '11-23 knew, 11-30 knew', 2, '2026-12-21'],
    ['was known three times', '11-23 knew, 11-30 knew, 12-21 knew', 3, '2027-02-19'],
    ['was missed at first', '11-23 not-yet', 0, '2026-11-25'],
    ['was missed after all was known', '11-23 knew, 11-30 knew, 12-21 not-yet', 0, '2026-12-23'],
    ['is known again after a miss', '11-23 not-yet, 11-25 knew', 1, '2026-12-02'],
    ['was reviewed months late', '12-28 knew', 1, '2027-01-04'],
    ['was known on two devices on one day', '11-23 knew, 11-23 knew', 1, '2026-11-30'],
    ['was missed later on the day it was known', '11-23 knew, 11-23 not-yet', 0, '2026-11-25'],
    ['was known later on the day it was missed', '11-23 not-yet, 11-23 knew', 1, '2026-11-30']
  ])('and %s is at the right step and due on the right day', (_, gradings, step, due) => {
    expect(schedule('2026-11-21', graded(gradings), TODAY)).toEqual({ step, due })
  })

  test('comes back every 60 days once it was known often', () => {
    const often = graded('01-01 knew, 02-01 knew, 03-01 knew, 05-01 knew, 07-01 knew')
    expect(schedule('2025-12-01', often, TODAY)).toEqual({ step: 3, due: '2026-08-30' })
  })
})

describe('where the clock was set back', () => {
  test('a card graded on a day that has not come is due now', () => {
    expect(schedule('2026-11-21', graded('11-23 knew'), '2026-11-22')).toMatchObject({
      due: '2026-11-22'
    })
  })

  test('a card that came in on a day that has not come is due now', () => {
    expect(schedule('2031-01-01', [], '2026-11-22')).toEqual({ step: 0, due: '2026-11-22' })
  })

  test('the next grading puts it right', () => {
    const gradings: Grading[] = [
      { day: '2031-01-01', grade: 'knew' },
      { day: '2026-11-22', grade: 'knew' }
    ]
    expect(schedule('2026-11-20', gradings, '2026-11-22')).toEqual({ step: 2, due: '2026-12-13' })
  })
})

test('a miss always comes back in 2 days, whatever went before', () => {
  const grading = fc.record({
    day: fc.integer({ min: 0, max: 400 }).map((count) => addDays('2025-01-01', count)),
    grade: fc.constantFrom('knew' as const, 'not-yet' as const)
  })
  fc.assert(
    fc.property(fc.array(grading), (before) => {
      const missed = { day: '2026-11-21', grade: 'not-yet' as const }
      expect(schedule('2025-01-01', [...before, missed], '2026-11-21')).toEqual({
        step: 0,
        due: '2026-11-23'
      })
    })
  )
})
