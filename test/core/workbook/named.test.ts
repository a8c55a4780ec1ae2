import { describe, expect, test } from 'vitest'

import type { Mark } from '../../../src/core/workbook/answer.ts'
import { peopleIn, sideBySide, talkFirst } from '../../../src/core/workbook/named.ts'
import { lenses, marksOf, plain, rater, sheet, sidesGiven } from '../../fixtures/comparing.ts'

const firstOf = (...marks: (Mark | undefined)[]) =>
  sideBySide(
    plain,
    marks.map((mark, at) => ({ id: String(at), called: { status: 'own' }, marks: marksOf([mark]) }))
  )[0]

describe('sideBySide', () => {
  test.each([
    { marks: [4, 2], talk: true },
    { marks: [4, 3], talk: false },
    { marks: [5, 4, 3], talk: true },
    { marks: [5, 'dk'], talk: false },
    { marks: ['na', 1], talk: false },
    { marks: [5, undefined], talk: false }
  ] as const)('of $marks, people talk first: $talk', ({ marks, talk }) => {
    expect(firstOf(...marks)).toMatchObject({ talkFirst: talk, marks })
  })

  test('counts nothing below three points', () => {
    expect(firstOf(5, 1)?.figures).toEqual({ status: 'too-few' })
    expect(firstOf(5, 1, 'dk')?.figures).toEqual({ status: 'too-few' })
  })

  test('from three points on tells lowest, highest and mean', () => {
    expect(firstOf(5, 2, 4)?.figures).toEqual({
      status: 'figures',
      n: 3,
      lowest: 2,
      highest: 5,
      mean: 3.7
    })
  })

  test('leaves answers to another wording open', () => {
    const marks = new Map([['W-01', { mark: 5, version: 2 }] as const])
    expect(sideBySide(plain, [{ id: 'a', called: { status: 'own' }, marks }])[0]?.marks).toEqual([
      undefined
    ])
  })

  test('asks three questions about an item that has three', () => {
    const rows = sideBySide(lenses, [
      { id: 'a', called: { status: 'own' }, marks: sidesGiven([[5, 2, 'dk']]) }
    ])
    expect(rows.slice(0, 3).map(({ side, marks }) => [side, ...marks])).toEqual([
      ['want', 5],
      ['get', 2],
      ['alternative', 'dk']
    ])
  })
})

describe('people to read side by side', () => {
  const named = (id: string, name: string) => rater(id, marksOf([3]), { mode: 'named', name })

  test('are the owner and those with a name, told apart where names are alike or missing', () => {
    const raters = [named('a', 'Ana'), named('b', 'Ben'), named('c', ' Ana '), named('d', '')]
    const people = peopleIn(sheet(marksOf([4])), [...raters, rater('x', marksOf([1]))])
    expect(people.map(({ called }) => called)).toEqual([
      { status: 'own' },
      { status: 'twin', name: 'Ana', number: 1 },
      { status: 'named', name: 'Ben' },
      { status: 'twin', name: 'Ana', number: 2 },
      { status: 'nameless', number: 1 }
    ])
  })

  test('are without the owner while the own sheet is empty', () => {
    expect(peopleIn(sheet(new Map()), [named('a', 'Ana')])).toHaveLength(1)
  })

  test('talk first about what lies widest apart', () => {
    const rows = [2, 3, 5].flatMap((other, at) =>
      sideBySide(plain, [
        { id: 'a', called: { status: 'own' }, marks: marksOf([1], at + 1) },
        { id: 'b', called: { status: 'own' }, marks: marksOf([other as Mark], at + 1) }
      ])
    )
    expect(talkFirst(rows).map(({ item, apart }) => [item.id, apart])).toEqual([
      ['W-03', 4],
      ['W-02', 2]
    ])
  })
})
