import { describe, expect, test } from 'vitest'

import {
  answeredIn,
  answerFact,
  attemptFacts,
  standing,
  UNTOUCHED
} from '../../../src/core/quiz/standing.ts'

const now = (value: string | null, at: number) => ({ id: 'quiz/L-01.a', value, at })
const attempt = (value: string, at: number) => ({ id: `quiz/L-01.a/${at}`, value, at })

describe('standing', () => {
  test('is untouched while there are no facts', () => {
    expect(standing(undefined, [])).toEqual(UNTOUCHED)
  })

  test.each([
    ['chosen', now('x', 1), [], false],
    ['checked', now('x', 2), [attempt('x', 2)], true],
    ['changed after a check', now('y', 3), [attempt('x', 2)], false],
    ['checked again', now('y', 4), [attempt('x', 2), attempt('y', 4)], true]
  ])('knows whether an answer was %s', (_, current, attempts, checked) => {
    const { value } = current
    expect(standing(current, attempts)).toMatchObject({
      current: value,
      checked,
      attempts: attempts.length
    })
  })

  test('keeps the first checked answer for the record, however often one tries again', () => {
    const attempts = [attempt('x', 2), attempt('y', 4), attempt('z', 6)]
    expect(standing(now('z', 6), attempts)).toMatchObject({ first: 'x', attempts: 3 })
  })

  test('is empty and unchecked once somebody tries again', () => {
    expect(standing(now(null, 3), [attempt('x', 2)])).toEqual({
      current: undefined,
      checked: false,
      attempts: 1,
      first: 'x'
    })
  })
})

describe('answeredIn', () => {
  test('counts what was checked, and not what was only chosen, opened or noted', () => {
    const checked = `${attemptFacts('L-01.a')}2026-11-21T09:00:00.000Z`
    const ids = [checked, answerFact('L-01.b'), 'course/L-01/opened', 'note/L-01.c/x', 'quiz//x']
    expect([...answeredIn(ids)]).toEqual(['L-01.a'])
  })

  test('counts a question once, however often it was checked', () => {
    expect(answeredIn([`${attemptFacts('L-01.a')}1`, `${attemptFacts('L-01.a')}2`]).size).toBe(1)
  })
})
