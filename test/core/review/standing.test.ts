import { expect, test } from 'vitest'

import type { BoxCard } from '../../../src/core/review/box.ts'
import { reviewOn } from '../../../src/core/review/standing.ts'

const TODAY = '2026-11-21'
const card = (id: string, entered: string, ...days: string[]): BoxCard => ({
  id,
  lesson: 'L-01',
  entered,
  gradings: days.map((day) => ({ day, grade: 'knew' }))
})
const many = (count: number, ...days: string[]) =>
  Array.from({ length: count }, (_, at) => card(`L-01.card-${at}-${days}`, '2026-11-01', ...days))

test('an empty box is neither done nor due', () => {
  expect(reviewOn(TODAY, [])).toEqual({ status: 'empty' })
})

test('a session that was left goes on at the card that comes next', () => {
  const box = [...many(2, TODAY), ...many(4)]
  expect(reviewOn(TODAY, box)).toMatchObject({ status: 'card', at: 3, of: 6 })
})

test('nothing due says when the next card comes', () => {
  expect(reviewOn(TODAY, [card('a', '2026-11-20')])).toEqual({
    status: 'rest',
    done: 0,
    over: 0,
    coming: [{ day: '2026-11-22', count: 1 }]
  })
})

test('after ten cards the others wait for tomorrow', () => {
  expect(reviewOn(TODAY, [...many(10, TODAY), ...many(3)])).toMatchObject({
    status: 'rest',
    done: 10,
    over: 3,
    coming: [
      { day: '2026-11-22', count: 3 },
      { day: '2026-11-28', count: 10 }
    ]
  })
})
