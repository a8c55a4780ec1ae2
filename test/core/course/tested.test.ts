import { expect, test } from 'vitest'

import { testedIn } from '../../../src/core/course/tested.ts'

const FORM = 'test/2026-11-21T08:00:00.000Z/form'
const FINISHED = 'test/2026-11-21T08:00:00.000Z/finished/2026-11-21T08:20:00.000Z'
const facts = (...pairs: [string, object | true][]) =>
  pairs.map(([id, value]) => ({ id, value: value as never, at: 1 }))

test.each([
  [
    'a finished one',
    [
      [FORM, { purpose: 'after', form: 'B' }],
      [FINISHED, true]
    ],
    true
  ],
  [
    'a finished retake',
    [
      [FORM, { purpose: 'retake', form: 'C' }],
      [FINISHED, true]
    ],
    true
  ],
  ['one in progress', [[FORM, { purpose: 'after', form: 'B' }]], false],
  [
    'one before the course',
    [
      [FORM, { purpose: 'before', form: 'A' }],
      [FINISHED, true]
    ],
    false
  ],
  [
    'one before it that was finished and one after it that was not',
    [
      [FORM, { purpose: 'before', form: 'A' }],
      [FINISHED, true],
      ['test/2026-12-21T08:00:00.000Z/form', { purpose: 'after', form: 'B' }]
    ],
    false
  ],
  [
    'a stranger’s',
    [
      [FORM, { purpose: 7 }],
      [FINISHED, true]
    ],
    false
  ],
  [
    'one of a form that nobody knows',
    [
      [FORM, { purpose: 'after', form: 'Z' }],
      [FINISHED, true]
    ],
    false
  ],
  ['none', [], false]
] as const)('the test after the course, with %s', (_, pairs, tested) => {
  expect(testedIn(facts(...(pairs as unknown as [string, object | true][])))).toBe(tested)
})
