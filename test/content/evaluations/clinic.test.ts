import { describe, expect, test } from 'vitest'

import { recommendationOf } from '../../../src/core/workbook/recommendation.ts'
import { CLINIC } from '../../fixtures/evaluations/clinic.ts'
import { adviceIn, contactsIn, foundIn, lensesOf, lettersOf, scoresOf } from './found.ts'

// All expected values were worked out by hand from the rules, before the code was run.
const [{ sheet } = { sheet: undefined as never }] = foundIn(CLINIC)

describe('the clinic', () => {
  test('has these means and bands', () => {
    expect(scoresOf(sheet)).toEqual([
      // (5+4+4+5+4+2+3+3+2+4) ÷ 10 = 36 ÷ 10, 0.1 above 3.5
      'W-A 10 of 10, at least 7: 3.6 uneven or mostly',
      // (4+5+3+5+4+4+3+2+5+4+4) ÷ 11 = 43 ÷ 11 = 3.909
      'W-B 11 of 12, at least 8: 3.9 mostly',
      // One below the least: ⅔ of 8 = 5.3, so six. 3 of 8 not known are just above a third.
      'W-C 5 of 8, at least 6: too few, too much not known',
      // get: (4+5+4+5+4+3+4+3+3+2) ÷ 10 = 37 ÷ 10, 0.2 above 3.5
      'W-D 10 of 10, at least 7: 3.7 mostly',
      // (3+4+5+2) ÷ 4 = 14 ÷ 4, on the border; exactly the least
      'W-F 4 of 4, at least 4: 3.5 uneven or mostly',
      // ((6−1) + (6−2) + (6−2) + (6−3) + (6−2)) ÷ 5 = 20 ÷ 5
      'W-H 5 of 5, at least 4: 4.0 mostly'
    ])
  })

  test('has these letters', () => {
    expect(lettersOf('W-A', sheet)).toBe('4.5 4.5 3 3 3') // 9÷2, 9÷2, 6÷2, 6÷2, 6÷2
    expect(lettersOf('W-B', sheet)).toBe('4.5 4 4 - 3.5 4') // 9÷2, 8÷2, 8÷2, one open, 7÷2, 8÷2
    expect(lettersOf('W-D', sheet)).toBe('4.5 4.5 3.5 3.5 2.5') // 9÷2, 9÷2, 7÷2, 7÷2, 5÷2
  })

  test('is reliable, and lets people wait uninformed, as the others do', () => {
    const { leads, places, headline } = lensesOf(sheet)
    // 4−3, 5−4, 4−4, –, 4−4, 3−3, 4−2, 3−5, 3−4, 2−2, 5−4
    expect(leads).toBe('1 1 0 - 0 0 2 -2 -1 0 1')
    expect(places).toEqual({
      trail: 'W-38',
      // Wanted, seldom here and seldom there.
      'open-field': 'W-36 W-40',
      stakes: 'W-33',
      // Three of them ahead by exactly 1.
      win: 'W-31 W-32 W-37 own-1',
      'over-served': 'W-35',
      // Behind by 1, but not wanted (3).
      quiet: 'W-39',
      unknown: 'W-34'
    })
    // W-31 and W-32 are both wanted 5 and ahead; W-32 is given more often, 5 to 4.
    expect(headline).toEqual({ kept: 'W-32', wanted: 'W-40' })
  })

  test('begins with the wait: ties by the top three, by being behind, and by both', () => {
    const { priorities, unranked, first, last } = lensesOf(sheet)
    expect(priorities).toEqual([
      'W-40 15', // 5 × (5−2)
      // 4 × (5−3) twice: W-38 is behind by 2, but W-36 is in the top three.
      'W-36 8',
      'W-38 8',
      'W-39 6', // 3 × (5−3)
      // 5 × (5−4) twice: even comes before ahead by 1.
      'W-33 5',
      'W-31 5',
      'W-37 4', // 4 × (5−4)
      'W-35 3', // 3 × (5−4)
      // Nothing left to gain: in the top three, then a lead not known (as even), then ahead by 1.
      'W-32 0',
      'W-34 0',
      'own-1 0'
    ])
    expect({ unranked, first, last }).toEqual({ unranked: '', first: 'W-40 W-36 W-38', last: '' })
  })

  test('gets this advice', () => {
    expect(adviceIn(sheet)).toEqual([
      ...['W-40 5/2', 'W-36 4/3', 'W-38 4/3'],
      ...['W-06 2', 'W-09 2'],
      'W-19 2',
      ...['W-24 2', 'W-26 2', 'W-29 2'], // 6 − 4, 6 − 4, 2
      'W-44 2'
    ])
  })

  test('looks first at waiting, the phone and results that are not sent', () => {
    expect(contactsIn(sheet)).toEqual({
      // 250 × 3 = 750, 200 × 3 = 600, 40 × 3 = 120; the bill has 30 × 1 = 30
      shortlist: 'waiting first-contact follow-up',
      // No weight.
      unranked: 'silence',
      withoutOwner: 'waiting follow-up silence',
      withoutMeasure: 'waiting bill follow-up silence'
    })
  })

  test('has a very rough score of 42, between −6 and 72', () => {
    const found = recommendationOf(sheet)
    expect(found).toMatchObject({
      counts: { promoters: 7, passives: 3, detractors: 2 },
      score: { status: 'rough', n: 12 },
      response: { status: 'unknown' }
    })
    // 100 × (7−2) ÷ 12 = 41.67. n′ 15, p = 7.75÷15 = .5167, d = 2.75÷15 = .1833, m = .3333,
    // SE = √((.7 − .1111) ÷ 15) = .1981; 100 × (.3333 ± 1.96 × .1981)
    if (found.status !== 'read' || found.score.status !== 'rough') throw new Error('has no score')
    expect(found.score.score).toBeCloseTo(41.67, 2)
    expect(found.score.low).toBeCloseTo(-5.5, 2)
    expect(found.score.high).toBeCloseTo(72.17, 2)
  })
})
