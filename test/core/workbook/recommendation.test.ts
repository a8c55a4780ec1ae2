import { describe, expect, test } from 'vitest'

import { recommendationOf } from '../../../src/core/workbook/recommendation.ts'
import { sheet } from '../../fixtures/workbook.ts'

/** What was typed for 0, 1, … 10. */
function typed(counts: readonly string[], more: Record<string, string> = {}) {
  const texts = counts.map((count, answer) => [`count-${answer}`, count])
  return recommendationOf(sheet('', { ...Object.fromEntries(texts), ...more }))
}

const LAST_MONTH = ['1', '', '2', '', '2', '', '3', '4', '8', '11', '9']

describe('recommendationOf', () => {
  test.each([[[]], [['', '  ', '']]])('after %j nobody was counted', (counts) => {
    expect(typed(counts)).toEqual({ status: 'none' })
  })

  test('sorts the answers into the three groups, an empty count being nobody', () => {
    expect(typed(LAST_MONTH)).toMatchObject({
      status: 'read',
      chosen: [1, 0, 2, 0, 2, 0, 3, 4, 8, 11, 9],
      counts: { promoters: 20, passives: 12, detractors: 8 },
      score: { status: 'score', n: 40, score: 30 }
    })
  })

  test.each([
    [6, { detractors: 1, passives: 0, promoters: 0 }],
    [7, { detractors: 0, passives: 1, promoters: 0 }],
    [8, { detractors: 0, passives: 1, promoters: 0 }],
    [9, { detractors: 0, passives: 0, promoters: 1 }],
    [10, { detractors: 0, passives: 0, promoters: 1 }]
  ])('a %i falls into %j', (answer, counts) => {
    const one = Array.from({ length: 11 }, (_, at) => (at === answer ? '1' : ''))
    expect(typed(one)).toMatchObject({ counts })
  })

  test.each([
    [['0'], 'none'],
    [['', '', '', '', '', '', '', '', '', '9'], 'counts'],
    [['', '', '', '', '', '', '', '', '', '10'], 'rough'],
    [['', '', '', '', '', '', '', '', '', '29'], 'rough'],
    [['', '', '', '', '', '', '', '', '', '30'], 'score']
  ])('%j gives %s', (counts, status) => {
    expect(typed(counts)).toMatchObject({ score: { status } })
  })

  test('names the answers whose count cannot be read, and gives no score', () => {
    expect(typed(['1', 'two', '', '-1', '', '', '', '', '', '40', '2.5'])).toEqual({
      status: 'unreadable',
      answers: [1, 3, 10]
    })
  })

  test.each([
    ['120', { status: 'known', answered: 40, asked: 120 }],
    ['40', { status: 'known', answered: 40, asked: 40 }],
    ['1,200', { status: 'known', answered: 40, asked: 1200 }],
    ['', { status: 'unknown' }],
    ['many', { status: 'unreadable' }],
    ['39', { status: 'too-small' }]
  ])('of “%s” asked, the response is %j', (asked, response) => {
    expect(typed(LAST_MONTH, { asked })).toMatchObject({ response })
  })

  test('keeps the words, without empty reasons', () => {
    const words = { period: ' October ', 'chosen-how': 'every third', 'reason-2': 'On time' }
    expect(typed(LAST_MONTH, words)).toMatchObject({
      period: 'October',
      chosenHow: 'every third',
      reasons: ['On time']
    })
  })
})
