import { describe, expect, test } from 'vitest'

import type { Mark } from '../../../src/core/workbook/answer.ts'
import { groupPriorities } from '../../../src/core/workbook/group-priorities.ts'
import type { Rater } from '../../../src/core/workbook/raters.ts'
import { lenses, rater, sidesGiven } from '../../fixtures/comparing.ts'

type Sides = readonly [want: Mark, get: Mark, alternative: Mark]

/** So many people who answer alike: each item’s three sides. */
const people = (count: number, items: readonly Sides[]) =>
  Array.from({ length: count }, (_, at) => rater(`r${at}`, sidesGiven(items)))
const ITEMS: readonly Sides[] = [
  [5, 4, 3],
  [5, 2, 3],
  [3, 2, 2],
  [2, 5, 1]
]

describe('groupPriorities', () => {
  test('says nothing below five', () => {
    expect(groupPriorities(lenses, people(4, ITEMS))).toEqual({ status: 'too-few', n: 4 })
  })

  test('leaves out whoever handed in with a name', () => {
    const named = { ...people(5, ITEMS)[4], mode: 'named', name: 'Ana' } as Rater
    expect(groupPriorities(lenses, [...people(4, ITEMS), named])).toEqual({
      status: 'too-few',
      n: 4
    })
  })

  test('ranks by want × (5 − get) of the means', () => {
    const shown = groupPriorities(lenses, people(5, ITEMS))
    if (shown.status !== 'shown') throw new Error('shows nothing')
    expect(shown.items.map(({ item, priority }) => [item.id, priority])).toEqual([
      ['W-32', 15],
      ['W-33', 9],
      ['W-31', 5],
      ['W-34', 0]
    ])
    expect(shown.stability).toEqual({ status: 'checked', first: 'W-32', stays: 5, of: 5 })
  })

  test('says how often the first place holds when one sheet is left out', () => {
    // W-31 4.2 × 3.6 = 15.12, W-32 4 × 3.8 = 15.2. Without the fifth sheet both have 16, and W-31
    // stands first in the workbook; without any other one, W-32 stays ahead, 15 to 14.875.
    const raters = [
      ...people(4, [
        [4, 1, 3],
        [4, 1, 3],
        [1, 5, 3],
        [1, 5, 3]
      ]),
      rater(
        'x',
        sidesGiven([
          [5, 3, 3],
          [4, 2, 3],
          [1, 5, 3],
          [1, 5, 3]
        ])
      )
    ]
    const shown = groupPriorities(lenses, raters)
    if (shown.status !== 'shown') throw new Error('shows nothing')
    expect(shown.stability).toEqual({ status: 'checked', first: 'W-32', stays: 4, of: 5 })
    expect(shown.items[0]?.priority).toBe(15.2)
  })

  test.each([
    [9, 1, 'stakes'],
    [10, 0.5, 'win']
  ])('of %i people, %d on a mean counts as ahead', (n, margin, area) => {
    // get 4, alternative about 3.4: ahead by 0.6.
    const half = Math.round(n * 0.6)
    const raters = [
      ...people(half, [[5, 4, 3], ...ITEMS.slice(1)]),
      ...people(n - half, [[5, 4, 4], ...ITEMS.slice(1)]).map((one) => ({
        ...one,
        id: `b${one.id}`
      }))
    ]
    const shown = groupPriorities(lenses, raters)
    if (shown.status !== 'shown') throw new Error('shows nothing')
    expect(shown.items.find(({ item }) => item.id === 'W-31')).toMatchObject({
      margin,
      placing: { status: 'placed', area }
    })
  })

  test('gives no mean, place or priority of a side that fewer than five rated', () => {
    const raters = [
      ...people(4, ITEMS),
      rater(
        'x',
        sidesGiven([
          ['dk', 4, 3],
          [5, 2, 'dk'],
          [3, 2, 2],
          [2, 5, 1]
        ])
      )
    ]
    const shown = groupPriorities(lenses, raters)
    if (shown.status !== 'shown') throw new Error('shows nothing')
    const of = (id: string) => shown.items.find(({ item }) => item.id === id)
    expect(of('W-31')).toMatchObject({
      sides: { want: { status: 'too-few', n: 4 }, get: { status: 'mean', mean: 4 } },
      placing: { status: 'open' },
      priority: undefined
    })
    expect(of('W-32')).toMatchObject({
      sides: { alternative: { status: 'too-few', n: 4 } },
      placing: { status: 'open' },
      priority: 15
    })
  })
})
