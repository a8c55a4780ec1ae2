import { describe, expect, test } from 'vitest'

import { comparisonOf, placesIn, readChecks } from '../../../src/core/workbook/customer-check.ts'
import { topOf } from '../../../src/core/workbook/lenses.ts'
import { peopleIn, sideBySide, talkFirst } from '../../../src/core/workbook/named.ts'
import { readPlan, reviewDays, standingOf } from '../../../src/core/workbook/plan.ts'
import { recommendationOf } from '../../../src/core/workbook/recommendation.ts'
import { steadinessOf } from '../../../src/core/workbook/steadiness.ts'
import { CAFE } from '../../fixtures/evaluations/cafe.ts'
import {
  adviceIn,
  compared,
  comparedLenses,
  contactsIn,
  foundIn,
  lenses,
  lensesOf,
  lettersOf,
  scoresOf
} from './found.ts'

// All expected values were worked out by hand from the rules, before the code was run.
const [{ sheet, raters } = { sheet: undefined as never, raters: [] }] = foundIn(CAFE)

describe('the café', () => {
  test('has these means and bands', () => {
    expect(scoresOf(sheet)).toEqual([
      // (4+4+2+3+5+3+4+2+3+1) ÷ 10 = 31 ÷ 10
      'W-A 10 of 10, at least 7: 3.1 uneven',
      // (5+5+4+4+5+5+3+3) ÷ 8 = 34 ÷ 8 = 4.25, 0.05 below 4.3. Exactly the least of 12; 4 of 12
      // not known are exactly a third, which is no finding.
      'W-B 8 of 12, at least 8: 4.3 mostly or established',
      // One does not apply: ⅔ of 7 = 4.7, so five do. (2 + 4 + (6−1) + (6−1) + 4) ÷ 5 = 20 ÷ 5
      'W-C 5 of 7, at least 5: 4.0 mostly',
      // get: (3+4+4+4+4+5+4+2+2) ÷ 9 = 32 ÷ 9 = 3.556, 0.056 above 3.5
      'W-D 9 of 9, at least 6: 3.6 uneven or mostly',
      // One below the least.
      'W-F 3 of 4, at least 4: too few',
      // ((6−2) + (6−4) + (6−2) + (6−3)) ÷ 4 = 13 ÷ 4 = 3.25, 0.25 from 3.5
      'W-H 4 of 5, at least 4: 3.3 uneven'
    ])
  })

  test('has these letters', () => {
    // (4+4)÷2, (2+3)÷2, (5+3)÷2, (4+2)÷2, (3+1)÷2
    expect(lettersOf('W-A', sheet)).toBe('4 2.5 4 3 2')
    // The last three have an answer that is not known.
    expect(lettersOf('W-B', sheet)).toBe('5 4 5 - - -')
    // (3+4)÷2, one does not apply, (4+4)÷2, (5+4)÷2, (2+2)÷2
    expect(lettersOf('W-D', sheet)).toBe('3.5 - 4 4.5 2')
  })

  test('trails on waiting and wins on knowing people', () => {
    const { leads, places, headline } = lensesOf(sheet)
    // 3−4, 4−4, –, –, 4−3, 4−3, 5−3, 4−5, 2−4, 2−3, –
    expect(leads).toBe('-1 0 - - 1 1 2 -1 -2 -1 -')
    expect(places).toEqual({
      // Wanted and behind by exactly 1, 1, 2 and 1; W-38 though it is mostly in place.
      trail: 'W-31 W-38 W-39 W-40',
      stakes: 'W-32',
      // Ahead by exactly 1, and by 2.
      win: 'W-35 W-37',
      'over-served': 'W-36',
      // The bakery is not known, and that comes before “not wanted” (W-33: 3).
      unknown: 'W-33 own-1',
      'left-out': 'W-34'
    })
    // In place, wanted and better than elsewhere: W-37 (want 5) before W-35 (want 4).
    expect(headline).toEqual({ kept: 'W-37', wanted: 'W-40' })
  })

  test('begins with the line: the top three settle one tie, being behind another', () => {
    expect(lensesOf(sheet)).toMatchObject({
      priorities: [
        // 5 × (5−2) twice. W-39 is further behind and comes first in the workbook; W-40 is in the top three.
        'W-40 15',
        'W-39 15',
        'W-31 10', // 5 × (5−3)
        'own-1 8', // 4 × (5−3)
        'W-32 5', // 5 × (5−4)
        // 4 × (5−4) twice: behind by 1 comes before ahead by 1.
        'W-38 4',
        'W-35 4',
        'W-33 3', // 3 × (5−4)
        'W-36 2', // 2 × (5−4)
        'W-37 0' // 5 × (5−5)
      ],
      unranked: '',
      first: 'W-40 W-39 W-31',
      last: 'W-34'
    })
  })

  test('gets this advice', () => {
    expect(adviceIn(sheet)).toEqual([
      ...['W-40 5/2', 'W-39 5/2', 'W-31 5/3'],
      ...['W-10 1', 'W-03 2', 'W-08 2'],
      'W-23 2',
      'W-41 2',
      'W-46 2' // 6 − 4
    ])
  })

  test('looks first at waiting, the first look and the card reader', () => {
    expect(contactsIn(sheet)).toEqual({
      // 450 × 3 = 1350; 450 × 2 = 900; 900 × 1 = 900, which comes later; 60 × 3 = 180 is the fourth.
      shortlist: 'waiting first-contact bill',
      // No uses, and “a few”.
      unranked: 'problem silence',
      withoutOwner: 'waiting problem silence',
      withoutMeasure: 'finds-us waiting bill goodbye problem silence'
    })
  })

  test('has a score of 38, between 12 and 58', () => {
    const found = recommendationOf(sheet)
    expect(found).toMatchObject({
      counts: { promoters: 22, passives: 11, detractors: 7 },
      // 100 × (22−7) ÷ 40
      score: { status: 'score', n: 40, score: 37.5 },
      response: { status: 'known', answered: 40, asked: 120 }
    })
    // n′ 43, p = 22.75÷43 = .5291, d = 7.75÷43 = .1802, m = .3488,
    // SE = √((.5291 + .1802 − .3488²) ÷ 43) = .1169; 100 × (.3488 ± 1.96 × .1169)
    if (found.status !== 'read' || found.score.status !== 'score') throw new Error('has no score')
    expect(found.score.low).toBeCloseTo(11.97, 2)
    expect(found.score.high).toBeCloseTo(57.8, 2)
  })

  test('talks first about the line, of which Teo in the kitchen sees little', () => {
    const people = peopleIn(sheet, raters)
    expect(people.map(({ called }) => ('name' in called ? called.name : called.status))).toEqual([
      ...['own', 'Jonas', 'Mina', 'Teo']
    ])
    const rows = compared.flatMap((section) => sideBySide(section, people))
    expect(
      talkFirst(rows).map(({ item, side, marks, apart }) => [item.id, side, marks.join(' '), apart])
    ).toEqual([
      ['W-39', 'get', '2 1 2 4', 3],
      ['W-40', 'get', '2 1 2 4', 3],
      ['W-03', undefined, '2 2 3 1', 2],
      ['W-05', undefined, '5 4 5 3', 2],
      ['W-07', undefined, '4 3 2 4', 2],
      ['W-09', undefined, '3 1 2 1', 2],
      ['W-35', 'get', '4 3 4 5', 2],
      ['W-40', 'alternative', '3 3 4 2', 2]
    ])
    // (2+1+2+4) ÷ 4 = 2.25
    expect(talkFirst(rows)[0]?.figures).toEqual({
      ...{ status: 'figures', n: 4, lowest: 1, highest: 4, mean: 2.3 }
    })
  })

  test('keeps its first place in two of four checks only', () => {
    // All: W-39 and W-40 both 4.75 × (5−2.25) = 13.06, and W-40 is in the owner’s top three.
    // Without the owner both 14/3 × (5−7/3) = 12.44, no top three, and W-39 is further behind.
    // Without Jonas W-31, W-39 and W-40 all 14/3 × (5−8/3) = 10.89: W-40 by the top three.
    // Without Mina W-40 5 × (5−7/3) = 13.33, W-39 12.44.
    // Without Teo W-39 5 × (5−5/3) = 16.67, W-40 14/3 × (5−5/3) = 15.56.
    expect(steadinessOf(comparedLenses, raters, sheet)).toEqual({
      among: 'named',
      stability: { status: 'checked', first: 'W-40', stays: 2, of: 4 }
    })
  })

  test('hears from ten guests that the menu is hard to read', () => {
    const checks = readChecks(sheet, lenses.items)
    const found = comparisonOf(checks, sheet.marks, lenses.items, topOf(sheet))
    const view = ({ get }: (typeof found.picked)[number]) =>
      get.status === 'mean' ? [get.mean, get.difference, get.apart] : [get.status]
    expect(found.picked.map((item) => [item.id, item.picked, ...view(item)])).toEqual([
      ['W-37', 6, 29 / 6, 29 / 6 - 5, false], // (5+5+4+5+5+5) ÷ 6 = 4.83, own 5
      ['W-39', 5, 2.4, 2.4 - 2, false], // (2+3+2+2+3) ÷ 5, own 2
      ['W-40', 5, 1.4, 1.4 - 2, false], // (1+2+1+2+1) ÷ 5, own 2
      ['W-31', 3, 3, 0, false], // (4+3+2) ÷ 3, own 3
      ['W-32', 3, 5, 1, true], // (5+5+5) ÷ 3, own 4: exactly 1 higher
      ['W-36', 3, 3, -1, true], // (3+2+4) ÷ 3, own 4: exactly 1 lower
      ['W-38', 3, 10 / 3, 10 / 3 - 4, false], // (3+3+4) ÷ 3, own 4
      ['W-35', 2, 'too-few']
    ])
    // Two said they did not know how Lind’s bakery is: (3+3+3+2+3) ÷ 5 and (3+3+4+3) ÷ 4.
    const elsewhere = (id: string) => found.picked.find((item) => item.id === id)?.alternative
    expect(elsewhere('W-37')).toMatchObject({ mean: 2.8, dk: 1, apart: false })
    expect(elsewhere('W-40')).toMatchObject({ mean: 3.25, dk: 1, apart: false })
    // Picked by three, and rated 2 by the owner.
    expect(found.underrated).toEqual(['W-36'])
    expect(found).toMatchObject({ customers: 10, unpicked: ['W-33', 'W-34'], overrated: [] })
    expect(placesIn(checks)).toEqual([
      { name: 'Lind’s bakery', count: 6 },
      { name: 'The cart on campus', count: 2 },
      { name: 'At home', count: 1 }
    ])
  })

  test('has one whole line in its plan', () => {
    const plan = readPlan(sheet)
    expect(plan.map((line) => standingOf(line).status)).toEqual(['whole', 'empty', 'empty'])
    expect(reviewDays(plan[0]?.words.start ?? '').map(({ on }) => on)).toEqual([
      ...['2026-12-30', '2027-01-29', '2027-02-28']
    ])
  })
})
