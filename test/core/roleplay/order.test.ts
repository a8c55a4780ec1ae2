import { expect, test } from 'vitest'

import { attemptId } from '../../../src/core/roleplay/attempt.ts'
import { orderOf } from '../../../src/core/roleplay/order.ts'
import { walk } from '../../../src/core/roleplay/walk.ts'
import { choicesOf, rolePlay } from '../../fixtures/roleplays.ts'

const play = rolePlay({ repairs: [0] })
const { next } = walk(play, [])
const { next: mending } = walk(play, choicesOf(play, 'p'))
const order = (node: typeof next, attempt: string) =>
  'stage' in node ? orderOf(node, attempt).map(({ id }) => id) : []

test('an attempt shows the same order whenever it is looked at', () => {
  const attempt = attemptId('RP-01', '2026-11-21T08:00:00.000Z')
  const [turn] = walk(play, choicesOf(play, 'b')).turns
  expect(order(next, attempt)).toEqual(order(next, attempt))
  expect(turn && orderOf(turn, attempt).map(({ id }) => id)).toEqual(order(next, attempt))
})

test.each([
  ['a stage', next],
  ['a repair', mending]
])('over a thousand attempts the best line of %s takes each place about as often', (_, node) => {
  const places = [0, 0, 0]
  for (let number = 0; number < 1000; number += 1) {
    const at = order(node, attemptId('RP-01', String(number))).findIndex((id) => /best$/.test(id))
    places[at] = (places[at] ?? 0) + 1
  }
  for (const count of places) {
    expect(count).toBeGreaterThanOrEqual(300)
    expect(count).toBeLessThanOrEqual(370)
  }
})
