import { describe, expect, test } from 'vitest'

import { evaluationsIn } from '../../../src/core/workbook/evaluations.ts'
import { ratedOn, roundsIn, twoRounds } from '../../../src/core/workbook/rounds.ts'
import { marksOf, round, sheet } from '../../fixtures/comparing.ts'

describe('twoRounds', () => {
  const [first, second, third] = [round(1), round(2), round(3)]
  const away = { ...second, evaluation: { ...second.evaluation, archived: true } }
  const ids = (...given: Parameters<typeof twoRounds>) => {
    const two = twoRounds(...given)
    return two && [two.before.evaluation.id, two.after.evaluation.id]
  }

  test.each([
    { shown: 'e-3', two: ['e-2', 'e-3'] },
    { shown: 'e-2', two: ['e-1', 'e-2'] },
    { shown: 'e-1', two: ['e-1', 'e-2'] },
    { shown: 'e-9', two: undefined }
  ])('beside $shown are $two', ({ shown, two }) => {
    expect(ids([first, second, third], shown)).toEqual(two)
  })

  test('are those chosen, the earlier one first', () => {
    expect(ids([first, second, third], 'e-2', ['e-3', 'e-1'])).toEqual(['e-1', 'e-3'])
  })

  test.each([[['e-3', 'e-3']], [['e-3', 'e-9']]])('of %j are not two', (chosen) => {
    expect(ids([first, second, third], 'e-3', chosen)).toEqual(['e-2', 'e-3'])
  })

  test('pass over one that was put away, unless the page shows it', () => {
    expect(ids([first, away, third], 'e-3')).toEqual(['e-1', 'e-3'])
    expect(ids([first, away, third], 'e-2')).toEqual(['e-1', 'e-2'])
  })

  test('are none where there is only one', () => {
    expect(twoRounds([first], 'e-1')).toBeUndefined()
  })
})

test('rounds come in the order in which they began, each with its own sheet and raters', () => {
  const at = (id: string, value: object, at: number) =>
    ({ id: `workbook/${id}`, value, at }) as never
  const facts = [
    at('e-b/begun', {}, 20),
    at('e-a/begun', {}, 10),
    at('e-a/W-01', { mark: 3, version: 1 }, 30),
    at('e-b/rater/x/1', { mode: 'grouped', answers: { 'W-01': [4, 1] } }, 40)
  ]
  const [first, second] = roundsIn(evaluationsIn(facts), facts)
  expect([first?.evaluation.id, first?.sheet.marks.size, first?.raters.length]).toEqual([
    'e-a',
    1,
    0
  ])
  expect([second?.evaluation.id, second?.sheet.marks.size]).toEqual(['e-b', 0])
  expect(second?.raters[0]?.marks.get('W-01')).toEqual({ mark: 4, version: 1 })
})

test('a sheet was rated when its last rating was given, not when somebody looked back at it', () => {
  const marks = new Map([...marksOf([3, 4]), ['then.W-01', { mark: 2, version: 1 }] as const])
  const at = new Map([
    ['W-01', 10],
    ['W-02', 20],
    ['name', 50],
    ['then.W-01', 90]
  ])
  expect(ratedOn(sheet(marks, { at }))).toBe(20)
  expect(ratedOn(sheet(new Map()))).toBeUndefined()
})
