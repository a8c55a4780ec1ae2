import { describe, expect, test } from 'vitest'

import {
  changeOf,
  countsByModule,
  outcomeOf,
  readingList,
  reportOf
} from '../../../src/core/assessment/report.ts'
import { itemsOf } from '../../fixtures/bank.ts'

const items = itemsOf('A', 4)
const lessons = ['L-01', 'L-02', 'L-03', 'L-04'].map((id) => ({ id }))
const answers = (...options: (string | undefined)[]) =>
  new Map(options.flatMap((option, at) => (option ? [[items[at]?.id ?? '', option] as const] : [])))

describe('reportOf', () => {
  test('counts what is right and reports what was left open', () => {
    expect(reportOf(items, answers('hit', 'miss', undefined, 'hit'))).toMatchObject({
      right: 2,
      of: 4,
      unanswered: 1,
      share: 0.5,
      missed: ['L-02.test.a', 'L-03.test.a']
    })
  })

  test('passes over options and items that nobody knows', () => {
    const given = new Map([...answers('gone', 'hit'), ['L-99.test.gone', 'hit']])
    expect(reportOf(items, given)).toMatchObject({ right: 1, of: 4, unanswered: 3 })
  })

  test('marks an empty sheet', () => {
    expect(reportOf(items, new Map())).toMatchObject({ right: 0, unanswered: 4, low: 0 })
  })
})

test.each([
  ['hit', 'right'],
  ['slip', 'other'],
  ['gone', 'unanswered'],
  [undefined, 'unanswered']
])('the answer %s comes to %s', (answer, outcome) => {
  expect(outcomeOf(items[0] ?? { id: '', options: [] }, answer)).toBe(outcome)
})

test('the reading list has the lessons of missed items once, in the order of the course', () => {
  const twice = [...items].reverse().concat(items)
  const report = reportOf(twice, answers('miss', 'hit', undefined, 'hit'))
  expect(readingList(lessons, report)).toEqual([{ id: 'L-01' }, { id: 'L-03' }])
})

test('right answers are counted by module, without modules that were not asked about', () => {
  const modules = [
    { id: 'one', lessons: lessons.slice(0, 3) },
    { id: 'two', lessons: lessons.slice(3) },
    { id: 'three', lessons: [{ id: 'L-09' }] }
  ]
  const report = reportOf(items, answers('hit', 'miss', undefined, 'hit'))
  expect(countsByModule(modules, items, report)).toEqual([
    { id: 'one', right: 1, of: 3 },
    { id: 'two', right: 1, of: 1 }
  ])
})

test.each([
  [12, 12, 'same'],
  [12, 15, 'same'],
  [12, 16, 'probably-higher'],
  [12, 18, 'probably-higher'],
  [12, 19, 'higher'],
  [12, 9, 'same'],
  [12, 8, 'probably-lower'],
  [12, 6, 'probably-lower'],
  [12, 5, 'lower']
])('from %i to %i is called %s', (before, after, change) => {
  expect(changeOf(before, after)).toBe(change)
})
