import { describe, expect, test } from 'vitest'

import { fairThird, keyFaults, keyLengths } from '../../../src/core/quiz/key-lengths.ts'
import type { Question } from '../../../src/core/quiz/schema.ts'
import { multiple, single } from '../../fixtures/questions.ts'

/** `5/4/3`: single choice whose right option has five characters, the others four and three. */
function choice(lengths: string): Question {
  const [key = 0, one = 0, other = 0] = lengths.split('/').map(Number)
  const texts = [key, one, other].map((length) => 'x'.repeat(length))
  return {
    ...single,
    options: single.options.map((option, at) => ({ ...option, text: texts[at] ?? '' }))
  }
}

const many = (count: number, lengths: string) =>
  Array.from({ length: count }, () => choice(lengths))

describe('keyLengths', () => {
  test.each([
    ['5/4/3', 1, 0],
    ['3/4/5', 0, 1],
    ['4/3/5', 0, 0],
    ['5/5/3', 1 / 2, 0],
    ['3/3/5', 0, 1 / 2],
    ['4/4/4', 1 / 3, 1 / 3],
    ['3/5/5', 0, 1]
  ])('counts a key of %s as longest %d and as shortest %d', (lengths, longest, shortest) => {
    expect(keyLengths([choice(lengths)])).toEqual({ n: 1, longest, shortest })
  })

  test('counts single choices only', () => {
    expect(keyLengths([multiple, choice('5/4/3')])).toMatchObject({ n: 1, longest: 1 })
  })
})

describe('fairThird', () => {
  test.each([
    [40, 8, 19],
    [12, 1, 7],
    [24, 4, 12]
  ])('of %i is %i to %i', (n, least, most) => {
    expect(fairThird(n)).toEqual({ least, most })
  })
})

describe('keyFaults', () => {
  const fair = [...many(4, '5/4/3'), ...many(4, '4/3/5')]

  test('finds none where length tells nothing', () => {
    expect(keyFaults([...fair, ...many(4, '3/4/5')])).toEqual([])
    expect(keyFaults(many(12, '4/4/4'))).toEqual([])
  })

  test('finds none up to the edge of the range, and one beyond', () => {
    const longest = (count: number) => [...many(count, '5/4/3'), ...many(12 - count, '3/4/5')]
    expect(keyFaults(longest(7))).toEqual([])
    const once = [...many(1, '5/4/3'), ...many(4, '3/4/5'), ...many(7, '4/3/5')]
    expect(keyFaults(once)).toEqual([])
    expect(keyFaults(longest(8))).toEqual([
      expect.stringMatching(/the longest in 8 of 12 .* gives 1 to 7\. Reword some options\.$/)
    ])
  })

  test.each([
    ['longest', [...many(9, '5/4/3'), ...many(3, '3/4/5')], 'longest in 9 of 12'],
    ['shortest', [...many(9, '3/4/5'), ...many(3, '5/4/3')], 'shortest in 9 of 12'],
    ['never the longest', [...many(6, '3/4/5'), ...many(6, '4/3/5')], 'longest in 0 of 12']
  ])('says so when the %s option gives the key away', (_, questions, words) => {
    expect(keyFaults(questions)).toEqual([expect.stringContaining(words)])
    expect(keyFaults(questions)[0]).toMatch(/^src\/content\/course: .*Reword some options\.$/)
  })

  test('tells a share of a tie, so that the number is outside of the range it names', () => {
    const questions = [...many(7, '5/4/3'), ...many(1, '4/4/4'), ...many(4, '3/4/5')]
    expect(keyFaults(questions)).toEqual([expect.stringContaining('longest in 7.3 of 12')])
  })

  test('names where the questions stand', () => {
    expect(keyFaults(many(12, '5/4/3'), 'src/content/bank')[0]).toMatch(/^src\/content\/bank: /)
  })

  test('says nothing about fewer than twelve', () => {
    expect(keyFaults(many(11, '5/4/3'))).toEqual([])
  })
})
