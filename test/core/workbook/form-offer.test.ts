import { describe, expect, test } from 'vitest'

import type { Json } from '../../../src/core/record/fact.ts'
import { countOf, formOffer, homeOf } from '../../../src/core/workbook/form-offer.ts'
import { marksIn, sheetFromForm } from '../../../src/core/workbook/form-sheet.ts'
import { EMPTY_SHEET } from '../../../src/core/workbook/sheet.ts'
import { rating, sheetWith } from '../../fixtures/workbook-share.ts'

const form = (fields: Readonly<Record<string, Json>>) => new Map(Object.entries(fields))

describe('what a form would add', () => {
  test('tells what is new from what is the same and what differs', () => {
    const here = sheetWith({
      'W-01': rating(4),
      'W-02': rating(4),
      'W-03': rating(4),
      name: 'Spring',
      alternative: ' ',
      top: ['W-31', '', '']
    })
    const offer = formOffer(
      form({
        'W-01': rating(4),
        'W-02': rating(5),
        'W-03': rating(4, 2),
        'W-04': rating('dk'),
        name: 'Spring ',
        alternative: 'Harbor Hardware',
        top: ['W-31']
      }),
      here
    )
    expect([...offer.fresh.keys()]).toEqual(['W-04', 'alternative'])
    expect(offer.same).toBe(3)
    expect(offer.differing).toEqual([
      { field: 'W-02', here: rating(4), there: rating(5) },
      { field: 'W-03', here: rating(4), there: rating(4, 2) }
    ])
  })

  test('never removes a point with words by itself', () => {
    const gone = form({ 'point-p1.gone': 'yes' })
    const here = sheetWith({ 'point-p1.name': 'Parking', 'point-p1.owner': 'Ana' })
    expect(formOffer(gone, here).differing).toEqual([
      { field: 'point-p1.gone', here: 'Parking · Ana', there: 'yes' }
    ])
    expect(formOffer(gone, sheetWith({ 'point-p1.gone': 'yes' })).same).toBe(1)
    expect([...formOffer(gone, EMPTY_SHEET).fresh.keys()]).toEqual(['point-p1.gone'])
  })

  test('takes its order of points only where there is none, and counts it never', () => {
    const order = form({ points: ['b', 'a'] })
    expect(formOffer(order, EMPTY_SHEET).fresh.get('points')).toEqual(['b', 'a'])
    expect(formOffer(order, sheetWith({ points: ['a', 'b'] }))).toEqual({
      ...{ fresh: new Map(), same: 0, differing: [] }
    })
    expect(countOf(order)).toBe(0)
  })
})

describe('where a form goes', () => {
  const sheets = new Map([
    ['e-1', sheetWith({ 'W-01': rating(4), 'W-02': rating(1) })],
    ['e-2', EMPTY_SHEET]
  ])
  const home = (evaluation: string | undefined, fields: Readonly<Record<string, Json>>) =>
    homeOf(
      { evaluation, fields: form(fields) },
      [...sheets.keys()],
      (id) => sheets.get(id) ?? EMPTY_SHEET
    )

  test('is the evaluation that it names, where that is here', () => {
    expect(home('e-2', { 'W-01': rating(4) })).toBe('e-2')
    expect(home('e-3', { 'W-01': rating(4) })).toBeUndefined()
  })

  test('else is one that holds all of it already, and otherwise a new one', () => {
    expect(home(undefined, { 'W-01': rating(4) })).toBe('e-1')
    expect(home(undefined, { 'W-01': rating(5) })).toBeUndefined()
    expect(home(undefined, {})).toBeUndefined()
  })
})

describe('a colleague’s sheet', () => {
  const fields = form({ 'W-01': rating(4), 'own-1.want': rating(5), name: 'SECRET', top: ['W-31'] })

  test('holds ratings of the workbook’s items alone', () => {
    expect(marksIn(fields).size).toBe(2)
    expect(sheetFromForm(fields, 'Ana')).toEqual({
      mode: 'named',
      name: 'Ana',
      rater: expect.stringMatching(/^r-[0-9a-z]{14}$/),
      part: '',
      week: '',
      answers: { 'W-01': [4, 1] }
    })
  })

  test('is the same one whenever it is read, and another one for another form', () => {
    const again = new Map([...fields].reverse())
    expect(sheetFromForm(again, 'Ana').rater).toBe(sheetFromForm(fields, 'Bo').rater)
    const other = new Map(fields).set('plan-1.why', 'because')
    expect(sheetFromForm(other, 'Ana').rater).not.toBe(sheetFromForm(fields, 'Ana').rater)
  })
})
