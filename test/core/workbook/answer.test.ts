import { expect, test } from 'vitest'

import { isAnswer, markIn, ratingField } from '../../../src/core/workbook/answer.ts'

test.each([
  [{ mark: 1, version: 1 }, true],
  [{ mark: 5, version: 7 }, true],
  [{ mark: 'dk', version: 1 }, true],
  [{ mark: 'na', version: 1 }, true],
  [{ mark: 0, version: 1 }, false],
  [{ mark: 6, version: 1 }, false],
  [{ mark: 3.5, version: 1 }, false],
  [{ mark: '3', version: 1 }, false],
  [{ mark: 3 }, false],
  [{ mark: 3, version: 0 }, false],
  [3, false],
  [null, false],
  [[3, 1], false]
])('%j is a rating: %s', (value, is) => {
  expect(isAnswer(value)).toBe(is)
})

test.each([
  ['1', 1],
  ['5', 5],
  ['dk', 'dk'],
  ['na', 'na'],
  ['0', undefined],
  ['on', undefined],
  ['', undefined]
])('a control with the value “%s” stands for %s', (value, mark) => {
  expect(markIn(value)).toBe(mark)
})

test('a rating has the field of its item, and in section D of its side', () => {
  expect([ratingField('W-01'), ratingField('W-31', 'get')]).toEqual(['W-01', 'W-31.get'])
})
