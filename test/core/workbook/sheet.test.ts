import { expect, test } from 'vitest'

import type { Json } from '../../../src/core/record/fact.ts'
import { EMPTY_SHEET, sheetOf } from '../../../src/core/workbook/sheet.ts'

const fact = (id: string, value: Json, at = 1) => ({ id, value, at })

test('sorts what was filled in into ratings, texts and lists, each with its moment', () => {
  const sheet = sheetOf('e-1', [
    fact('workbook/e-1/W-01', { mark: 4, version: 1 }, 11),
    fact('workbook/e-1/W-31.proof', 'a count', 12),
    fact('workbook/e-1/top', ['W-31'], 13)
  ])
  expect(sheet.marks).toEqual(new Map([['W-01', { mark: 4, version: 1 }]]))
  expect(sheet.texts).toEqual(new Map([['W-31.proof', 'a count']]))
  expect(sheet.lists).toEqual(new Map([['top', ['W-31']]]))
  expect(sheet.at).toEqual(
    new Map([
      ['W-01', 11],
      ['W-31.proof', 12],
      ['top', 13]
    ])
  )
})

test.each([
  ['another evaluation', fact('workbook/e-10/W-01', { mark: 4, version: 1 })],
  ['a rater', fact('workbook/e-1/rater/r-1/abc', { answers: {} })],
  ['the mark that it was begun', fact('workbook/e-1/begun', {})],
  ['something else in the record', fact('note/L-01', 'mine')]
])('holds nothing of %s', (_, strange) => {
  expect(sheetOf('e-1', [strange])).toEqual(EMPTY_SHEET)
})
