import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'

import { csvOf } from '../../src/core/csv.ts'

const BOM = '\ufeff'
/** The cells as a spreadsheet reads them. */
const read = (csv: string) => Papa.parse<string[]>(csv.replace(BOM, '')).data

test('begins with a byte order mark and ends its lines as RFC 4180 asks', () => {
  expect(
    csvOf([
      ['a', 1],
      ['ü “b”', undefined]
    ])
  ).toBe(`${BOM}a,1\r\nü “b”,`)
})

describe('a text that could work as a formula', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("http://example.com","Click")',
    "=cmd|' /C calc'!A0",
    '+49 30 123',
    '-5 customers',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1+1',
    '\u00a0=1',
    '\u200b=1',
    '=1+1\nand more',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '\tplain'
  ])('%j stays a text', (text) => {
    const [[cell = ''] = []] = read(csvOf([[text]]))
    expect(cell).toBe(`'${text}`)
  })

  test.each(['a=1', 'late', '5', '', '“=1”', 'x-ray', '2026-11-21', "'=1"])(
    '%j is none and stays as it is',
    (text) => {
      expect(read(csvOf([[text, 'end']]))).toEqual([[text, 'end']])
    }
  )
})

test('numbers of our own stay numbers, negative ones too', () => {
  expect(csvOf([[-2, 3.4, 0]])).toBe(`${BOM}-2,3.4,0`)
})

test('whatever is typed comes back cell by cell, and no cell begins like a formula', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (row) => {
      const [cells = []] = read(csvOf([row]))
      expect(cells.map((cell, at) => (cell === row[at] ? cell : cell.slice(1)))).toEqual(row)
      for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{Cc}]*[=+\-@]/u)
    })
  )
})
