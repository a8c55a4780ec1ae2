import { describe, expect, test } from 'vitest'

import { type Counts, keptCounts, readCount, readSheet } from '../../../src/core/workbook/counts.ts'

function counts(text: string): Counts {
  const [promoters = 0, passives = 0, detractors = 0] = text.split('/').map(Number)
  return { promoters, passives, detractors }
}

describe('readCount', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    [' 007 ', 7],
    ['1,200', 1200],
    ['1 200', 1200],
    ['1000000', 1_000_000]
  ])('reads “%s” as %i', (typed, count) => {
    expect(readCount(typed)).toEqual({ status: 'count', count })
  })

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['-3', 'below-zero'],
    ['−3', 'below-zero'],
    ['7.5', 'not-whole'],
    ['7,5', 'not-whole'],
    ['.5', 'not-whole'],
    ['1000001', 'too-many'],
    ['9'.repeat(400), 'too-many'],
    ['twelve', 'not-a-number'],
    ['12 or so', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['Infinity', 'not-a-number']
  ])('calls “%s” %s', (typed, status) => {
    expect(readCount(typed)).toEqual({ status })
  })
})

describe('readSheet', () => {
  test.each([
    [['7', '3', '2'], { status: 'complete', counts: counts('7/3/2') }],
    [['7', '', '2'], { status: 'incomplete', counts: { promoters: 7, detractors: 2 }, left: 1 }],
    [['', '', ''], { status: 'incomplete', counts: {}, left: 3 }],
    [['7', 'three', ''], { status: 'unreadable', counts: { promoters: 7 } }],
    [['-7', '3', '2'], { status: 'unreadable', counts: { passives: 3, detractors: 2 } }]
  ])('%j is %j', ([promoters = '', passives = '', detractors = ''], expected) => {
    expect(readSheet({ promoters, passives, detractors })).toEqual(expected)
  })
})

describe('keptCounts', () => {
  test.each([
    [
      { promoters: 7, passives: 3, detractors: 2 },
      { promoters: 7, passives: 3, detractors: 2 }
    ],
    [{ promoters: 7, passives: '3', detractors: -2 }, { promoters: 7 }],
    [{ promoters: 1.5, passives: 1e9, detractors: 0, fans: 4 }, { detractors: 0 }],
    [{}, {}],
    [[7, 3, 2], {}],
    ['7/3/2', {}],
    [12, {}],
    [null, {}],
    [undefined, {}]
  ])('keeps of %j what is a count', (kept, expected) => {
    expect(keptCounts(kept)).toEqual(expected)
  })
})
