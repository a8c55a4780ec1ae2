import { describe, expect, test } from 'vitest'

import { readPlan } from '../../../src/core/workbook/plan.ts'
import { reasonFor, suggestedFor, suggestionsFor } from '../../../src/core/workbook/suggestions.ts'
import { items, sheet } from '../../fixtures/workbook.ts'

const SECTIONS = [
  { id: 'W-A', kind: 'ratings', items: items('W-01', 4, 'W-04') },
  { id: 'W-D', kind: 'lenses', items: items('W-31', 4) }
]
const ids = (...given: Parameters<typeof sheet>) =>
  suggestionsFor(SECTIONS, sheet(...given)).map(({ id }) => id)

describe('suggestionsFor', () => {
  test('without answers there is nothing to suggest', () => {
    expect(ids()).toEqual([])
  })

  test('items come by priority, and what has no room is left out', () => {
    expect(ids('W-31:5/4/4 W-32:5/2/4 W-33:4/2/3 W-34:5/5/1')).toEqual(['W-32', 'W-33', 'W-31'])
  })

  test('the top three decide between two alike', () => {
    expect(ids('W-31:4/3/- W-32:4/3/-', {}, { top: ['W-32'] })).toEqual(['W-32', 'W-31'])
  })

  test('an own item takes its place among the others', () => {
    expect(ids('W-31:3/4/- own-2:5/1/-', { 'own-2.text': 'A ramp at the door' })).toEqual([
      'own-2',
      'W-31'
    ])
  })

  test('one of the top three whose importance nobody knows comes after the ranked ones', () => {
    expect(ids('W-31:dk/2/- W-32:2/4/-', {}, { top: ['W-31'] })).toEqual(['W-32', 'W-31'])
  })

  test('what is seldom in place elsewhere in the workbook comes last, also where it is turned round', () => {
    expect(ids('W-01:2 W-02:3 W-04:5 W-31:3/4/-')).toEqual(['W-31', 'W-04', 'W-01'])
  })
})

describe('reasonFor', () => {
  test('a rating is given as it was', () => {
    expect(reasonFor('W-04', sheet('W-04:5'))).toEqual({ status: 'rated', mark: 5 })
  })

  test('three answers come with the name of the alternative', () => {
    expect(reasonFor('W-31', sheet('W-31:5/2/dk', { alternative: ' Blue Door ' }))).toEqual({
      status: 'lenses',
      want: 5,
      get: 2,
      alternative: 'dk',
      name: 'Blue Door'
    })
  })

  test('without an answer there is no reason', () => {
    expect(reasonFor('W-31', sheet())).toEqual({ status: 'none' })
  })
})

describe('suggestedFor', () => {
  const ranked = suggestionsFor(SECTIONS, sheet('W-31:5/1/- W-32:5/2/- W-33:5/3/- W-34:5/4/-'))
  const lines = (texts: Record<string, string>) =>
    [...suggestedFor(readPlan(sheet('', texts)), ranked)].map(([line, { id }]) => [line, id])

  test('three untouched lines get the three most pressing items', () => {
    expect(lines({})).toEqual([
      [1, 'W-31'],
      [2, 'W-32'],
      [3, 'W-33']
    ])
  })

  test('a line that was touched gets none, and its item stands in no other', () => {
    expect(lines({ 'plan-2.item': 'W-31' })).toEqual([
      [1, 'W-32'],
      [3, 'W-33']
    ])
  })

  test('a line that is left empty stays empty', () => {
    expect(lines({ 'plan-1.item': '' })).toEqual([
      [2, 'W-31'],
      [3, 'W-32']
    ])
  })
})
