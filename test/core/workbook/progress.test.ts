import { describe, expect, test } from 'vitest'

import type { Json } from '../../../src/core/record/fact.ts'
import { type Countable, nextSection, progressOf } from '../../../src/core/workbook/progress.ts'
import { sheetWith } from '../../fixtures/workbook-share.ts'

const rated = (mark: number | 'dk' | 'na'): Json => ({ mark, version: 1 })
const ratings: Countable = { id: 'W-A', kind: 'ratings', items: [{ id: 'W-01' }, { id: 'W-02' }] }
const lenses: Countable = { id: 'W-D', kind: 'lenses', items: [{ id: 'W-31' }, { id: 'W-32' }] }
const starters = [
  { id: 'bill', name: 'Bill', phase: 'leave' },
  { id: 'wait', name: 'Waiting', phase: 'arrive' }
]
const points: Countable = { id: 'W-E', kind: 'contact-points', starters }
const plan: Countable = { id: 'W-G', kind: 'plan' }

describe('progressOf', () => {
  test.each([
    [{}, 0],
    [{ 'W-01': rated(3) }, 1],
    [{ 'W-01': rated('dk'), 'W-02': rated('na') }, 2]
  ])('of two items with %j, %i are done', (fields, done) => {
    expect(progressOf(ratings, sheetWith(fields))).toEqual({ done, of: 2 })
  })

  test.each([
    [{ 'W-31.want': rated(3), 'W-31.get': rated(3) }, 0],
    [{ 'W-31.want': rated(3), 'W-31.get': rated(3), 'W-31.alternative': rated('dk') }, 1],
    [{ 'W-32.get': rated('na') }, 1]
  ])('of two items with three answers each, %j makes %i', (fields, done) => {
    expect(progressOf(lenses, sheetWith(fields))).toEqual({ done, of: 2 })
  })

  test('a point is described by more than its name', () => {
    const sheet = sheetWith({ 'point-bill.owner': 'Ada', 'point-wait.name': 'The line' })
    expect(progressOf(points, sheet)).toEqual({ done: 1, of: 2 })
  })

  test('a line of the plan is begun by any word, and not by an empty one', () => {
    const sheet = sheetWith({ 'plan-1.owner': 'Ada', 'plan-2.owner': ' ' })
    expect(progressOf(plan, sheet)).toEqual({ done: 1, of: 3 })
  })
})

describe('nextSection', () => {
  const sections = [ratings, points, lenses]
  test.each([
    [{}, 'W-A'],
    [{ 'W-01': rated(3), 'W-02': rated(3) }, 'W-E'],
    [{ 'W-01': rated(3), 'W-02': rated(3), 'point-bill.owner': 'Ada' }, 'W-D'],
    [
      {
        'W-01': rated(3),
        'W-02': rated(3),
        'point-bill.owner': 'Ada',
        'W-31.get': rated('na'),
        'W-32.get': rated('na')
      },
      undefined
    ]
  ])('after %j comes %s', (fields, id) => {
    expect(nextSection(sections, sheetWith(fields))?.id).toBe(id)
  })
})
