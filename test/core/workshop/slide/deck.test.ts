import { describe, expect, test } from 'vitest'

import { chosen, deckOf, readChoice } from '../../../../src/core/workshop/slide/deck.ts'

const ALL = ['title', 'rules', 'want', 'curve', 'circles', 'myths', 'next']
const BLOCKS = [
  { id: 'welcome', slides: ['title', 'rules'] },
  { id: 'map', slides: ['circles', 'curve'] },
  { id: 'end', slides: ['next', 'title', 'gone'] }
]
const ids = (choice?: Parameters<typeof deckOf>[2]) =>
  deckOf(BLOCKS, ALL, choice).map(({ id }) => id)

describe('the agenda decides which slides show', () => {
  test('in the order of its blocks, each once, and only those that there are', () => {
    expect(ids()).toEqual(['title', 'rules', 'circles', 'curve', 'next'])
  })

  test('each slide knows its block, so that the speaker sees its time', () => {
    expect(deckOf(BLOCKS, ALL)[2]).toEqual({ id: 'circles', block: 'map' })
  })

  test('what was left out by hand is gone, and what was added stands after what precedes it', () => {
    expect(ids({ more: ['myths', 'want'], less: ['curve'] })).toEqual([
      'title',
      'rules',
      'want',
      'circles',
      'myths',
      'next'
    ])
  })

  test('a slide before all others can be added first', () => {
    expect(deckOf([], ALL, { more: ['want'], less: [] })).toEqual([
      { id: 'want', block: undefined }
    ])
  })
})

describe('a choice', () => {
  test.each([
    ['takes a planned slide out', 'curve', false, true, { more: [], less: ['curve'] }],
    ['adds one that is not planned', 'myths', true, false, { more: ['myths'], less: [] }]
  ])('%s', (_, id, shown, planned, expected) => {
    expect(chosen({ more: [], less: [] }, id, shown, planned)).toEqual(expected)
  })

  test('is taken back without a trace', () => {
    expect(chosen({ more: ['myths'], less: ['curve'] }, 'curve', true, true)).toEqual({
      more: ['myths'],
      less: []
    })
    expect(chosen({ more: ['myths'], less: [] }, 'myths', false, false)).toEqual({
      more: [],
      less: []
    })
  })

  test.each([undefined, null, 'x', [], { more: 'all' }, { more: [1, null], less: {} }])(
    'that was kept as %j is none',
    (kept) => expect(readChoice(kept)).toEqual({ more: [], less: [] })
  )
})
