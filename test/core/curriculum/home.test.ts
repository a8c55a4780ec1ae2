import { expect, test } from 'vitest'

import { readHome } from '../../../src/core/curriculum/home.ts'

test.each([
  ['L-12#ask-softly', { kind: 'passage', lesson: 'L-12', passage: 'ask-softly' }],
  ['L-12.pause', { kind: 'entry', lesson: 'L-12', id: 'L-12.pause', card: false }],
  ['L-12.card.pause', { kind: 'entry', lesson: 'L-12', id: 'L-12.card.pause', card: true }],
  ['L-12', { kind: 'lesson', lesson: 'L-12' }],
  ['E-26', { kind: 'source', id: 'E-26' }],
  ['about#credits', { kind: 'page', page: 'about', passage: 'credits' }],
  ['RP-03', { kind: 'piece', id: 'RP-03' }],
  ['W-map', { kind: 'piece', id: 'W-map' }],
  ['FK-26', { kind: 'piece', id: 'FK-26' }],
  ['L-1#a', { kind: 'unreadable' }],
  ['L-12#', { kind: 'unreadable' }],
  ['', { kind: 'unreadable' }]
])('the home “%s” is read', (text, home) => {
  expect(readHome(text)).toEqual(home)
})
