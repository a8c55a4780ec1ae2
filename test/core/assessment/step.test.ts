import { expect, test } from 'vitest'

import { readStep, writeStep } from '../../../src/core/assessment/step.ts'

test.each([
  ['', { step: 'overview' }],
  ['#overview', { step: 'overview' }],
  ['#question-1', { step: 'question', at: 0 }],
  ['#question-24', { step: 'question', at: 23 }],
  ['#question-25', { step: 'overview' }],
  ['#question-0', { step: 'overview' }],
  ['#question-1x', { step: 'overview' }],
  ['#finish', { step: 'finish' }]
])('“%s” leads to %j', (hash, step) => {
  expect(readStep(hash, 24)).toEqual(step)
})

test.each([{ step: 'overview' }, { step: 'question', at: 6 }, { step: 'finish' }] as const)(
  '%j is read back as it was written',
  (step) => {
    expect(readStep(`#${writeStep(step)}`, 24)).toEqual(step)
  }
)
