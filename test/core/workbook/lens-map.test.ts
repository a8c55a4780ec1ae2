import { describe, expect, test } from 'vitest'

import { areasOf, byPlace, isAnswered, lensMapOf } from '../../../src/core/workbook/lens-map.ts'
import { lensAnswers, ownItems, topOf } from '../../../src/core/workbook/lenses.ts'
import { items, marks, sheet } from '../../fixtures/workbook.ts'

const content = items('W-31', 4).map(({ id }) => ({ id, text: `Text of ${id}`, short: id }))
const OWN = { 'own-2.text': 'We may work on gas lines', 'own-2.kind': 'qualification' }
const map = (ratings: string, ...top: string[]) =>
  lensMapOf(content, sheet(`${ratings} own-2:5/1/1`, OWN, { top }))

describe('lensMapOf', () => {
  test('numbers items in the order of the workbook, own ones after them', () => {
    expect(map('').items.map(({ id, number, short }) => [number, id, short])).toEqual([
      [1, 'W-31', 'W-31'],
      [2, 'W-32', 'W-32'],
      [3, 'W-33', 'W-33'],
      [4, 'W-34', 'W-34'],
      [5, 'own-2', 'We may work on…']
    ])
  })

  test('orders them by priority, then those without a want, then the rest', () => {
    const { ordered } = map('W-31:5/4/4 W-32:dk/2/2 W-33:dk/2/2 W-34:5/2/4', 'W-33')
    expect(ordered.map(({ id }) => id)).toEqual(['own-2', 'W-34', 'W-31', 'W-33', 'W-32'])
  })

  test('names three that leave room to do first, and those of the top three nobody rated', () => {
    const given = 'W-31:5/3/4 W-32:5/2/4 W-33:5/4/4 W-34:dk/2/2'
    expect(map(given, 'W-34').first.map(({ id }) => id)).toEqual(['own-2', 'W-32', 'W-31', 'W-34'])
    const full = 'W-31:5/5/4 W-32:5/5/4 W-33:5/dk/4 W-34:dk/5/2'
    expect(map(full, 'W-34').first.map(({ id }) => id)).toEqual(['own-2'])
  })

  test('gives each item its room, lead, rank and place', () => {
    const [first, second] = map('W-31:5/3/4 W-32:5/dk/4', 'W-32', 'W-31').items
    expect(first).toMatchObject({ room: 2, lead: -1, top: 2, placing: { area: 'trail' } })
    expect(second).toMatchObject({ room: undefined, lead: undefined, top: 1 })
  })

  test('tells what was answered at all from what was not', () => {
    const given = map('W-31:-/-/dk W-32:5/-/-').items.map(isAnswered)
    expect(given).toEqual([true, true, false, false, true])
  })

  test('sorts items by their places, the most pressing place first', () => {
    const { ordered } = map('W-31:5/3/4 W-32:5/dk/4 W-33:5/na/4')
    expect(byPlace(ordered).map(({ place, items: here }) => [place, here.length])).toEqual([
      ['trail', 1],
      ['open-field', 1],
      ['get-unknown', 1],
      ['left-out', 1],
      ['open', 1]
    ])
    const areas = areasOf(ordered, (area) => area.toUpperCase())
    expect(areas.trail).toMatchObject({ name: 'TRAIL', items: [{ id: 'W-31' }] })
    expect(areas.win.items).toEqual([])
  })
})

describe('what section D holds', () => {
  test('reads the three sides of each item', () => {
    expect(lensAnswers(['W-31', 'W-32'], marks('W-31:5/dk/-'))).toEqual([
      { id: 'W-31', want: 5, get: 'dk', alternative: undefined },
      { id: 'W-32', want: undefined, get: undefined, alternative: undefined }
    ])
  })

  test('takes an item without words for none', () => {
    const texts = { 'own-1.text': ' ', 'own-2.text': 'A', 'own-6.text': 'B', 'own-3.kind': 'x' }
    expect(ownItems(sheet('', texts))).toEqual([{ id: 'own-2', kind: '', text: 'A' }])
  })

  test('reads up to three that matter most, each once', () => {
    expect(topOf(sheet('', {}, { top: ['a', '', 'a', 'b', 'c', 'd'] }))).toEqual(['a', 'b', 'c'])
    expect(topOf(sheet())).toEqual([])
  })
})
