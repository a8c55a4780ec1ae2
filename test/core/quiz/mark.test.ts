import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Answer, Markable } from '../../../src/core/quiz/answer.ts'
import { readAnswer } from '../../../src/core/quiz/answer.ts'
import { aboveChance, balanceOf, mark } from '../../../src/core/quiz/mark.ts'
import {
  answered,
  answerTo,
  anyMultiple,
  anyOrdering,
  anyPlacing,
  anyQuestion,
  keyOf,
  orderOf,
  placementOf
} from '../../fixtures/any-question.ts'
import { categorise, matching, questions, reflection, single } from '../../fixtures/questions.ts'

const options = (keys: string, others: string) => [
  ...[...keys].map((id) => ({ id, key: true })),
  ...[...others].map((id) => ({ id, key: false }))
]
const picking: Markable = { type: 'multiple', options: options('abc', 'de') }
const steps: Markable = { type: 'ordering', items: [...'abcd'].map((id) => ({ id })) }
/** Eight items for three places: `a` to `c` belong to 1, `d` to `f` to 2, `g` and `h` to 3. */
const sorting: Markable = {
  type: 'categorise',
  places: [...'123'].map((id) => ({ id })),
  items: [...'abcdefgh'].map((id, index) => ({ id, answer: '11122233'[index] ?? '' }))
}

/** `'1213…'`: the place of each item of `question`, in order. */
function placed(question: Markable, places: readonly string[]): Answer {
  const { items } = question as Extract<Markable, { places: unknown }>
  return Object.fromEntries(items.map(({ id }, index) => [id, places[index] ?? '']))
}

function scoreOf(question: Markable, answer: Answer): number {
  const marked = mark(question, answer)
  if (marked.status !== 'marked') throw new Error(`it is ${marked.status}`)
  return marked.score
}

describe('a single choice', () => {
  test('is worth 1 for the key and 0 for anything else', () => {
    expect(mark(single, 'hit')).toEqual({ status: 'marked', score: 1, right: true, wrong: [] })
    expect(mark(single, 'miss')).toMatchObject({ status: 'marked', score: 0, right: false })
  })
})

describe('a multiple choice', () => {
  test.each([
    ['abc', 1],
    ['cab', 1],
    ['ab', 2 / 3],
    ['abd', 1 / 3],
    ['a', 1 / 3],
    ['abcde', 1 / 3],
    ['abcd', 2 / 3],
    ['ad', 0],
    ['d', 0],
    ['ade', 0]
  ])(
    'with three keys is, for %s, worth (hits − false picks) ÷ 3, at least 0: %d',
    (picks, score) => {
      expect(scoreOf(picking, [...picks])).toBeCloseTo(score, 12)
    }
  )

  test('names what was missed and what was picked in error', () => {
    expect(mark(picking, [...'abd'])).toMatchObject({ right: false, wrong: ['c', 'd'] })
  })
})

describe('an ordering', () => {
  test.each([
    ['abcd', 1],
    ['bacd', 2 / 3],
    ['abdc', 2 / 3],
    ['badc', 1 / 3],
    ['bcda', 0],
    ['dabc', 0],
    ['dcab', 0],
    ['dcba', 0]
  ])('of abcd as %s is worth 2 · pairs in order ÷ 6 − 1, at least 0: %d', (order, score) => {
    expect(scoreOf(steps, [...order])).toBeCloseTo(score, 12)
  })

  test('names the lines that stand elsewhere', () => {
    expect(mark(steps, [...'bacd'])).toMatchObject({ right: false, wrong: ['a', 'b'] })
  })
})

describe('a matching', () => {
  test.each([
    [['shop', 'bank', 'farm'], 1, []],
    [['shop', 'bank', 'spare'], 2 / 3, ['barn']],
    [['shop', 'farm', 'bank'], 1 / 3, ['safe', 'barn']],
    [['spare', 'spare', 'spare'], 0, ['till', 'safe', 'barn']]
  ])('as %j is worth the share that is right: %d', (places, score, wrong) => {
    const marked = mark(matching, placed(matching, places))
    expect(marked).toEqual({ status: 'marked', score, right: score === 1, wrong })
  })
})

describe('a categorise', () => {
  test.each([
    ['get get give give', 1],
    ['get get give get', 0.5],
    ['get get get get', 0],
    ['give give get get', 0]
  ])('of four into two groups as %s is worth (right − 2) ÷ 2, at least 0: %d', (places, score) => {
    expect(scoreOf(categorise, placed(categorise, places.split(' ')))).toBeCloseTo(score, 12)
  })

  test.each([
    ['11122233', 1],
    ['11122231', 13 / 16],
    ['11122111', 7 / 16],
    ['11111111', 1 / 16],
    ['33333333', 0]
  ])('of eight into three groups as %s is worth (right − 8/3) ÷ (8 − 8/3): %d', (places, score) => {
    expect(scoreOf(sorting, placed(sorting, [...places]))).toBeCloseTo(score, 12)
  })
})

describe('a reflection', () => {
  test('is never scored, whatever was ticked', () => {
    expect(mark(reflection, { text: 'I asked.', ticks: [0, 2] })).toEqual({ status: 'reflected' })
  })
})

describe('nothing given', () => {
  const nothing = [
    undefined,
    null,
    [],
    {},
    '',
    { text: '', ticks: [] },
    { text: ' \n ', ticks: [0] }
  ]

  test.each(questions)('is not judged in a $type', (question) => {
    for (const stored of nothing) {
      expect(mark(question, readAnswer(question, stored))).toEqual({ status: 'unanswered' })
    }
  })

  test('is not judged either where a form hands it over unread', () => {
    expect(mark(picking, [])).toEqual({ status: 'unanswered' })
    expect(mark(matching, {})).toEqual({ status: 'unanswered' })
    expect(mark(sorting, {})).toEqual({ status: 'unanswered' })
    expect(mark(reflection, { text: '  ', ticks: [1] })).toEqual({ status: 'unanswered' })
  })
})

describe('any question', () => {
  test('scores between 0 and 1, and 1 for its key and for nothing else', () => {
    const sorted = (answer: Answer) => (Array.isArray(answer) ? [...answer].sort() : answer)
    fc.assert(
      fc.property(answered(anyQuestion, answerTo), ({ question, answer }) => {
        const key = keyOf(question)
        expect(mark(question, key)).toEqual({ status: 'marked', score: 1, right: true, wrong: [] })

        const same = question.type === 'multiple' ? sorted : (given: Answer) => given
        const isKey = JSON.stringify(same(answer)) === JSON.stringify(same(key))
        const score = scoreOf(question, answer)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(score === 1).toBe(isKey)
        expect(mark(question, answer)).toMatchObject({ right: isKey })
      })
    )
  })

  test('is incomplete while places are empty, and tells how many', () => {
    const partly = anyPlacing.chain((question) =>
      fc.record({
        question: fc.constant(question),
        answer: placementOf(question),
        emptied: fc.subarray(
          question.items.map(({ id }) => id),
          { minLength: 1, maxLength: question.items.length - 1 }
        )
      })
    )
    fc.assert(
      fc.property(partly, ({ question, answer, emptied }) => {
        const kept = Object.entries(answer).filter(([id]) => !emptied.includes(id))
        expect(mark(question, Object.fromEntries(kept))).toEqual({
          status: 'incomplete',
          missing: emptied.length
        })
      })
    )
  })
})

describe('putting one thing right never lowers the score', () => {
  test('by picking one more key, or one false option less', () => {
    fc.assert(
      fc.property(answered(anyMultiple, answerTo), ({ question, answer }) => {
        const picks = answer as string[]
        for (const { id, key } of question.options) {
          if (key === picks.includes(id)) continue
          const better = key ? [...picks, id] : picks.filter((pick) => pick !== id)
          if (better.length === 0) continue
          expect(scoreOf(question, better)).toBeGreaterThanOrEqual(scoreOf(question, picks))
        }
      })
    )
  })

  test('by putting one item where it belongs', () => {
    fc.assert(
      fc.property(answered(anyPlacing, placementOf), ({ question, answer }) => {
        for (const { id, answer: right } of question.items) {
          const better = { ...answer, [id]: right }
          expect(scoreOf(question, better)).toBeGreaterThanOrEqual(scoreOf(question, answer))
        }
      })
    )
  })

  test('by turning two neighbors into their order', () => {
    fc.assert(
      fc.property(answered(anyOrdering, orderOf), ({ question, answer }) => {
        const rank = (id = '') => question.items.findIndex((item) => item.id === id)
        for (const [at, first] of answer.entries()) {
          const second = answer[at + 1]
          if (second === undefined || rank(first) < rank(second)) continue
          const better = answer.with(at, second).with(at + 1, first)
          expect(scoreOf(question, better)).toBeGreaterThanOrEqual(scoreOf(question, answer))
        }
      })
    )
  })
})

describe('guessing is worth nothing on average, before scores below 0 are lifted', () => {
  test.each([3, 4, 5])('over all orders of %i steps', (count) => {
    const key = [...'abcde'].slice(0, count)
    const balances = permutations(key).map((order) => balanceOf(key, order))
    expect(Math.abs(mean(balances))).toBeLessThan(1e-9)
    expect(balances).toHaveLength([6, 24, 120][count - 3] ?? 0)
  })

  test.each([
    [4, 2],
    [4, 3],
    [5, 4],
    [6, 3],
    [8, 2],
    [4, 5]
  ])('over all ways to sort %i items into %i groups', (n, places) => {
    const scores = Array.from({ length: places ** n }, (_, guess) => {
      const chosen = Array.from({ length: n }, (_, item) => Math.floor(guess / places ** item))
      const right = chosen.filter((digit, item) => digit % places === item % places).length
      return aboveChance(right, n, places)
    })
    expect(Math.abs(mean(scores))).toBeLessThan(1e-9)
  })
})

function permutations(list: readonly string[]): string[][] {
  if (list.length === 0) return [[]]
  return list.flatMap((first) =>
    permutations(list.filter((other) => other !== first)).map((rest) => [first, ...rest])
  )
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
