import { describe, expect, test } from 'vitest'

import { ownMoves } from '../../../src/core/workbook/over-time.ts'
import { readPlan, standingOf } from '../../../src/core/workbook/plan.ts'
import { recommendationOf } from '../../../src/core/workbook/recommendation.ts'
import { type TwoRounds, twoRounds } from '../../../src/core/workbook/rounds.ts'
import { differenceOf } from '../../../src/core/workbook/score-change.ts'
import { steadinessOf } from '../../../src/core/workbook/steadiness.ts'
import { isStricter, shiftOf } from '../../../src/core/workbook/then-ratings.ts'
import { PERMIT_OFFICE, PERMIT_OFFICE_LATER } from '../../fixtures/evaluations/permit-office.ts'
import { idOfStory } from '../../fixtures/evaluations.ts'
import {
  adviceIn,
  compared,
  comparedLenses,
  contactsIn,
  foundIn,
  lensesOf,
  lettersOf,
  scoresOf
} from './found.ts'

// All expected values were worked out by hand from the rules, before the code was run.
const rounds = foundIn(PERMIT_OFFICE, PERMIT_OFFICE_LATER)
const two = twoRounds(rounds, idOfStory(PERMIT_OFFICE_LATER)) as TwoRounds
const [august, november] = [two.before.sheet, two.after.sheet]

describe('the permit office in August', () => {
  test('has these means and bands', () => {
    expect(scoresOf(august)).toEqual([
      // One does not apply: ⅔ of 9 = 6, so exactly the least. (4+3+3+2+2+2) ÷ 6 = 16 ÷ 6 = 2.667,
      // 0.167 above 2.5 and no border any more. 3 of 9 not known are exactly a third.
      'W-A 6 of 9, at least 6: 2.7 uneven',
      // One below the least: ⅔ of 11 = 7.3, so eight. 4 of 12 not known would be exactly a third,
      // and of the 11 that apply they are more.
      'W-B 7 of 11, at least 8: too few, too much not known',
      // Two do not apply: ⅔ of 6 = 4. (2 + (6−4) + (6−5) + (6−4) + 2) ÷ 5 = 9 ÷ 5
      'W-C 5 of 6, at least 4: 1.8 seldom',
      // get: (4+3+4+5+3+2+2+3+2) ÷ 9 = 28 ÷ 9 = 3.111
      'W-D 9 of 10, at least 7: 3.1 uneven',
      // All that apply, and still too few: it takes four.
      'W-F 3 of 3, at least 4: too few',
      // One below the least; 2 of 5 not known.
      'W-H 3 of 5, at least 4: too few, too much not known'
    ])
  })

  test('has these letters', () => {
    expect(lettersOf('W-A', august)).toBe('- 3 2 - -') // –, 6÷2, 4÷2, –, –
    expect(lettersOf('W-B', august)).toBe('3.5 - - - - 2.5') // 7÷2, 5÷2
    expect(lettersOf('W-D', august)).toBe('3.5 4.5 2.5 - 2.5') // 7÷2, 9÷2, 5÷2, –, 5÷2
  })

  test('knows little of Eastfield, and trails it on letters, hours and news', () => {
    const { leads, places, headline } = lensesOf(august)
    // 4−4, –, –, –, 3−3, 2−3, –, 2−4, 3−3, 2−3, –, 3−2
    expect(leads).toBe('0 - - - 0 -1 - -2 0 -1 - 1')
    expect(places).toEqual({
      // W-40: nobody knows how much it is wanted, but it is in the top three.
      trail: 'W-36 W-38 W-40',
      // Ahead by exactly 1, but only 3 of 5: no win.
      'open-field': 'own-2',
      stakes: 'W-31',
      quiet: 'W-35 W-39',
      unknown: 'W-32 W-33 own-1',
      'want-unknown': 'W-34',
      'get-unknown': 'W-37'
    })
    expect(headline).toEqual({ kept: 'W-31', wanted: 'W-36' })
  })

  test('begins with letters; what nobody knows the weight of comes after the ranked ones', () => {
    const { priorities, unranked, first, last } = lensesOf(august)
    expect(priorities).toEqual([
      'W-36 15', // 5 × (5−2)
      'W-38 12', // 4 × (5−2)
      // 4 × (5−3) twice: own-2 is ahead by 1, but in the top three.
      'own-2 8',
      'W-32 8',
      'W-39 6', // 3 × (5−3)
      // 5 × (5−4) twice: even, and not known, which counts as even; so in their order.
      'W-31 5',
      'W-33 5',
      'W-35 4', // 2 × (5−3)
      'own-1 3' // 3 × (5−4)
    ])
    expect({ unranked, first, last }).toEqual({
      unranked: 'W-40',
      first: 'W-36 W-38 own-2 W-40',
      last: 'W-34 W-37'
    })
    expect(steadinessOf(comparedLenses, two.before.raters, august)).toEqual({ among: 'one' })
  })

  test('gets this advice', () => {
    expect(adviceIn(august)).toEqual([
      ...['W-36 5/2', 'W-38 4/2', 'W-32 4/3', 'W-40 top/2'],
      ...['W-05 2', 'W-06 2', 'W-09 2'],
      ...['W-18 2', 'W-22 2'],
      ...['W-26 1', 'W-23 2', 'W-24 2', 'W-28 2', 'W-29 2'], // 6−5, 2, 6−4, 6−4, 2
      'W-41 1',
      ...['W-46 1', 'W-45 2', 'W-47 2'] // 6−5, 6−4, 6−4
    ])
  })

  test('looks first at the counter, and can’t rank its letters', () => {
    expect(contactsIn(august)).toEqual({
      // 40 × 3 = 120, 15 × 3 = 45, 15 × 2 = 30; the bill has 10 × 1 = 10
      shortlist: 'first-contact waiting agreement',
      // No uses, and “once”.
      unranked: 'delivery problem',
      withoutOwner: 'waiting agreement problem',
      withoutMeasure: 'finds-us waiting agreement delivery bill problem'
    })
  })
})

describe('the permit office in November', () => {
  test('has these means and bands', () => {
    expect(scoresOf(november)).toEqual([
      // (5+3+4+4+4+2+3+4) ÷ 8 = 29 ÷ 8 = 3.625, 0.125 above 3.5
      'W-A 8 of 9, at least 6: 3.6 uneven or mostly',
      // (4+4+3+4+3+4+4+4+3) ÷ 9 = 33 ÷ 9 = 3.667, 0.167 above 3.5 and no border any more
      'W-B 9 of 12, at least 8: 3.7 mostly',
      // (3 + (6−4) + 3 + (6−3) + (6−4) + 2) ÷ 6 = 15 ÷ 6, on the border
      'W-C 6 of 6, at least 4: 2.5 seldom or uneven',
      // get: (4+3+4+5+3+4+3+3+3+3) ÷ 10 = 35 ÷ 10, on the border
      'W-D 10 of 10, at least 7: 3.5 uneven or mostly',
      'W-F 3 of 3, at least 4: too few',
      // ((6−3) + (6−4) + (6−4) + (6−2) + (6−3)) ÷ 5 = 14 ÷ 5
      'W-H 5 of 5, at least 4: 2.8 uneven'
    ])
  })

  test('has four things alike in weight, of which the top three come first in their order', () => {
    const { priorities, first } = lensesOf(november)
    expect(priorities).toEqual([
      ...['W-38 8', 'W-40 8', 'W-32 8', 'W-37 8'], // 4 × (5−3) each
      'W-39 6',
      ...['W-31 5', 'W-33 5', 'W-36 5'], // even, even, ahead by 1
      ...['W-35 4', 'own-2 4'], // even, ahead by 2
      'own-1 3',
      'W-34 0'
    ])
    expect(first).toBe('W-38 W-40 W-32')
  })
})

describe('the permit office, from August to November', () => {
  const moves = ownMoves(compared, two)

  test('compares sections over six items or more that had the same wording', () => {
    expect(
      moves.sections.map((move) => {
        const { section, common, status } = move
        if (status === 'too-few') return `${section.id} ${common}: too few`
        return `${section.id} ${common}: ${status} by ${move.by}, ${move.before} to ${move.after}`
      })
    ).toEqual([
      // 01 03 04 05 06 09: 16 ÷ 6 = 2.667 and (5+4+4+4+2+4) ÷ 6 = 23 ÷ 6 = 3.833, 1.167 more
      'W-A 6: higher by 1.2, 2.7 to 3.8',
      // 11 15 18 19 21; W-12 and W-22 had another wording.
      'W-B 5: too few',
      'W-C 5: too few',
      // All but W-34 (other wording) and W-37: (4+3+4+3+2+2+3+2) ÷ 8 = 2.875 and
      // (4+3+4+3+4+3+3+3) ÷ 8 = 3.375, exactly half a point more
      'W-D 8: higher by 0.5, 2.9 to 3.4',
      'W-F 3: too few',
      'W-H 3: too few'
    ])
    expect(moves.reworded).toBe(3)
  })

  test('judges what was marked in August, and calls two points or more a difference', () => {
    const told = (list: typeof moves.chosen) =>
      list.map(({ field, before, after, way }) => `${field} ${before} to ${after}, ${way}`)
    expect(told(moves.chosen)).toEqual([
      'W-40.get 2 to 3, alike',
      'W-36.get 2 to 4, higher',
      'own-2.get 3 to 4, alike'
    ])
    // 6 of A, 5 of B, 5 of C, 6 of D and own-1, 3 of F, 3 of H
    expect(moves.others).toHaveLength(29)
    expect(told(moves.others.filter(({ way }) => way !== 'alike'))).toEqual([
      'W-05 2 to 4, higher',
      'W-09 2 to 4, higher',
      'W-18 2 to 4, higher',
      // As it was ticked: here less is the stronger answer.
      'W-26 5 to 3, lower',
      'W-41 1 to 3, higher'
    ])
  })

  test('judges August more strictly by now', () => {
    // Lower: 01 04 31 36, and 24, where 5 after 4 is the weaker answer; alike: 03 09; higher: 38.
    const shift = shiftOf(compared, august.marks)
    expect(shift).toEqual({ stricter: 5, same: 2, milder: 1 })
    expect(isStricter(shift)).toBe(true)
    expect(moves.chosen.map(({ lookingBack }) => lookingBack)).toEqual([undefined, 1, undefined])
  })

  test('shows counts and no score below ten answers, and no change', () => {
    const [before, after] = [recommendationOf(august), recommendationOf(november)]
    if (before.status !== 'read' || after.status !== 'read') throw new Error('has no counts')
    expect(before).toMatchObject({
      counts: { promoters: 2, passives: 2, detractors: 3 },
      score: { status: 'counts', n: 7 },
      response: { status: 'known', answered: 7, asked: 20 }
    })
    expect(after.score).toEqual({ status: 'counts', n: 9 })
    // m = (2.75−3.75)÷10 = −.1 and (4.75−2.75)÷12 = .1667
    const difference = differenceOf(before.counts, after.counts)
    expect(difference.change).toBeCloseTo(26.67, 2)
    expect(difference.shown).toBe(false)
  })

  test('had a whole line in its plan, and has one that is begun', () => {
    expect(readPlan(august).map((line) => standingOf(line).status)).toEqual([
      ...['whole', 'empty', 'empty']
    ])
    expect(readPlan(november).map(standingOf)[0]).toEqual({
      status: 'open',
      missing: ['owner', 'sentence', 'step', 'measure', 'start']
    })
  })
})
