import { describe, expect, test } from 'vitest'

import type { Mark } from '../../../src/core/workbook/answer.ts'
import { chosenBefore, ownMoves } from '../../../src/core/workbook/over-time.ts'
import type { Marks } from '../../../src/core/workbook/sheet.ts'
import { lenses, marksOf, plain, round, sheet, sidesGiven } from '../../fixtures/comparing.ts'

const between = (before: Marks, after: Marks, sections = [plain]) =>
  ownMoves(sections, {
    before: round(1, { sheet: sheet(before) }),
    after: round(2, { sheet: sheet(after) })
  })
const marks = (...given: (Mark | undefined)[]) => marksOf(given)
const later = (more: Marks, versionOf: (field: string) => number): Marks =>
  new Map([...more].map(([field, { mark }]) => [field, { mark, version: versionOf(field) }]))
const itemCalled = (id: string) => ({ id, text: id, version: 1 })

describe('means of a section', () => {
  test.each([
    // The sixth item is reversed: a lower point is the stronger answer.
    { after: [4, 4, 4, 3, 3, 3], status: 'higher', by: 0.5, means: [3, 3.5] },
    { after: [3, 4, 4, 3, 3, 3], status: 'alike', by: 0.3, means: [3, 3.3] },
    { after: [2, 2, 3, 3, 3, 4], status: 'lower', by: 0.5, means: [3, 2.5] },
    { after: [3, 3, 3, 3, 3, 1], status: 'alike', by: 0.3, means: [3, 3.3] }
  ] as const)('after $after are $status', ({ after, status, by, means }) => {
    expect(between(marks(3, 3, 3, 3, 3, 3), marksOf(after)).sections).toMatchObject([
      { status, by, before: means[0], after: means[1], common: 6 }
    ])
  })

  test('are compared from six common items on, however many the section has', () => {
    // Two thirds of nine are six. Of ten they would be seven, but the last one does not apply.
    const ten = {
      ...plain,
      items: [...plain.items, ...['W-07', 'W-08', 'W-09', 'W-10'].map(itemCalled)]
    }
    const before = marks(3, 3, 3, 3, 3, 3, 4, undefined, 'dk', 'na')
    const after = marks(4, 4, 4, 4, 4, 2, undefined, 5, 'dk', 'na')
    expect(between(before, after, [ten]).sections).toMatchObject([
      { status: 'higher', by: 1, before: 3, after: 4, common: 6 }
    ])
  })

  test('are not compared with fewer than six common items', () => {
    const { sections } = between(marks(1, 1, 1, 1, 1, 1), marks(5, 5, 5, 5, 5, 'dk'))
    expect(sections).toMatchObject([{ status: 'too-few', common: 5 }])
  })
})

describe('ratings of an item', () => {
  test.each([
    [1, 3, 'higher', 2],
    [4, 2, 'lower', 2],
    [4, 5, 'alike', 1],
    [3, 3, 'alike', 0]
  ] as const)('from %i to %i are %s', (before, after, way, by) => {
    expect(between(marks(before), marks(after)).others).toMatchObject([{ way, by, before, after }])
  })

  test.each([
    ['dk', 3],
    [3, 'na'],
    [3, undefined],
    [undefined, 3]
  ] as const)('%s and %s are not compared', (before, after) => {
    expect(between(marks(before), marks(after)).others).toEqual([])
  })

  test('of another wording are not compared, and are counted', () => {
    const reworded = later(marks(3, 3), (field) => (field === 'W-01' ? 2 : 1))
    const { others, reworded: count } = between(marks(1, 1), reworded)
    expect([others.map(({ field }) => field), count]).toEqual([['W-02'], 1])
  })

  test('carry what somebody thinks of the first time by now, in the same wording only', () => {
    const then = (version: number): Marks =>
      new Map([...marks(4), ['then.W-01', { mark: 2, version }] as const])
    expect(between(then(1), marks(4)).others).toMatchObject([{ lookingBack: 2 }])
    expect(between(then(2), marks(4)).others).toMatchObject([{ lookingBack: undefined }])
  })

  test('of section D are what customers get', () => {
    const { others } = between(sidesGiven([[5, 1, 3]]), sidesGiven([[1, 4, 3]]), [lenses])
    expect(others).toMatchObject([{ field: 'W-31.get', before: 1, after: 4, way: 'higher' }])
  })

  test('of an own item are compared while it says the same', () => {
    const own = (text: string, mark: Mark) =>
      sheet(new Map([['own-1.get', { mark, version: 1 }]]), {
        texts: new Map([['own-1.text', text]])
      })
    const moves = (text: string) =>
      ownMoves([lenses], {
        before: round(1, { sheet: own('Fresh bread at six', 2) }),
        after: round(2, { sheet: own(text, 4) })
      }).others
    expect(moves('Fresh bread at six')).toMatchObject([{ field: 'own-1.get', way: 'higher' }])
    expect(moves('Warm bread at six')).toEqual([])
  })
})

describe('items that were chosen in advance', () => {
  const chosen = (at: number) => {
    const rounds = {
      before: round(10, {
        sheet: sheet(marks(3, 3, 3), {
          lists: new Map([['top', ['W-03']]]),
          texts: new Map([
            ['plan-1.item', 'W-02'],
            ['plan-2.item', 'W-03'],
            ['plan-3.item', '']
          ]),
          at: new Map([
            ['top', 20],
            ['plan-1.item', at],
            ['plan-2.item', 20],
            ['plan-3.item', 20]
          ])
        })
      }),
      after: round(50, { sheet: sheet(marks(3, 3, 3)) })
    }
    return { ids: chosenBefore(rounds), moves: ownMoves([plain], rounds) }
  }

  test('are those of the top three, then those of the plan', () => {
    const { ids, moves } = chosen(30)
    expect(ids).toEqual(['W-03', 'W-02'])
    expect(moves.chosen.map(({ item }) => item.id)).toEqual(['W-03', 'W-02'])
    expect(moves.others.map(({ item }) => item.id)).toEqual(['W-01'])
  })

  test('are not those that were marked once the second evaluation had begun', () => {
    expect(chosen(60).ids).toEqual(['W-03'])
  })
})
