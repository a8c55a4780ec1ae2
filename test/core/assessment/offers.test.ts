import { describe, expect, test } from 'vitest'
import type { Form, Purpose } from '../../../src/core/assessment/forms.ts'
import { nextForm, offersAt } from '../../../src/core/assessment/offers.ts'
import { type Sat, sittingsOf } from '../../fixtures/bank.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const sat = (purpose: Purpose, form: Form, begun: number, finished?: number): Sat => ({
  purpose,
  form,
  begun,
  finished
})
const before = (form: Form) => sat('before', form, 1, 2)
const after = (form: Form) => sat('after', form, 10, 20)
const retake = sat('retake', 'C', 30, 40)

describe('nextForm', () => {
  test.each<[string, Purpose, Sat[], number, Form]>([
    ['a low draw', 'before', [], 0.49, 'A'],
    ['a high draw', 'before', [], 0.5, 'B'],
    ['form A before', 'after', [before('A')], 0, 'B'],
    ['form B before', 'after', [before('B')], 0.9, 'A'],
    ['form A begun before and left', 'after', [sat('before', 'A', 1)], 0, 'B'],
    ['none before and a low draw', 'after', [], 0, 'A'],
    ['none before and a high draw', 'after', [], 0.9, 'B'],
    ['two forms seen', 'retake', [before('A'), after('B')], 0, 'C'],
    ['one form seen', 'retake', [after('A')], 0, 'C'],
    ['the third form free', 'later', [before('A'), after('B')], 0, 'C'],
    ['the third form used, the one before', 'later', [before('A'), after('B'), retake], 0, 'A'],
    ['the third form used, the one never seen', 'later', [after('A'), retake], 0, 'B'],
    [
      'the third form seen later on, the one seen longest ago',
      'retake',
      [before('B'), after('A'), sat('later', 'C', 50, 60)],
      0,
      'B'
    ]
  ])(
    'after %s the test “%s” of %j with a draw of %d has form %s',
    (_, purpose, all, chance, form) => {
      expect(nextForm(purpose, sittingsOf(...all), () => chance)).toBe(form)
    }
  )
})

describe('offersAt', () => {
  const at = (now: number, ...all: Sat[]) => offersAt(sittingsOf(...all), now)
  const open = { status: 'open' }
  const none = { status: 'none' }

  test('has the tests before and after for whoever took none', () => {
    expect(at(0)).toEqual({ before: open, after: open, retake: none, later: none })
  })

  test('has no second test before the course', () => {
    expect(at(5, before('A'))).toMatchObject({ before: none, after: open })
  })

  test('has a test that was begun and left once more', () => {
    expect(at(5, sat('before', 'A', 1))).toMatchObject({ before: open, after: open })
  })

  test('has no test before the course when it was taken after it', () => {
    expect(at(25, after('A'))).toMatchObject({ before: none, after: none })
  })

  test.each([
    [20 + 48 * HOUR - 1, { status: 'wait', from: 20 + 48 * HOUR }],
    [20 + 48 * HOUR, open]
  ])('at %d the retake is %j', (now, offer) => {
    expect(at(now, after('A')).retake).toEqual(offer)
  })

  test('has one retake only', () => {
    expect(at(9 * DAY, after('A'), retake).retake).toEqual(none)
  })

  test.each([
    [[after('A')], 20],
    [[after('A'), retake], 40]
  ])('after %j the later test comes 30 days after moment %d', (all, last) => {
    expect(at(last + 30 * DAY - 1, ...all).later).toEqual({ status: 'wait', from: last + 30 * DAY })
    expect(at(last + 30 * DAY, ...all).later).toEqual(open)
  })

  test('waits for nothing where the clock was ahead when a test was finished', () => {
    const ahead = sat('after', 'A', 3000 * DAY, 3000 * DAY + 1)
    expect(at(9 * DAY, ahead)).toMatchObject({ retake: open, later: open })
  })

  test('has one later test only', () => {
    const later = sat('later', 'C', 31 * DAY, 31 * DAY + 1)
    expect(at(90 * DAY, after('A'), later).later).toEqual(none)
  })
})
