import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Answer, Mark } from '../../../src/core/workbook/answer.ts'
import {
  type Asked,
  CUSTOMERS,
  checkOf,
  comparisonOf,
  placesIn,
  readChecks,
  withPick
} from '../../../src/core/workbook/customer-check.ts'
import { items, marks, sheet } from '../../fixtures/workbook.ts'

const ITEMS = items('W-31', 4)
const answer = (mark: Mark, version = 1): Answer => ({ mark, version })

/** Customers who picked W-31 and rated it so, here and elsewhere. `-` leaves one open. */
function asked(get: readonly (Mark | '-')[], alternative: readonly (Mark | '-')[] = []) {
  return get.map((here, at) => {
    const there = alternative[at] ?? '-'
    return {
      customer: CUSTOMERS[at] ?? 1,
      picks: ['W-31'],
      ratings: [
        {
          item: 'W-31',
          ...(here !== '-' && { get: answer(here) }),
          ...(there !== '-' && { alternative: answer(there) })
        }
      ],
      where: '',
      said: ''
    }
  })
}

const view = (checks: ReturnType<typeof asked>, own: string, side: Asked = 'get') =>
  comparisonOf(checks, marks(own), ITEMS).picked[0]?.[side]

describe('readChecks', () => {
  test('nobody was asked where nothing was entered', () => {
    expect(readChecks(sheet(), ITEMS)).toEqual([])
  })

  test('what a customer said comes back', () => {
    const given = sheet(
      '',
      { 'check-2.where': 'Blue Door', 'check-2.said': 'I work nights.' },
      { 'check-2.picks': ['W-33', 'W-31'] }
    )
    const rated = new Map([
      ['check-2.W-33.get', answer(2)],
      ['check-2.W-31.alternative', answer('dk')]
    ])
    expect(readChecks({ ...given, marks: rated }, ITEMS)).toEqual([
      {
        customer: 2,
        picks: ['W-33', 'W-31'],
        ratings: [
          { item: 'W-33', get: answer(2) },
          { item: 'W-31', alternative: answer('dk') }
        ],
        where: 'Blue Door',
        said: 'I work nights.'
      }
    ])
  })

  test.each([
    ['cards that are none', ['W-99', '', 'own-1', 'W-31'], ['W-31']],
    ['a card that is named twice', ['W-31', 'W-31', 'W-32'], ['W-31', 'W-32']],
    ['a fourth card', ['W-34', 'W-33', 'W-32', 'W-31'], ['W-34', 'W-33', 'W-32']]
  ])('%s are not read', (_, stored, picks) => {
    expect(checkOf(1, sheet('', {}, { 'check-1.picks': stored }), ITEMS).picks).toEqual(picks)
  })

  test('ratings of a card that was put back do not count', () => {
    const kept = { ...sheet(), marks: new Map([['check-1.W-31.get', answer(1)]]) }
    expect(readChecks(kept, ITEMS)).toEqual([])
  })

  test('an eleventh customer is not read', () => {
    expect(readChecks(sheet('', { 'check-11.said': 'Hello' }), ITEMS)).toEqual([])
  })

  test('words alone make a customer, spaces do not', () => {
    const words = sheet('', { 'check-1.said': '  ', 'check-3.said': 'Hello' })
    expect(readChecks(words, ITEMS).map(({ customer }) => customer)).toEqual([3])
  })
})

describe('withPick', () => {
  test.each([
    [[], 'W-31', true, ['W-31']],
    [['W-31', 'W-32'], 'W-33', true, ['W-31', 'W-32', 'W-33']],
    [['W-31', 'W-32', 'W-33'], 'W-34', true, undefined],
    [['W-31', 'W-32', 'W-33'], 'W-32', false, ['W-31', 'W-33']],
    [['W-31'], 'W-31', true, ['W-31']]
  ])('%j with %s picked: %s leaves %j', (picks, item, picked, after) => {
    expect(withPick(picks, item, picked)).toEqual(after)
  })
})

describe('comparisonOf', () => {
  test('three ratings make a mean, and two do not', () => {
    expect(view(asked([2, 3]), 'W-31:5/5/5')).toEqual({
      status: 'too-few',
      ratings: [2, 3],
      dk: 0,
      own: 5
    })
    expect(view(asked([2, 3, 3]), 'W-31:5/-/-')).toMatchObject({ status: 'mean', mean: 8 / 3 })
  })

  test.each<[readonly Mark[], Mark, number, boolean]>([
    [[3, 3, 3], 4, -1, true],
    [[5, 5, 5], 4, 1, true],
    [[3, 3, 3, 4], 4, -0.75, false],
    [[3, 4, 3, 3, 3, 3, 3, 3, 3, 3], 4, -0.9, false],
    [[4, 4, 4], 4, 0, false],
    [[1, 1, 2], 5, -11 / 3, true]
  ])('%j beside an own %s differ by %d: apart %s', (given, own, difference, apart) => {
    const found = view(asked(given), `W-31:5/${own}/-`)
    expect(found).toMatchObject({ status: 'mean', apart })
    expect(found?.status === 'mean' && found.difference).toBeCloseTo(difference)
  })

  test.each(['dk', 'na', '-'])('beside an own “%s” nothing differs', (own) => {
    expect(view(asked([1, 1, 1]), `W-31:5/${own}/-`)).toMatchObject({
      status: 'mean',
      difference: undefined,
      apart: false
    })
  })

  test('elsewhere is compared on its own, and “don’t know” is counted and not rated', () => {
    const checks = asked([4, 4, 4, 4], [2, 'dk', 2, 2])
    expect(view(checks, 'W-31:5/4/4', 'alternative')).toMatchObject({
      ratings: [2, 2, 2],
      dk: 1,
      mean: 2,
      difference: -2,
      apart: true
    })
  })

  test('a rating of another wording is not compared', () => {
    const [first, ...others] = asked([1, 5, 5, 5])
    const older = { ...first, ratings: [{ item: 'W-31', get: answer(1, 2) }] }
    expect(view([older as (typeof others)[number], ...others], 'W-31:5/5/-')).toMatchObject({
      ratings: [5, 5, 5],
      mean: 5
    })
  })

  const picking = (...picks: readonly (readonly string[])[]) =>
    picks.map((ids, at) => ({
      customer: CUSTOMERS[at] ?? 1,
      picks: ids,
      ratings: ids.map((item) => ({ item })),
      where: '',
      said: ''
    }))

  test('what was picked most stands first, and of two alike the earlier item', () => {
    const found = comparisonOf(picking(['W-33', 'W-34'], ['W-34', 'W-32'], []), new Map(), ITEMS)
    expect(found.customers).toBe(2)
    expect(found.picked.map(({ id, picked }) => [id, picked])).toEqual([
      ['W-34', 2],
      ['W-32', 1],
      ['W-33', 1]
    ])
    expect(found.unpicked).toEqual(['W-31'])
  })

  test.each([
    [3, 3, [], ['W-31']],
    [2, 3, [], []],
    [3, 4, [], []],
    [3, 'dk', [], []],
    [3, 2, ['W-31'], []]
  ])('picked by %i, want %s, top three %j: underrated %j', (count, want, top, underrated) => {
    const checks = picking(...Array.from({ length: count }, () => ['W-31']))
    const own = marks(`W-31:${want}/-/-`)
    expect(comparisonOf(checks, own, ITEMS, top)).toMatchObject({ underrated })
  })

  test.each([
    [5, 4, [], ['W-31']],
    [4, 5, [], []],
    [5, 3, [], []],
    [5, 'dk', [], []],
    [5, 'dk', ['W-31'], ['W-31']]
  ])('%i customers pick others, want %s, top three %j: overrated %j', (count, want, top, over) => {
    const checks = picking(...Array.from({ length: count }, () => ['W-32']))
    const own = marks(`W-31:${want}/-/-`)
    expect(comparisonOf(checks, own, ITEMS, top)).toMatchObject({ overrated: over })
  })

  test('works where nobody answered section D', () => {
    expect(view(asked([2, 2, 2]), '')).toMatchObject({ mean: 2, own: undefined, apart: false })
  })

  test('a mean lies between the lowest and the highest rating, whatever customers say', () => {
    const point = fc.constantFrom<Mark>(1, 2, 3, 4, 5)
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 10 }), point, (given, own) => {
        const found = view(asked(given), `W-31:5/${own}/-`)
        if (found?.status !== 'mean') throw new Error('There is no mean.')
        const points = given.map(Number)
        expect(found.mean).toBeGreaterThanOrEqual(Math.min(...points))
        expect(found.mean).toBeLessThanOrEqual(Math.max(...points))
        expect(found.apart).toBe(Math.abs(found.mean - Number(own)) >= 1)
      })
    )
  })
})

describe('placesIn', () => {
  const at = (...names: string[]) =>
    asked(names.map(() => '-' as const)).map((check, n) => ({
      ...check,
      where: names[n] ?? ''
    }))

  test('the same place counts once, however it is written, most often named first', () => {
    expect(placesIn(at('Online', 'Blue Door', ' blue  door ', '', 'BLUE DOOR'))).toEqual([
      { name: 'Blue Door', count: 3 },
      { name: 'Online', count: 1 }
    ])
  })
})
