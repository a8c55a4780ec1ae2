import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  contactPoint,
  moved,
  readContactPoints,
  TRUSTS,
  WORDS
} from '../../../src/core/workbook/contact-points.ts'

const bill = { ...contactPoint('bill', 'Bill'), owner: 'Ana', trust: 'deposit' as const }

describe('readContactPoints', () => {
  test('gives back what was stored, in its order', () => {
    const rows = [bill, contactPoint('call', 'Call')]
    expect(readContactPoints({ rows })).toEqual(rows)
  })

  test.each([undefined, null, 7, 'rows', [], {}, { rows: 'Bill' }])(
    'finds no map in %j',
    (stored) => {
      expect(readContactPoints(stored)).toBeUndefined()
    }
  )

  test('leaves empty what is missing or of another kind', () => {
    expect(readContactPoints({ rows: [{ id: 'bill', name: 3, trust: 'maybe' }] })).toEqual([
      contactPoint('bill')
    ])
  })

  test('keeps the fields that another edition has added to a row', () => {
    const more = { ...bill, weight: 'high', lastLook: '2026-11-21' }
    expect(readContactPoints({ rows: [more] })).toEqual([more])
  })

  test('gives every row an id of its own', () => {
    const rows = [{ name: 'Bill' }, { id: 'call' }, { id: 'call', name: 'Twin' }, { id: 'call+' }]
    const ids = readContactPoints({ rows })?.map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
    expect(ids?.[1]).toBe('call')
  })

  test('never throws, and gives only points that can be shown', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ rows: fc.array(fc.anything()) })),
        (stored) => {
          for (const point of readContactPoints(stored) ?? []) {
            for (const word of WORDS) expect(point[word]).toBeTypeOf('string')
            expect(TRUSTS).toContain(point.trust)
            expect(point.id).toMatch(/./s)
          }
        }
      )
    )
  })
})

describe('moved', () => {
  test.each([
    [0, 1, ['b', 'a', 'c']],
    [2, -1, ['a', 'c', 'b']],
    [0, -1, undefined],
    [2, 1, undefined]
  ])('from %i by %i', (from, by, after) => {
    expect(moved(['a', 'b', 'c'], from, by)).toEqual(after)
  })
})
