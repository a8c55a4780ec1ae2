import { expect, test } from 'vitest'

import { datesOf } from '../../../src/core/completion/dates.ts'

const lesson = {
  id: 'L-01',
  title: '',
  slug: '',
  minutes: 5,
  tracks: [],
  checks: ['L-01.a', 'L-01.b']
}
const facts = (...pairs: [string, number][]) =>
  pairs.map(([id, at]) => ({ id: `quiz/${id}`, value: 'x', at }))

test('the dates of a record run from the first answer to the last check answered for the first time', () => {
  expect(
    datesOf(
      [lesson],
      facts(['L-01.a', 10], ['L-01.a/m', 20], ['L-02.c/m', 25], ['L-01.b/m', 30], ['L-01.a/n', 90])
    )
  ).toEqual({ from: 20, to: 30 })
})

test('without an answer there are none', () => {
  expect(datesOf([lesson], facts(['L-01.a', 10]))).toBeUndefined()
})
