import { describe, expect, test } from 'vitest'

import { share } from '../../../src/copy/share/en.ts'
import { csvOf } from '../../../src/core/csv.ts'
import { answerRows, resultRows } from '../../../src/core/workbook/csv-rows.ts'
import { EMPTY_SHEET } from '../../../src/core/workbook/sheet.ts'
import { BANDS, rating, SECTIONS, sheetWith } from '../../fixtures/workbook-share.ts'

const words = share.tables.words
const sheet = sheetWith({
  'W-01': rating(4, 2),
  'W-02': rating('dk'),
  'W-03': rating('na'),
  'W-04': rating(5),
  'W-05': rating(1),
  'W-31.want': rating(5),
  'W-31.get': rating(2),
  'W-31.alternative': rating(4),
  'W-31.proof': '=HYPERLINK("http://example.com")',
  'own-1.text': '+ parking',
  'own-1.want': rating(3),
  'own-1.get': rating(3),
  'own-1.alternative': rating(3),
  'then.W-01': rating(2),
  top: ['W-31', 'own-1'],
  archived: '',
  'rater-id': 'r-abc123',
  'hand-in-code': 'heron'
})
const day = (moment: number) => new Date(moment).toISOString().slice(0, 10)
const answers = answerRows(SECTIONS, sheet, words, day)
const results = resultRows(SECTIONS, BANDS, sheet, words)
const rowOf = (rows: typeof answers, at: number, id: string) => rows.find((row) => row[at] === id)

describe('the table of answers', () => {
  test('has a row for every rating of the workbook, answered or not', () => {
    expect(answerRows(SECTIONS, EMPTY_SHEET, words, day)).toHaveLength(1 + 5 + 4 * 3)
    expect(answers[1]).toEqual([
      'PRIDE',
      'W-01',
      'Steps can be found in writing',
      undefined,
      4,
      4,
      2,
      '2026-11-21'
    ])
    expect(answers.filter((row) => row[1] === 'W-31').map((row) => [row[3], row[4]])).toEqual([
      ['Want', 5],
      ['Get', 2],
      ['Elsewhere', 4]
    ])
  })

  test('writes out what is no point, and turns reversed items round in the score alone', () => {
    expect(rowOf(answers, 1, 'W-02')?.slice(4, 6)).toEqual(['don’t know', undefined])
    expect(rowOf(answers, 1, 'W-03')?.slice(4, 6)).toEqual(['doesn’t apply', undefined])
    expect(rowOf(answers, 1, 'W-05')?.slice(4, 6)).toEqual([1, 5])
  })

  test('has all else that was filled in, and nothing that serves the site only', () => {
    const fields = answers.slice(1 + 5 + 4 * 3).map((row) => row[1])
    expect(fields).toEqual([
      'W-31.proof',
      'own-1.alternative',
      'own-1.get',
      'own-1.text',
      'own-1.want',
      'then.W-01',
      'top'
    ])
    expect(rowOf(answers, 1, 'top')?.[4]).toBe('W-31 own-1')
  })

  test('is as wide as its head', () => {
    for (const row of answers) expect(row).toHaveLength(words.answers.length)
  })
})

describe('the table of results', () => {
  test('has sections with mean, basis and band', () => {
    expect(results[1]?.slice(0, 9)).toEqual([
      'section',
      'W-A',
      'PRIDE',
      undefined,
      3,
      5,
      1,
      1,
      'too few answers'
    ])
    const full = sheetWith({
      'W-01': rating(4),
      'W-02': rating(4),
      'W-03': rating(3),
      'W-04': rating(3)
    })
    expect(resultRows(SECTIONS, BANDS, full, words)[1]?.slice(3, 9)).toEqual([
      3.5,
      4,
      5,
      0,
      0,
      'Uneven or Mostly'
    ])
  })

  test('has items with their answers, room, priority and area', () => {
    expect(rowOf(results, 1, 'W-31')?.slice(9)).toEqual([5, 2, 4, 3, 15, 'You trail'])
    expect(rowOf(results, 1, 'W-32')?.slice(9)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'Not rated yet'
    ])
  })

  test('lists own items by their words', () => {
    expect(rowOf(results, 1, 'own-1')?.slice(0, 3)).toEqual(['own item', 'own-1', '+ parking'])
    expect(rowOf(results, 1, 'own-1')?.at(-1)).toBe('Open field')
  })

  test('is as wide as its head', () => {
    for (const row of results) expect(row).toHaveLength(words.results.length)
  })
})

test('what somebody typed reaches a spreadsheet as a text', () => {
  expect(csvOf(answers)).toContain(`"'=HYPERLINK(""http://example.com"")"`)
  expect(csvOf(results)).toContain(`"'+ parking"`)
})
