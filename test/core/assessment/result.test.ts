import { describe, expect, test } from 'vitest'

import { afterResults } from '../../../src/core/assessment/result.ts'
import { formsOf, type Sat, sittingsOf } from '../../fixtures/bank.ts'

const read = (...all: Sat[]) => afterResults(sittingsOf(...all), formsOf(24), 19)

describe('afterResults', () => {
  test.each<[string, Sat[]]>([
    ['nothing', []],
    ['a test before the course', [{ purpose: 'before', begun: 1, finished: 2, right: 20 }]],
    ['an unfinished test after it', [{ begun: 1, right: 20 }]]
  ])('has none of %s', (_, all) => {
    expect(read(...all)).toEqual({ status: 'none' })
  })

  test('tells what a record of completion may say', () => {
    const result = { right: 19, of: 24, form: 'B', attempt: 1, finishedAt: 50, mastery: true }
    expect(read({ form: 'B', begun: 1, finished: 50, right: 19 })).toEqual({
      status: 'taken',
      latest: result,
      best: result
    })
  })

  test.each([
    [12, 20, 2],
    [20, 12, 1],
    [18, 18, 1]
  ])('of %i and then %i right the best is attempt %i', (first, second, attempt) => {
    const results = read(
      { begun: 1, finished: 50, right: first },
      { purpose: 'retake', form: 'C', begun: 60, finished: 99, right: second }
    )
    expect(results).toMatchObject({ latest: { attempt: 2, right: second }, best: { attempt } })
  })

  test('one below the cut is no mastery', () => {
    expect(read({ begun: 1, finished: 50, right: 18 })).toMatchObject({ best: { mastery: false } })
  })
})
