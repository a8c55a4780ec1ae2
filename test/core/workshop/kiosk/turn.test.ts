import { expect, test } from 'vitest'

import { clockOf, minutesAsked, standingOf } from '../../../../src/core/workshop/kiosk/turn.ts'

const after = (seconds: number, touched: number, minutes = 6) =>
  standingOf({ begun: 1000, touched: 1000 + touched * 1000 }, minutes, 1000 + seconds * 1000)

test.each([
  [0, 0, { phase: 'running', left: 360 }],
  [100.2, 80, { phase: 'running', left: 260 }],
  [359, 350, { phase: 'running', left: 1 }],
  [360, 350, { phase: 'ending', clears: 60 }],
  [419, 410, { phase: 'ending', clears: 1 }],
  [420, 419, { phase: 'over' }],
  [100, 10, { phase: 'alone', left: 260, clears: 30 }],
  [129, 10, { phase: 'alone', left: 231, clears: 1 }],
  [130, 10, { phase: 'over' }],
  [400, 300, { phase: 'alone', left: 0, clears: 20 }]
])('after %d s, touched at %d s: %j', (seconds, touched, standing) => {
  expect(after(seconds, touched)).toEqual(standing)
})

test.each([
  [undefined, 6],
  ['', 6],
  ['10', 10],
  ['1', 6],
  ['31', 6],
  ['4.5', 6],
  ['ten', 6]
])('an address that asks for %j minutes gets %d', (text, minutes) => {
  expect(minutesAsked(text, 6)).toBe(minutes)
})

test.each([
  [0, '0:00'],
  [65, '1:05'],
  [600, '10:00'],
  [-3, '0:00']
])('%d s are %s', (seconds, clock) => {
  expect(clockOf(seconds)).toBe(clock)
})
