import { expect, test } from 'vitest'

import type { Answer } from '../../../src/core/workbook/answer.ts'
import { shiftOf, thenField } from '../../../src/core/workbook/then-ratings.ts'
import { plain } from '../../fixtures/comparing.ts'

test('looking back more strictly is a lower point, but a higher one where items are reversed', () => {
  const answers: [string, Answer][] = [
    ['W-01', { mark: 4, version: 1 }],
    [thenField('W-01'), { mark: 2, version: 1 }],
    ['W-02', { mark: 4, version: 1 }],
    [thenField('W-02'), { mark: 5, version: 1 }],
    ['W-03', { mark: 3, version: 1 }],
    [thenField('W-03'), { mark: 3, version: 1 }],
    ['W-06', { mark: 1, version: 1 }],
    [thenField('W-06'), { mark: 3, version: 1 }]
  ]
  expect(shiftOf([plain], new Map(answers))).toEqual({ stricter: 2, milder: 1, same: 1 })
})

test('a “don’t know”, another wording or a missing half says nothing', () => {
  const answers: [string, Answer][] = [
    ['W-01', { mark: 4, version: 1 }],
    [thenField('W-01'), { mark: 'dk', version: 1 }],
    ['W-02', { mark: 4, version: 1 }],
    [thenField('W-02'), { mark: 2, version: 2 }],
    [thenField('W-03'), { mark: 2, version: 1 }]
  ]
  expect(shiftOf([plain], new Map(answers))).toEqual({ stricter: 0, milder: 0, same: 0 })
})
