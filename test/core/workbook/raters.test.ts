import { expect, test } from 'vitest'

import { isRatingField, ratersIn } from '../../../src/core/workbook/raters.ts'
import { factsOf } from '../../fixtures/workbook-share.ts'

const grouped = { mode: 'grouped', week: '2026-W47', answers: { 'W-01': [4, 1] } }

test('raters stand in the order of their random ids, whoever was first', () => {
  const facts = factsOf({
    'rater/r-zzzzzz/1': grouped,
    begun: {},
    'rater/r-aaaaaa/1': grouped,
    'W-01': { mark: 1, version: 1 }
  })
  expect(ratersIn(facts).map(({ id }) => id)).toEqual(['r-aaaaaa', 'r-zzzzzz'])
  expect(ratersIn(facts.toReversed())).toEqual(ratersIn(facts))
})

test('of several versions of a sheet, the one that was added last counts', () => {
  const facts = factsOf({
    'rater/r-aaaaaa/zz': grouped,
    'rater/r-aaaaaa/aa': { ...grouped, week: '2026-W48', answers: { 'W-01': ['dk', 2] } }
  })
  const rater = {
    id: 'r-aaaaaa',
    mode: 'grouped',
    name: '',
    code: '',
    part: '',
    week: '2026-W48',
    marks: new Map([['W-01', { mark: 'dk', version: 2 }]]),
    revisions: 2
  }
  expect(ratersIn(facts)).toEqual([rater])
  expect(ratersIn(facts.toReversed())).toEqual([rater])
})

test('a name is read from a named sheet only', () => {
  const named = { ...grouped, mode: 'named', name: 'Ana', part: 'kitchen', code: 'x' }
  const facts = factsOf({
    'rater/r-aaaaaa/1': named,
    'rater/r-bbbbbb/1': { ...named, mode: 'grouped' }
  })
  expect(ratersIn(facts).map(({ name, part }) => [name, part])).toEqual([
    ['Ana', 'kitchen'],
    ['', 'kitchen']
  ])
})

test.each([
  {},
  { mode: 7, name: [], week: {}, answers: [] },
  { mode: 'named', name: { toString: 1 }, answers: { 'W-01': 5, 'W-02': [9, 1], x: [1, 1] } },
  JSON.parse('{"mode":"grouped","answers":{"__proto__":[5,1]}}')
])('what a stranger wrote is a rater without answers: %j', (value) => {
  const [rater] = ratersIn(factsOf({ 'rater/r-aaaaaa/1': value }))
  expect(rater).toMatchObject({ name: '', code: '', part: '', week: '', revisions: 1 })
  expect(rater?.marks.size).toBe(0)
})

test.each([
  ['W-01', true],
  ['W-31.want', true],
  ['W-31.alternative', true],
  ['W-31.proof', false],
  ['then.W-01', false],
  ['own-1.want', false],
  ['check-1.W-31.get', false],
  ['W-01/x', false]
])('%s may be handed in: %j', (field, may) => {
  expect(isRatingField(field)).toBe(may)
})
