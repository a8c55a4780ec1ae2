import { describe, expect, test } from 'vitest'

import { agreementOf, figuresOf, readingOf } from '../../../src/core/workbook/agreement.ts'

describe('figuresOf', () => {
  test.each([
    { answers: [4, 4, 3, 5, 4], mean: 4, sd: 0.7, margin: 0.9, agreement: 'close' },
    { answers: [2, 5, 3, 5, 1], mean: 3.2, sd: 1.8, margin: 2.2, agreement: 'apart' },
    { answers: [3, 3, 4, 4, 3, 4, 4, 3], mean: 3.5, sd: 0.5, margin: 0.4, agreement: 'close' }
  ])('of $answers are $mean ± $margin, $agreement', ({ answers, margin, ...figures }) => {
    expect(figuresOf(answers, { listed: false })).toMatchObject({
      ...figures,
      n: answers.length,
      reach: { status: 'interval', margin }
    })
  })

  test('cut the interval at the ends of the scale', () => {
    expect(figuresOf([2, 5, 3, 5, 1], { listed: false }).reach).toMatchObject({ low: 1, high: 5 })
  })

  test('have no interval where everybody in the team answered', () => {
    const { reach } = figuresOf([4, 4, 3, 5, 4, 4], { listed: false, team: 6 })
    expect(reach).toEqual({ status: 'everybody', of: 6 })
    expect(figuresOf([4, 4, 3, 5, 4, 4], { listed: false, team: 7 }).reach.status).toBe('interval')
  })

  test('have no interval where everybody answered alike', () => {
    expect(figuresOf([3, 3, 3, 3, 3], { listed: false }).reach).toEqual({ status: 'alike' })
  })

  test.each([
    [true, 1.44],
    [false, undefined]
  ])('tell the average deviation as a number only where answers are listed: %s', (listed, ad) => {
    expect(figuresOf([2, 5, 3, 5, 1], { listed }).ad).toBe(ad)
  })
})

test.each([
  [0, 'close'],
  [0.5, 'close'],
  [0.1 + 0.2 + 0.2, 'close'],
  [0.51, 'some-spread'],
  [0.8, 'some-spread'],
  [0.83, 'apart'],
  [1.44, 'apart']
])('raters who lie %d apart are called %s', (deviation, agreement) => {
  expect(agreementOf(deviation)).toBe(agreement)
})

test.each([
  { agreement: 'apart', mean: 1.2, reversed: false, reading: 'talk-first' },
  { agreement: 'close', mean: 2.4, reversed: false, reading: 'shared-problem' },
  { agreement: 'close', mean: 2.5, reversed: false, reading: 'none' },
  { agreement: 'close', mean: 4.2, reversed: true, reading: 'shared-problem' },
  { agreement: 'close', mean: 1.8, reversed: true, reading: 'none' },
  { agreement: 'some-spread', mean: 1.2, reversed: false, reading: 'none' }
] as const)('$agreement on $mean, reversed $reversed, reads as $reading', (row) => {
  expect(readingOf(row, row.reversed)).toBe(row.reading)
})
