import { describe, expect, test } from 'vitest'

import {
  placeIn,
  readMessage,
  stepFor,
  stepped
} from '../../../../src/core/workshop/slide/showing.ts'

const DECK = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
const at = (id: string, blank = false) => ({ at: id, blank })

describe('a step', () => {
  test.each([
    ['a', 'next', 'b'],
    ['c', 'next', 'c'],
    ['b', 'previous', 'a'],
    ['a', 'previous', 'a'],
    ['b', 'first', 'a'],
    ['a', 'last', 'c'],
    ['gone', 'next', 'b'],
    ['', 'next', 'b']
  ] as const)('from %s to the %s is %s', (from, step, to) => {
    expect(stepped(at(from), DECK, step)).toEqual(at(to))
  })

  test('makes the wall dark, and any other one lights it where it was', () => {
    const dark = stepped(at('b'), DECK, 'blank')
    expect(dark).toEqual(at('b', true))
    expect(stepped(dark, DECK, 'next')).toEqual(at('b'))
    expect(stepped(dark, DECK, 'blank')).toEqual(at('b'))
  })

  test('in an empty deck changes nothing', () => {
    expect(stepped(at('b'), [], 'next')).toEqual(at('b'))
    expect(placeIn([], 'b')).toBe(0)
  })
})

test.each([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  [' ', 'next'],
  ['B', 'blank'],
  ['.', 'blank'],
  ['End', 'last'],
  ['x', undefined],
  ['Tab', undefined]
])('the key %s means %s', (key, step) => {
  expect(stepFor(key)).toBe(step)
})

test.each([
  [{ kind: 'asks' }, { kind: 'asks' }],
  [
    { kind: 'shows', at: 'b', blank: true, more: 1 },
    { kind: 'shows', at: 'b', blank: true }
  ],
  [
    { kind: 'shows', at: 'b' },
    { kind: 'shows', at: 'b', blank: false }
  ],
  [{ kind: 'shows', at: 3 }, undefined],
  ['shows', undefined],
  [null, undefined]
])('another window that says %j is heard as %j', (said, heard) => {
  expect(readMessage(said)).toEqual(heard)
})
