import { describe, expect, test } from 'vitest'

import { calendarFile } from '../../../../src/core/calendar/ics.ts'
import { eventsOf } from '../../../../src/core/workshop/agenda/events.ts'
import { splitOf } from '../../../../src/core/workshop/agenda/group.ts'
import { cardsFor, handoutsFor } from '../../../../src/core/workshop/agenda/needs.ts'
import { asPlanned, blocksOf } from '../../../../src/core/workshop/agenda/plan.ts'
import { rowsOf } from '../../../../src/core/workshop/agenda/rows.ts'
import { timed } from '../../../../src/core/workshop/agenda/timing.ts'
import { BREAKFAST, block } from '../../../fixtures/agenda.ts'

const WORDS = { title: 'Free time', how: 'Nothing.', about: 'Questions' }

describe('what to print', () => {
  const blocks = [
    { ...block('want', 'content', 6), handouts: ['H1'], rolePlays: ['RP-09'] },
    { ...block('triads', 'triads', 14), handouts: ['H7'], rolePlays: ['RP-08', 'RP-01'] },
    { ...block('sentence', 'sentence', 4), handouts: ['H8', 'H1'] }
  ]

  test('is a handout a person, and an observer sheet for each who observes in each round', () => {
    expect(handoutsFor(blocks, ['H7'], splitOf(25))).toEqual([
      { id: 'H1', copies: 25 },
      { id: 'H7', copies: 18 },
      { id: 'H8', copies: 25 }
    ])
  })

  test('is a set of role cards for each triad, and only for what triads play', () => {
    expect(cardsFor(blocks, splitOf(24))).toEqual([
      { id: 'RP-08', copies: 8 },
      { id: 'RP-01', copies: 8 }
    ])
  })
})

describe('the rows of a copy', () => {
  const rows = (minutes: number, without: string[] = []) => {
    const setting = { ...asPlanned(BREAKFAST), minutes, without }
    const blocks = blocksOf(BREAKFAST, setting, [], WORDS)
    return rowsOf(BREAKFAST, blocks, timed(blocks, minutes), WORDS).map(
      (row) => `${row.block.id} ${row.status}`
    )
  }

  test('keep what was left out in its place', () => {
    expect(rows(40, ['demo'])).toEqual(
      [
        'welcome in',
        'contact in',
        'want in',
        'demo by-hand',
        'triads in',
        'circles in',
        'sentence in',
        'form in',
        'thanks in'
      ].map((row) => (row === 'circles in' ? expect.stringMatching(/^circles/) : row))
    )
    expect(rows(38)).toContain('circles no-time')
  })

  test('have no times where the whole does not fit', () => {
    expect(rows(20).every((row) => row.endsWith('untimed'))).toBe(true)
  })
})

describe('in a calendar', () => {
  const timing = timed(BREAKFAST.blocks, 45)
  const blocks = timing.status === 'fits' ? timing.blocks : []
  const words = { title: 'Breakfast', description: 'For 24 people' }

  test('a workshop is one event, from its beginning to its end', () => {
    const events = eventsOf(
      'w-1',
      { day: '2026-12-01', start: '08:30', minutes: 45 },
      blocks,
      words
    )
    expect(events).toEqual([
      { uid: 'w-1@be-sure', ...words, start: '2026-12-01T08:30', end: '2026-12-01T09:15' }
    ])
    expect(calendarFile(events, 0)).toContain('DTEND:20261201T091500')
  })

  test('its blocks follow one another, also past midnight', () => {
    const events = eventsOf(
      'w-1',
      { day: '2026-12-31', start: '23:40', minutes: 45 },
      blocks,
      words,
      ({ block: { title } }) => ({ title, description: '' })
    )
    expect(events).toHaveLength(1 + blocks.length)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    expect(events.at(-1)).toMatchObject({ start: '2027-01-01T00:24', end: '2027-01-01T00:25' })
  })

  test('there is none without a day', () => {
    expect(eventsOf('w-1', { day: '', start: '08:30', minutes: 45 }, blocks, words)).toEqual([])
  })
})
