import { describe, expect, test } from 'vitest'

import type { Fact, Json } from '../../../src/core/record/fact.ts'
import {
  evaluationId,
  evaluationsIn,
  isCopied,
  openAmong
} from '../../../src/core/workbook/evaluations.ts'

const fact = (evaluation: string, field: string, value: Json, at: number): Fact => ({
  id: `workbook/${evaluation}/${field}`,
  value,
  at
})

describe('evaluationsIn', () => {
  test('names each one, with when it began and was touched, the last one at the head', () => {
    const found = evaluationsIn([
      fact('e-1', 'begun', {}, 10),
      fact('e-1', 'name', 'Front desk', 20),
      fact('e-2', 'begun', {}, 30),
      fact('e-2', 'rater/r-1/abc', {}, 40),
      fact('e-2', 'rater/r-2/abc', {}, 41),
      fact('e-1', 'archived', 'yes', 25)
    ])
    const [late, early] = found
    expect(late).toEqual({
      id: 'e-2',
      name: '',
      begunAt: 30,
      touchedAt: 41,
      archived: false,
      handedIn: 2
    })
    expect(early).toMatchObject({ id: 'e-1', name: 'Front desk', touchedAt: 25, archived: true })
  })

  test('finds one whose beginning was lost', () => {
    expect(evaluationsIn([fact('e-1', 'W-01', { mark: 1, version: 1 }, 7)])).toMatchObject([
      { id: 'e-1', begunAt: 7 }
    ])
  })

  test('does not count looking back as work on it', () => {
    const found = evaluationsIn([
      fact('e-1', 'begun', {}, 10),
      fact('e-2', 'begun', {}, 20),
      fact('e-1', 'then.W-01', { mark: 2, version: 1 }, 30)
    ])
    expect(found.map(({ id }) => id)).toEqual(['e-2', 'e-1'])
  })

  test('brings one back that was put away', () => {
    const [one] = evaluationsIn([fact('e-1', 'archived', '', 7)])
    expect(one?.archived).toBe(false)
  })

  test('looks past everything else in the record', () => {
    expect(evaluationsIn([{ id: 'quiz/L-01.x', value: 'a', at: 1 }])).toEqual([])
  })
})

describe('openAmong', () => {
  const all = evaluationsIn([
    fact('e-1', 'begun', {}, 10),
    fact('e-2', 'begun', {}, 20),
    fact('e-3', 'archived', 'yes', 30)
  ])
  test.each([
    ['e-1', 'e-1'],
    ['e-3', 'e-3'],
    ['e-9', 'e-2'],
    [undefined, 'e-2']
  ])('asked for %s opens %s: what was put away opens only when asked for', (asked, id) => {
    expect(openAmong(all, asked)?.id).toBe(id)
  })
})

test('the id of an evaluation can stand in the id of a fact and in an address', () => {
  expect(evaluationId(Date.UTC(2026, 10, 21))).toMatch(/^e-[a-z0-9]+$/)
})

test.each([
  ['W-01', true, false],
  ['W-31.proof', true, false],
  ['top', true, false],
  ['plan-1.owner', true, false],
  ['team', true, true],
  ['alternative', true, true],
  ['own-1.text', true, true],
  ['own-1.want', true, false],
  ['points', true, true],
  ['point-bill.owner', true, true],
  ['point-bill.gone', true, true],
  ['point-bill.withdrawal', true, false],
  ['begun', false, false],
  ['archived', false, false],
  ['name', false, false],
  ['rater-id', false, false],
  ['rater/r-1/abc', false, false]
])('%s is copied with everything: %s, with the set-up: %s', (field, all, setUp) => {
  expect(isCopied(field, 'all')).toBe(all)
  expect(isCopied(field, 'set-up')).toBe(setUp)
})
