import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  choiceFact,
  currentOf,
  finishedIn,
  finishFact,
  formFact,
  leftIn,
  sittingsIn
} from '../../../src/core/assessment/sitting.ts'
import type { Fact, Json } from '../../../src/core/record/fact.ts'
import { merge } from '../../../src/core/record/merge.ts'
import { sittingsOf } from '../../fixtures/bank.ts'

const NAME = '2026-11-21T08:00:00.000Z'
const ITEM = 'L-01.test.a'
const fact = (id: string, value: Json, at: number): Fact => ({ id, value, at })
const begun = fact(formFact(NAME), { purpose: 'before', form: 'B' }, 1)
const chosen = (option: string, at: number) => fact(choiceFact(NAME, ITEM, `m${at}`), option, at)
const finished = (at: number, sheet: Record<string, string> = {}) =>
  fact(finishFact(NAME, `m${at}`), sheet, at)
const read = (...facts: Fact[]) => sittingsIn(facts.sort((a, b) => a.at - b.at))
const answer = (...facts: Fact[]) => read(begun, ...facts)[0]?.answers.get(ITEM)

describe('sittingsIn', () => {
  test('reads a sitting that was begun', () => {
    expect(read(begun)).toEqual([
      {
        begun: NAME,
        begunAt: 1,
        purpose: 'before',
        form: 'B',
        answers: new Map(),
        status: 'open',
        touchedAt: 1
      }
    ])
  })

  test('takes the last choice while it is open', () => {
    expect(answer(chosen('miss', 2), chosen('hit', 3))).toBe('hit')
    expect(read(begun, chosen('hit', 3))[0]).toMatchObject({ status: 'open', touchedAt: 3 })
  })

  test('holds to what was handed in, whatever was chosen before or after', () => {
    const sheet = { [ITEM]: 'hit' }
    expect(answer(chosen('miss', 4), finished(5, sheet))).toBe('hit')
    expect(answer(finished(5, sheet), chosen('miss', 6))).toBe('hit')
    expect(answer(chosen('hit', 4), finished(5))).toBeUndefined()
  })

  test('the first end counts where two devices finished the same sitting', () => {
    const [sitting] = read(begun, finished(5, { [ITEM]: 'hit' }), finished(7, { [ITEM]: 'miss' }))
    expect(sitting).toMatchObject({ status: 'finished', finishedAt: 5 })
    expect(sitting?.answers.get(ITEM)).toBe('hit')
  })

  test('leaves out of what was handed in whatever is no option', () => {
    const odd = fact(finishFact(NAME, 'm5'), { [ITEM]: ['hit'], 'L-02.test.a': 'miss' }, 5)
    expect(read(begun, odd)[0]?.answers).toEqual(new Map([['L-02.test.a', 'miss']]))
  })

  test('a finished test stays as it was, whatever is merged into it', () => {
    const mine = [begun, chosen('hit', 2), finished(5, { [ITEM]: 'hit' })]
    const theirs = fc.oneof(
      fc
        .record({
          option: fc.constantFrom('hit', 'miss', 'slip'),
          at: fc.integer({ min: 2, max: 99 })
        })
        .map(({ option, at }) => chosen(option, at)),
      fc.integer({ min: 6, max: 99 }).map((at) => finished(at, { [ITEM]: 'slip' }))
    )
    fc.assert(
      fc.property(fc.array(theirs), (others) => {
        const { facts } = merge(new Map(mine.map((one) => [one.id, one])), others)
        expect(read(...facts.values())).toEqual(read(...mine))
      })
    )
  })

  test.each<[string, Fact[]]>([
    ['answers without a beginning', [chosen('hit', 2), finished(3)]],
    ['a form that nobody knows', [fact(formFact(NAME), { purpose: 'before', form: 'Z' }, 1)]],
    ['a purpose that nobody knows', [fact(formFact(NAME), { purpose: 'fun', form: 'A' }, 1)]],
    ['a beginning of another shape', [fact(formFact(NAME), ['A'], 1)]],
    ['a fact of a later edition', [fact(`test/${NAME}/mood`, 'calm', 1)]]
  ])('makes no sitting of %s', (_, facts) => {
    expect(read(...facts)).toEqual([])
  })

  test('puts them in the order in which they were begun', () => {
    expect(sittingsOf({ begun: 9 }, { begun: 1 }).map(({ begunAt }) => begunAt)).toEqual([1, 9])
  })
})

describe('of two unfinished sittings', () => {
  const two = sittingsOf({ begun: 1, right: 2 }, { begun: 9 })

  test('the one begun later is gone on with', () => {
    expect(currentOf(two)?.begunAt).toBe(9)
  })

  test('the other one is left and keeps its answers', () => {
    expect(leftIn(two).map(({ begunAt, answers }) => [begunAt, answers.size])).toEqual([[1, 2]])
  })
})

test('what was left is not gone on with once a later one is finished', () => {
  const all = sittingsOf({ begun: 1 }, { begun: 9, finished: 10 })
  expect(currentOf(all)).toBeUndefined()
  expect(leftIn(all)).toHaveLength(1)
})

test('finished sittings are found by their purpose', () => {
  const all = sittingsOf(
    { purpose: 'before', begun: 1, finished: 2 },
    { purpose: 'after', begun: 3, finished: 4 },
    { purpose: 'retake', begun: 5 }
  )
  expect(finishedIn(all, 'after', 'retake').map(({ begunAt }) => begunAt)).toEqual([3])
})
