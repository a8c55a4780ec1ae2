import { describe, expect, test } from 'vitest'

import {
  itemScore,
  knowsTooLittle,
  letterScore,
  lowestIn,
  pointOf,
  scoresIn,
  sectionScore,
  tallyOf
} from '../../../src/core/workbook/score.ts'
import { items, marks, row } from '../../fixtures/workbook.ts'

const SECTIONS = {
  A: { items: items('W-01', 10) },
  B: { items: items('W-11', 12) },
  C: { items: items('W-23', 8, 'W-24', 'W-26', 'W-28', 'W-30') },
  D: { items: items('W-31', 10), side: 'get' as const },
  F: { items: items('W-41', 4) },
  H: { items: items('W-45', 5, 'W-45', 'W-46', 'W-47', 'W-48', 'W-49') }
}
type Name = keyof typeof SECTIONS

/** So many items of a section with a point, then so many that don’t apply. */
function filled(name: Name, rated: number, na = 0) {
  const { items: own } = SECTIONS[name]
  const side = name === 'D' ? '-/' : ''
  const given = own.slice(0, rated).map(({ id }) => `${id}:${side}4`)
  const left = na > 0 ? own.slice(-na).map(({ id }) => `${id}:${side}na`) : []
  return marks([...given, ...left].join(' '))
}

describe('itemScore', () => {
  const [plain, turned] = items('W-24', 2, 'W-25')

  test.each([1, 2, 3, 4, 5])(
    'leaves a %i as it is, and turns it round where it is reversed',
    (n) => {
      const given = marks(`W-24:${n} W-25:${n}`)
      expect(plain && itemScore(plain, given)).toBe(n)
      expect(turned && itemScore(turned, given)).toBe(6 - n)
      expect(pointOf('W-25', given)).toBe(n)
    }
  )

  test.each(['dk', 'na', '-'])('scores no %s', (mark) => {
    const given = marks(`W-24:${mark} W-25:${mark}`)
    expect(plain && itemScore(plain, given)).toBeUndefined()
    expect(turned && itemScore(turned, given)).toBeUndefined()
  })
})

describe('sectionScore', () => {
  test.each([
    ['A', 7, 10],
    ['B', 8, 12],
    ['C', 6, 8],
    ['D', 7, 10],
    ['F', 4, 4],
    ['H', 4, 5]
  ] as const)('section %s takes %i of %i answers', (name, needed, of) => {
    const section = SECTIONS[name]
    expect(sectionScore(section, filled(name, needed - 1))).toMatchObject({
      status: 'too-few',
      rated: needed - 1,
      needed,
      of
    })
    expect(sectionScore(section, filled(name, needed))).toMatchObject({
      status: 'mean',
      rated: needed,
      needed,
      of
    })
  })

  test.each([
    ['A', 1, 6],
    ['A', 4, 4],
    ['B', 3, 6],
    ['C', 2, 4],
    ['C', 3, 4],
    ['D', 1, 6],
    ['H', 1, 4]
  ] as const)('section %s with %i items that do not apply takes %i answers', (name, na, needed) => {
    expect(sectionScore(SECTIONS[name], filled(name, needed - 1, na)).status).toBe('too-few')
    expect(sectionScore(SECTIONS[name], filled(name, needed, na))).toMatchObject({
      status: 'mean',
      needed,
      na
    })
  })

  test('with fewer than four items that apply, there is never a mean', () => {
    expect(sectionScore(SECTIONS.F, filled('F', 3, 1))).toMatchObject({
      status: 'too-few',
      needed: 4
    })
  })

  test('takes the mean of what was rated, turned round where it is reversed', () => {
    const given = marks('W-23:5 W-24:1 W-25:4 W-26:2 W-27:3 W-28:dk W-29:na W-30:5')
    expect(sectionScore(SECTIONS.C, given)).toMatchObject({
      status: 'mean',
      mean: (5 + 5 + 4 + 4 + 3 + 1) / 6,
      dk: 1,
      na: 1,
      open: 0
    })
  })

  test('of section D it takes only what customers get', () => {
    const given = marks(row('W-31', 10, '5/2/5'))
    expect(sectionScore(SECTIONS.D, given)).toMatchObject({ status: 'mean', mean: 2 })
  })

  test('of nothing it has no mean', () => {
    expect(sectionScore(SECTIONS.A, new Map())).toMatchObject({ status: 'too-few', open: 10 })
  })
})

describe('letterScore', () => {
  const section = {
    items: [
      { id: 'W-01', letter: 'pride.process' },
      { id: 'W-02', letter: 'pride.process', reversed: true },
      { id: 'W-03', letter: 'pride.roles' }
    ]
  }

  test.each([
    ['W-01:4 W-02:2', 4],
    ['W-01:4 W-02:3', 3.5],
    ['W-01:1 W-02:5', 1],
    ['W-01:4 W-02:dk', undefined],
    ['W-01:4 W-02:na', undefined],
    ['W-01:4', undefined],
    ['W-03:5', undefined]
  ])('of %s is %s', (given, score) => {
    expect(letterScore(section, 'pride.process', marks(given))).toBe(score)
  })

  test('goes to the nearest half', () => {
    const three = { items: items('W-01', 3).map((item) => ({ ...item, letter: 'x.y' })) }
    expect(letterScore(three, 'x.y', marks('W-01:4 W-02:4 W-03:5'))).toBe(4.5)
    expect(letterScore(three, 'x.y', marks('W-01:4 W-02:4 W-03:4'))).toBe(4)
  })
})

describe('knowsTooLittle', () => {
  test.each([
    ['W-23:dk W-24:dk', false],
    ['W-23:dk W-24:dk W-25:dk', true],
    // Two of six that apply are exactly a third; three are more.
    ['W-23:dk W-24:dk W-29:na W-30:na', false],
    ['W-23:dk W-24:dk W-25:dk W-29:na W-30:na', true],
    ['', false]
  ])('after %s is %s', (given, found) => {
    expect(knowsTooLittle(tallyOf(SECTIONS.C, marks(given)))).toBe(found)
  })

  test('says nothing where nothing applies', () => {
    expect(knowsTooLittle(tallyOf(SECTIONS.F, filled('F', 0, 4)))).toBe(false)
  })
})

describe('what is lowest', () => {
  test.each([
    ['W-45:5 W-46:5 W-47:1', ['W-45', 'W-46'], 1],
    ['W-45:3 W-46:2', ['W-45'], 3]
  ])('of %s it is %j at %i', (given, ids, score) => {
    const lowest = lowestIn(SECTIONS.H, marks(given))
    expect(lowest?.score).toBe(score)
    expect(lowest?.items.map(({ id }) => id)).toEqual(ids)
  })

  test.each(['', 'W-45:2 W-46:1', 'W-45:dk'])('of “%s” nothing is low', (given) => {
    expect(lowestIn(SECTIONS.H, marks(given))).toBeUndefined()
  })

  test('lists rated items, lowest first, equal ones in their order', () => {
    const scores = scoresIn(SECTIONS.H.items, marks('W-45:2 W-46:5 W-47:dk W-48:2 W-49:4'))
    expect(scores.map(({ item, score }) => `${item.id} ${score}`)).toEqual([
      'W-46 1',
      'W-49 2',
      'W-45 4',
      'W-48 4'
    ])
  })
})
