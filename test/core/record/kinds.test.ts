import { expect, test } from 'vitest'

import { readFact } from '../../../src/core/record/fact.ts'

const read = (id: string, value: unknown) => readFact(id, JSON.stringify({ v: value, t: 1 }))

test.each([
  ['quiz/L-01.taxi-at-four', { any: ['thing'] }],
  ['quiz/L-01.taxi-at-four', null],
  ['quiz/L-01.taxi-at-four/2026-11-21T08:00:00Z', 'airport'],
  ['test/2026-11-21T08:00:00.000Z/form', { form: 'A' }],
  ['test/2026-11-21T08:00:00.000Z/answer/L-01.test.taxi/2026-11-21T08:01:00.000Z', 'airport'],
  [
    'test/2026-11-21T08:00:00.000Z/finished/2026-11-21T08:20:00.000Z',
    { 'L-01.test.taxi': 'airport' }
  ],
  ['roleplay/RP-01/2026-11-21T08:00:00.000Z/start', {}],
  ['roleplay/RP-01/2026-11-21T08:00:00.000Z/turn/2026-11-21T08:01:00.000Z', ['ask', 'remake']],
  ['review/L-01.card.wants/2026-11-21T08:00:00.000Z', 'knew'],
  ['review/L-01.taxi-at-four/2026-11-21T08:00:00.000Z', 'not-yet'],
  ['workbook/e-1/begun', {}],
  ['workbook/e-1/W-01', { mark: 4, version: 1 }],
  ['workbook/e-1/W-31.get', { mark: 'na', version: 2 }],
  ['workbook/e-1/own-1.want', { mark: 5, version: 1 }],
  ['workbook/e-1/then.W-01', { mark: 2, version: 1 }],
  ['workbook/e-1/check-3.W-31.alternative', { mark: 'dk', version: 1 }],
  ['workbook/e-1/top', ['W-33', '', 'own-2']],
  ['workbook/e-1/points', ['bill']],
  ['workbook/e-1/check-10.picks', []],
  ['workbook/e-1/W-31.proof', 'a count'],
  ['workbook/e-1/alternative', 'the chain'],
  ['workbook/e-1/count-10', 'a dozen'],
  ['workbook/e-1/archived', 'yes'],
  ['workbook/e-1/rater/r-1/abc', { answers: {} }],
  ['note/L-01', ''],
  ['completion/name', 'Amina Diallo'],
  ['practice/score-calculator', { promoters: 3, detractors: 0 }],
  ['practice/service-cycle', { rows: [{ id: 'a', name: 'Door', trust: 'unsure', more: 'kept' }] }],
  ['practice/show-RP-01', { at: 1 }],
  ['course/L-01/opened', true],
  ['setting/track', 'onboarding'],
  ['setting/track', 'owner'],
  ['setting/track', 'facilitator'],
  ['setting/theme', 'light'],
  ['setting/theme', 'dark'],
  ['setting/seed', 0],
  ['setting/seed', 4_294_967_295],
  ['setting/seven-days-told', true],
  ['setting/before-test-skipped', true]
])('%s may hold %j', (id, value) => {
  expect(read(id, value)).toEqual({ status: 'fact', fact: { id, value, at: 1 } })
})

test.each([
  ['test/2026-11-21T08:00:00.000Z/form', 'A'],
  ['test/2026-11-21T08:00:00.000Z/answer/L-01.test.taxi/2026-11-21T08:01:00.000Z', null],
  ['test/2026-11-21T08:00:00.000Z/finished/2026-11-21T08:20:00.000Z', true],
  ['roleplay/RP-01/2026-11-21T08:00:00.000Z/start', true],
  ['roleplay/RP-01/2026-11-21T08:00:00.000Z/turn/2026-11-21T08:01:00.000Z', ['ask', 7]],
  ['roleplay/RP-01/2026-11-21T08:00:00.000Z/turn/2026-11-21T08:01:00.000Z', 'ask'],
  ['review/L-01.card.wants/2026-11-21T08:00:00.000Z', 'maybe'],
  ['workbook/e-1/begun', true],
  ['workbook/e-1/W-01', 4],
  ['workbook/e-1/W-01', { mark: 6, version: 1 }],
  ['workbook/e-1/W-01', { mark: 2.5, version: 1 }],
  ['workbook/e-1/W-31.get', { mark: 3, version: 0 }],
  ['workbook/e-1/then.W-01', 'better'],
  ['workbook/e-1/top', [33]],
  ['workbook/e-1/alternative', { mark: 1, version: 1 }],
  ['workbook/e-1/archived', true],
  ['workbook/e-1/rater/r-1/abc', 'answers'],
  ['note/L-01', { text: 'mine' }],
  ['completion/name', 7],
  ['practice/score-calculator', { promoters: 'abc' }],
  ['practice/score-calculator', { promoters: 3, passives: -4 }],
  ['practice/service-cycle', { rows: 'my text' }],
  ['practice/service-cycle', { rows: ['Door'] }],
  ['practice/service-cycle', { rows: [{ name: 7 }] }],
  ['practice/show-RP-01', 'three'],
  ['course/L-01/opened', false],
  ['course/L-01/opened', 'true'],
  ['setting/track', 'guest'],
  ['setting/track', ['owner']],
  ['setting/theme', 'blue'],
  ['setting/theme', null],
  ['setting/seed', -1],
  ['setting/seed', 1.5],
  ['setting/seed', '7'],
  ['setting/seven-days-told', 1],
  ['setting/before-test-skipped', 'yes']
])('%s never holds %j', (id, value) => {
  expect(read(id, value)).toEqual({ status: 'bad', why: 'wrong-type' })
})

test.each(['note/L-01/mine', 'setting/from-the-future', 'course/L-01/read', 'quiz/L-01.a/b/c'])(
  '%s, which this edition does not know, may hold anything',
  (id) => {
    expect(read(id, { any: 'thing' })).toMatchObject({ status: 'fact' })
  }
)
