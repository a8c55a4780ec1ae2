import { describe, expect, test } from 'vitest'

import { summaryOf } from '../../../src/core/workbook/summary.ts'
import { BANDS, rating, SECTIONS, sheetWith } from '../../fixtures/workbook-share.ts'

const { marks } = sheetWith({
  'W-01': rating(4),
  'W-02': rating(4),
  'W-03': rating(4),
  'W-04': rating('dk'),
  'W-05': rating(1),
  'W-31.want': rating(5),
  'W-31.get': rating(2),
  'W-31.alternative': rating(4),
  'W-32.want': rating(2),
  'W-32.get': rating(4),
  'W-32.alternative': rating('dk'),
  'W-33.want': rating(4),
  'W-33.get': rating('dk'),
  'W-34.want': rating('dk'),
  'W-34.get': rating(5),
  'own-1.want': rating(5)
})
const summary = (top: string[] = []) => summaryOf(SECTIONS, BANDS, marks, top)

describe('the summary', () => {
  test('gives a section its mean and bands, or says that there are too few answers', () => {
    const [pride, rater] = summary().sections
    expect(pride).toMatchObject({
      title: 'PRIDE check',
      score: { status: 'mean', mean: 4.25, rated: 4, of: 5, dk: 1 },
      bands: ['Mostly', 'Established'],
      knowsTooLittle: false
    })
    expect(rater).toMatchObject({ score: { status: 'too-few', rated: 3 }, bands: [] })
  })

  test('gives each item its place, and leaves out what does not apply', () => {
    const { places } = summary()
    expect(places.map(({ place, items }) => [place, items.map(({ id }) => id)])).toEqual([
      ['trail', ['W-31']],
      ['unknown', ['W-32']],
      ['want-unknown', ['W-34']],
      ['get-unknown', ['W-33']]
    ])
    const without = new Map(marks).set('W-31.get', { mark: 'na', version: 1 })
    expect(summaryOf(SECTIONS, BANDS, without, []).places[0]?.place).toBe('unknown')
  })

  test('begins with what is wanted most and has most room, with its first step', () => {
    expect(summary().steps.map(({ item, step }) => [item.id, item.room, step])).toEqual([
      ['W-31', 3, 'Count the kept ones.'],
      ['W-32', 1, 'Read the order back.']
    ])
  })

  test('does not mind own items and strangers among those that matter most', () => {
    expect(summary(['own-1', 'W-31', 'x'])).toEqual(summary(['W-31']))
    expect(JSON.stringify(summary(['own-1']))).not.toContain('own-1')
  })

  test('of nothing is empty', () => {
    expect(summaryOf(SECTIONS, BANDS, new Map(), [])).toMatchObject({
      places: [],
      steps: [],
      rated: 0,
      of: 9
    })
  })
})
