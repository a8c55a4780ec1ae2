import { describe, expect, test } from 'vitest'

import type { Mark } from '../../../src/core/workbook/answer.ts'
import { linksBetween, whoIn } from '../../../src/core/workbook/links-between.ts'
import { groupMoves } from '../../../src/core/workbook/over-time-group.ts'
import { marksOf, plain, rater, round } from '../../fixtures/comparing.ts'

/** People who answer the first item so, and 3 to all others, by their codes. */
const team = (points: Readonly<Record<string, Mark>>, coded = true) =>
  Object.entries(points).map(([code, point], at) =>
    rater(`r${at}-${code}`, marksOf([point, 3, 3, 3, 3, 3]), { code: coded ? code : '' })
  )
const firstItem =
  (...raters: ReturnType<typeof team>[]) =>
  (before: number, after: number) =>
    groupMoves(
      plain,
      raters.map((some, at) => round(at + 1, { raters: some })),
      before,
      after
    ).items[0]?.move
const named = (codes: string, points: readonly Mark[]) =>
  Object.fromEntries([...codes].map((code, at) => [code, points[at] ?? 3]))

describe('people linked by their codes', () => {
  test.each([
    // Differences 1, 1, 1, 0, 2: SD 0.707, t(4) 2.776, so 1 ± 0.88.
    { after: [4, 4, 5, 4, 4], change: 1, low: 0.1, high: 1.9, verdict: 'higher' },
    // Differences 1, 0, 1, 0, 1: SD 0.548, so 0.6 ± 0.68.
    { after: [4, 3, 5, 4, 3], change: 0.6, low: -0.1, high: 1.3, verdict: 'unclear' },
    // Differences −1, −1, −1, −2, 0.
    { after: [2, 2, 3, 2, 2], change: -1, low: -1.9, high: -0.1, verdict: 'lower' }
  ] as const)('who answer $after after 3, 3, 4, 4, 2 differ by $change', ({ after, ...move }) => {
    const before = team(named('abcde', [3, 3, 4, 4, 2]))
    expect(firstItem(before, team(named('abcde', after)))(0, 1)).toEqual({
      status: 'linked',
      before: 5,
      after: 5,
      pairs: 5,
      ...move
    })
  })

  test('are not compared with themselves where one more answered: it would tell that one', () => {
    const five = team(named('abcde', [3, 3, 4, 4, 2]))
    const six = team(named('abcdef', [4, 4, 5, 4, 4, 1]))
    expect(firstItem(five, six)(0, 1)).toMatchObject({ status: 'unlinked', pairs: 0 })
    expect(firstItem(six, five)(0, 1)).toMatchObject({ status: 'unlinked' })
  })

  test('are compared beside five others', () => {
    const ten = team(named('abcdefghij', []))
    expect(firstItem(team(named('abcde', [])), ten)(0, 1)).toMatchObject({
      status: 'linked',
      pairs: 5
    })
  })

  test('are not compared where two comparisons with them would tell one', () => {
    // Six of the first twelve come the second time, five of those six the third time.
    const rounds = firstItem(
      team(named('abcdefghijkl', [])),
      team(named('abcdefmnopq', [])),
      team(named('abcdeuvwxyz', []))
    )
    expect(rounds(0, 1)).toMatchObject({ status: 'linked', pairs: 6 })
    expect(rounds(0, 2)).toMatchObject({ status: 'unlinked' })
    expect(rounds(1, 2)).toMatchObject({ status: 'unlinked' })
  })
})

describe('groups that are not linked', () => {
  test('differ with the errors of both', () => {
    const [before, after] = [
      team(named('abcde', [4, 4, 3, 5, 4]), false),
      team(named('abcde', [2, 5, 3, 5, 1]), false)
    ]
    // −0.8 ± 2.19, see the test of statistics.
    expect(firstItem(before, after)(0, 1)).toEqual({
      status: 'unlinked',
      before: 5,
      after: 5,
      pairs: 0,
      change: -0.8,
      low: -3,
      high: 1.4,
      verdict: 'unclear'
    })
  })

  test('say nothing below five, either time', () => {
    const [four, five] = [team(named('abcd', [])), team(named('abcde', []))]
    expect(firstItem(four, five)(0, 1)).toEqual({ status: 'too-few', before: 4, after: 5 })
    expect(firstItem(five, four)(0, 1)).toEqual({ status: 'too-few', before: 5, after: 4 })
  })
})

describe('a whole section', () => {
  const whole = (before: readonly Mark[][], after: readonly Mark[][]) =>
    groupMoves(
      plain,
      [before, after].map((all, time) =>
        round(time, { raters: all.map((marks, at) => rater(`r${at}`, marksOf(marks))) })
      ),
      0,
      1
    ).whole

  test('moves by the means of people, reversed items turned round', () => {
    const [was, is] = [
      [3, 3, 3, 3, 3, 3],
      [4, 4, 4, 4, 4, 2]
    ] satisfies Mark[][]
    expect(whole(Array(5).fill(was), Array(5).fill(is))).toMatchObject({
      status: 'unlinked',
      change: 1,
      verdict: 'higher'
    })
  })

  test('is compared over the items that were answered both times', () => {
    const [was, is] = [
      [3, 3, 3, 3, 'dk', 'dk'],
      [3, 3, 3, 3, 5, 1]
    ] satisfies Mark[][]
    expect(whole(Array(5).fill(was), Array(5).fill(is))).toMatchObject({ change: 0 })
  })

  test('is not compared where that leaves somebody out', () => {
    const was: Mark[] = [3, 3, 3, 3, 'dk', 'dk']
    const is: Mark[] = [3, 3, 3, 3, 3, 3]
    const other: Mark[] = ['dk', 'dk', 3, 3, 3, 3]
    expect(whole(Array(5).fill(was), [...Array(5).fill(is), other])).toEqual({
      status: 'other-items'
    })
  })
})

describe('codes', () => {
  const coded = (...codes: string[]) =>
    codes.map((code, at) => rater(`${at}${code}`, marksOf([]), { code }))

  test('link nobody where two people chose the same one', () => {
    expect(linksBetween(coded('owl', 'owl', 'fox'), coded('Owl ', 'fox'))).toEqual([
      ['2fox', '1fox']
    ])
  })

  test.each([
    { before: ['a', 'b'], after: ['b', 'a'], who: 'same' },
    { before: ['a', 'b'], after: ['a', 'c'], who: 'partly' },
    { before: ['a', 'b'], after: ['a'], who: 'partly' },
    { before: ['a'], after: ['b'], who: 'others' },
    { before: ['a'], after: ['b', ''], who: 'unknown' },
    { before: ['', ''], after: [''], who: 'unknown' }
  ])('$before and $after are $who', ({ before, after, who }) => {
    expect(whoIn(coded(...before), coded(...after)).status).toBe(who)
  })
})
