import { describe, expect, test } from 'vitest'

import { minutesOf, timeOf } from '../../../../src/core/workshop/agenda/clock.ts'
import { copiesOf, splitOf } from '../../../../src/core/workshop/agenda/group.ts'
import { asPlanned, blocksOf, type Setting } from '../../../../src/core/workshop/agenda/plan.ts'
import type { Activity } from '../../../../src/core/workshop/paper/schema.ts'
import { BREAKFAST } from '../../../fixtures/agenda.ts'

const A3: Activity = {
  id: 'A3',
  title: 'Three seconds',
  minutes: 8,
  aim: 'To wait.',
  slides: [],
  needs: [],
  steps: ['Ask.', 'Wait.'],
  watch: 'Laughter.',
  ask: 'What came?',
  optional: false
}
const words = { title: 'Break', how: 'Open a window.', about: 'Coffee' }
const blocks = (changes: Partial<Setting>) =>
  blocksOf(BREAKFAST, { ...asPlanned(BREAKFAST), ...changes }, [A3], words)

describe('an agenda as it was set', () => {
  test('is the planned one at first', () => {
    expect(blocks({})).toEqual(BREAKFAST.blocks)
  })

  test('goes without what was taken out, but never without triads or the sentence', () => {
    const ids = blocks({ without: ['want', 'triads', 'sentence'] }).map(({ id }) => id)
    expect(ids).not.toContain('want')
    expect(ids).toContain('triads')
    expect(ids).toContain('sentence')
  })

  test('takes another activity in place of content, with its own time', () => {
    const swapped = blocks({ instead: { want: 'A3', triads: 'A3' } })
    expect(swapped.find(({ id }) => id === 'want')).toMatchObject({
      title: 'Three seconds',
      minutes: 8,
      activity: 'A3'
    })
    expect(swapped.find(({ id }) => id === 'triads')?.title).toBe('triads')
  })

  test('gives each round of triads a minute more where people read slowly', () => {
    const triads = blocks({ reading: 'slow' }).find(({ id }) => id === 'triads')
    expect(triads).toMatchObject({ minutes: 16, rounds: { setUp: 2 } })
  })

  test('puts a break where half of the time is over', () => {
    const own = blocks({ pause: 10 })
    expect(own.map(({ id }) => id).indexOf('break')).toBe(
      own.findIndex(({ id }) => id === 'triads') + 1
    )
    expect(own.find(({ id }) => id === 'break')).toMatchObject({ minutes: 10, title: 'Break' })
  })
})

describe('a group', () => {
  test.each([
    [24, 8, 0, 4],
    [25, 8, 1, 5],
    [26, 8, 2, 5],
    [3, 1, 0, 1],
    [2, 1, 0, 1]
  ])(
    'of %i makes %i triads, %i second observers and %i tables',
    (people, triads, extra, tables) => {
      expect(splitOf(people)).toEqual({ people, triads, extra, tables })
    }
  )

  test('gets as many copies as it needs', () => {
    const split = splitOf(24)
    expect(
      (['person', 'triad', 'table', 'workshop'] as const).map((per) => copiesOf(per, split))
    ).toEqual([24, 8, 4, 1])
  })
})

test('times of day are read and written, and others are none', () => {
  expect(minutesOf('08:30')).toBe(510)
  expect(minutesOf('8:05')).toBe(485)
  for (const none of ['24:00', '12:60', 'noon', '']) expect(minutesOf(none)).toBeUndefined()
  expect(timeOf(510)).toBe('08:30')
  expect(timeOf(1450)).toBe('00:10')
})
