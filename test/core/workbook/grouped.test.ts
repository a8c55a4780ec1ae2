import { describe, expect, test } from 'vitest'

import type { Mark } from '../../../src/core/workbook/answer.ts'
import { groupedSection } from '../../../src/core/workbook/grouped.ts'
import { alike, marksOf, plain, rater } from '../../fixtures/comparing.ts'

const sizes = (...parts: [name: string, count: number][]) =>
  parts.flatMap(([part, count], at) =>
    Array.from({ length: count }, (_, number) =>
      rater(`${at}-${number}`, marksOf(Array(6).fill(3)), { part })
    )
  )
const question = (marks: readonly (Mark | undefined)[]) => {
  const raters = marks.map((mark, at) => rater(`r${at}`, marksOf([mark, 4, 4, 4, 4, 2])))
  return groupedSection(plain, raters).questions[0]?.whole
}

describe('figures of a section', () => {
  test.each([
    [4, 'too-few'],
    [5, 'shown'],
    [7, 'shown'],
    [8, 'shown']
  ])('of %i complete raters are %s', (n, status) => {
    expect(groupedSection(plain, alike(Array(n).fill(3))).whole.status).toBe(status)
  })

  test('below five say how many there are, and nothing else', () => {
    const { whole, parts, questions } = groupedSection(plain, alike([1, 2, 4, 5]))
    expect(whole).toEqual({ status: 'too-few', n: 4 })
    expect(parts).toEqual([])
    expect(questions.map((one) => [one.whole, one.parts])).toEqual(
      Array(6).fill([{ status: 'too-few', n: 4 }, []])
    )
  })

  test('count only raters who rated four items and two thirds', () => {
    const half = rater('half', marksOf([5, 5, 5]))
    expect(groupedSection(plain, [...alike([3, 3, 3, 3]), half])).toMatchObject({
      handedIn: 5,
      whole: { status: 'too-few', n: 4 }
    })
  })

  test('leave out whoever handed in with a name', () => {
    const raters = [...alike([3, 3, 3, 3]), ...alike([5], { id: 'n', mode: 'named', name: 'Ana' })]
    expect(groupedSection(plain, raters)).toMatchObject({ handedIn: 4, whole: { n: 4 } })
  })

  test('turn reversed items round in the section, and leave the item as it was ticked', () => {
    const raters = Array.from({ length: 5 }, (_, at) =>
      rater(`r${at}`, marksOf([4, 4, 4, 4, 4, 2]))
    )
    const { whole, questions } = groupedSection(plain, raters)
    expect(whole).toMatchObject({ figures: { mean: 4 } })
    expect(questions[5]?.whole).toMatchObject({ figures: { mean: 2 } })
  })

  test('call people apart by their answers, though their means are close', () => {
    const raters = Array.from({ length: 8 }, (_, at) =>
      rater(`r${at}`, marksOf(at % 2 ? [1, 5, 1, 5, 1, 1] : [5, 1, 5, 1, 5, 5]))
    )
    expect(groupedSection(plain, raters).whole).toMatchObject({
      figures: { mean: 3, sd: 0, agreement: 'apart', ad: 2 }
    })
  })

  test('leave answers to another wording out', () => {
    const old = new Map(
      [...marksOf(Array(6).fill(3))].map(([id, { mark }]) => [id, { mark, version: 2 }])
    )
    expect(groupedSection(plain, [...alike([3, 3, 3, 3]), rater('old', old)]).whole).toMatchObject({
      n: 4
    })
  })
})

describe('figures of a question', () => {
  test.each([
    { marks: [1, 2, 3, 4, 'dk'], figures: { status: 'too-few', n: 4 } },
    { marks: [1, 2, 3, 4, 5], figures: { status: 'shown', figures: { n: 5, dk: 0, mean: 3 } } },
    {
      marks: [1, 2, 3, 4, 5, 'dk', 'na', undefined],
      figures: { status: 'shown', figures: { n: 5, dk: 1, mean: 3 } }
    }
  ] as const)('of $marks take five who rated it', ({ marks, figures }) => {
    expect(question(marks)).toMatchObject(figures)
  })

  test('say nothing of “don’t know” where too few rated it', () => {
    expect(question([1, 2, 3, 4, 'dk'])).toEqual({ status: 'too-few', n: 4 })
  })

  test.each([
    [7, undefined],
    [8, { counts: [0, 0, 7, 0, 1], lowest: 3, highest: 5 }]
  ])('of %i raters list single answers: %j', (n, listing) => {
    const marks = [5, ...Array(n - 1).fill(3)]
    expect(question(marks)).toMatchObject({ figures: { n, listing } })
  })

  test('give no average deviation as a number below eight', () => {
    expect(question([2, 5, 3, 5, 1, 2, 4])).toMatchObject({ figures: { ad: undefined } })
    expect(question([2, 5, 3, 5, 1, 2, 4, 4])).toMatchObject({ figures: { ad: 1.25 } })
  })
})

describe('parts of the team', () => {
  test.each([
    {
      parts: [
        ['a', 5],
        ['b', 5]
      ],
      shown: ['a', 'b'],
      hidden: 0
    },
    {
      parts: [
        ['a', 5],
        ['b', 4]
      ],
      shown: [],
      hidden: 2
    },
    {
      parts: [
        ['a', 5],
        ['b', 5],
        ['c', 3]
      ],
      shown: ['a'],
      hidden: 2
    },
    {
      parts: [
        ['a', 5],
        ['', 5]
      ],
      shown: ['a'],
      hidden: 0
    },
    {
      parts: [
        ['a', 9],
        ['', 1]
      ],
      shown: [],
      hidden: 1
    },
    {
      parts: [
        ['Kitchen ', 3],
        ['kitchen', 2],
        ['b', 5]
      ],
      shown: ['b', 'kitchen'],
      hidden: 0
    }
  ] as { parts: [string, number][]; shown: string[]; hidden: number }[])(
    'of $parts, $shown can be shown',
    ({ parts, shown, hidden }) => {
      const section = groupedSection(plain, sizes(...parts))
      expect(section.parts.map(({ name }) => name).sort()).toEqual(shown)
      expect(section.hidden).toBe(hidden)
    }
  )

  test('are judged for each question by who answered it', () => {
    const raters = sizes(['a', 5], ['b', 5]).map((one) =>
      one.id === '1-0' ? { ...one, marks: marksOf(['dk', 3, 3, 3, 3, 3]) } : one
    )
    const [first, second] = groupedSection(plain, raters).questions
    // Nine rated the first one: part b has four of them, so part a would tell them.
    expect(first?.parts).toEqual([])
    expect(second?.parts.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  test('don’t tell that all of a small rest said “don’t know”', () => {
    const raters = sizes(['a', 5], ['b', 5], ['', 2]).map((one) =>
      one.part === '' ? { ...one, marks: marksOf(['dk', 3, 3, 3, 3, 3]) } : one
    )
    const [first] = groupedSection(plain, raters).questions
    expect(first?.whole).toMatchObject({ figures: { n: 10, dk: 2 } })
    expect(first?.parts.map(({ name }) => name)).toEqual(['a'])
  })

  test('have a mean and a number, and never single answers or “don’t know”', () => {
    const [first] = groupedSection(plain, sizes(['a', 8], ['b', 8])).questions
    expect(first?.parts).toEqual([
      { name: 'a', n: 8, mean: 3 },
      { name: 'b', n: 8, mean: 3 }
    ])
  })

  test('are not called hidden where everybody is in the same one', () => {
    expect(groupedSection(plain, sizes(['a', 6]))).toMatchObject({ parts: [], hidden: 0 })
  })
})
