import { describe, expect, test } from 'vitest'

import { boardFaults } from '../../../../src/core/workshop/wall/check.ts'
import { entriesIn, entryId } from '../../../../src/core/workshop/wall/entry.ts'
import { boardsSchema } from '../../../../src/core/workshop/wall/schema.ts'
import { complaints } from '../../../fixtures/complaints.ts'

const PILES = [{ id: 'law' }, { id: 'cost' }]
const fact = (at: number, value: object) => ({ id: entryId(at), value: value as never, at })

describe('entries of a board', () => {
  test('stand in the order in which they were said, not in which they were moved', () => {
    const facts = [
      { ...fact(2, { text: 'second', pile: 'law' }), at: 5 },
      { ...fact(1, { text: 'first', pile: '' }), at: 9 }
    ]
    expect(entriesIn(facts, PILES).map(({ text }) => text)).toEqual(['first', 'second'])
  })

  test('of a pile that is not there lie on none', () => {
    expect(entriesIn([fact(1, { text: 'a', pile: 'habit' })], PILES)[0]).toMatchObject({
      pile: '',
      within: '',
      guess: false
    })
  })

  test.each([[{ text: '' }], [{ text: 3 }], [{}], [[]]])('%j is none', (value) => {
    expect(entriesIn([fact(1, value)], PILES)).toEqual([])
  })
})

describe('boards', () => {
  const board = {
    id: 'one',
    title: 'One',
    ask: 'What?',
    hint: 'So.',
    piles: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' }
    ]
  }

  test('take cards only from an activity that has some', () => {
    const [parsed] = boardsSchema.parse({ boards: [{ ...board, activity: 'A2' }] }).boards
    if (!parsed) throw new Error('There is no board.')
    expect(boardFaults([parsed], ['A2'])).toEqual([])
    expect(boardFaults([parsed], ['A1'])[0]).toMatch(
      /^src\/content\/workshop\/boards\.yaml: board “one” takes cards from “A2”/
    )
    expect(boardFaults([{ ...parsed, circles: true }], ['A2'])[0]).toContain('win, tie, trail')
  })

  test('have a name for every pile', () => {
    const nameless = { ...board, piles: [{ id: 'a', name: 'A' }, { id: 'b' }] }
    expect(complaints(boardsSchema, { boards: [nameless] }).join()).toContain(
      'pile “b” has no name'
    )
  })
})
