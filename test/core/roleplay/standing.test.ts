import { describe, expect, test } from 'vitest'

import type { Attempt } from '../../../src/core/roleplay/attempt.ts'
import { type Played, profileOf } from '../../../src/core/roleplay/profile.ts'
import { sortOf, suggest } from '../../../src/core/roleplay/standing.ts'
import { choicesOf, rolePlay } from '../../fixtures/roleplays.ts'

const play = rolePlay()

function attempt(at: number, way: string, other: Partial<Attempt> = {}): Attempt {
  const choices = choicesOf(play, way)
  const own = { id: `RP-01/${at}`, begun: `${at}`, begunAt: at, replayOf: undefined, backs: 0 }
  return way.length === 5
    ? ({ ...own, choices, status: 'finished', finishedAt: at + 5, ...other } as Attempt)
    : ({ ...own, choices, status: 'open', touchedAt: at + 1, ...other } as Attempt)
}

describe('an attempt counts as', () => {
  test('the first one, also while it is open', () => {
    const first = attempt(1, 'bb')
    expect(sortOf(first, [first])).toBe('first')
  })

  test('the first one, where the one before it was left without a line', () => {
    const first = attempt(2, 'bbbbb')
    expect(sortOf(first, [attempt(1, ''), first])).toBe('first')
  })

  test('a later one, also where the first was broken off', () => {
    const second = attempt(2, 'bbbbb')
    expect(sortOf(second, [attempt(1, 'p'), second])).toBe('later')
  })

  test('one with a step back, even the first', () => {
    const first = attempt(1, 'bbbbb', { backs: 1 })
    expect(sortOf(first, [first])).toBe('stepped-back')
  })

  test('a replay, whatever else happened in it', () => {
    const again = attempt(2, 'bbbbb', { backs: 1, replayOf: '1' })
    expect(sortOf(again, [attempt(1, 'ppppp'), again])).toBe('replay')
  })
})

describe('what to play next', () => {
  const plays = (...ways: string[]): Played[] =>
    ways.map((way, at) => {
      const own = rolePlay({ id: `RP-0${at + 1}` })
      // The last one gives no chance to show what the others do.
      const stages = own.stages.map((stage) =>
        at === 1 ? { ...stage, shows: ['rater.empathy', 'rater.assurance'] } : stage
      )
      return {
        play: { ...own, stages },
        attempts: way === '' ? [] : [attempt(at + 1, way)]
      }
    })
  const next = (...ways: string[]) => {
    const played = plays(...ways)
    return suggest(played, profileOf(played))
  }

  test('is the first one for whoever has played none', () => {
    expect(next('', '', '')).toEqual({ why: 'not-played', id: 'RP-01' })
  })

  test('is the one that is open', () => {
    expect(next('bbbbb', '', 'bp')).toEqual({ why: 'begun', id: 'RP-03' })
  })

  test('has the most chances to show the letter that was shown least', () => {
    expect(next('ppppp', '', '')).toMatchObject({ why: 'letter', id: 'RP-03' })
  })

  test('is the next in order where every letter was shown', () => {
    expect(next('bbbbb', '', '')).toEqual({ why: 'not-played', id: 'RP-02' })
  })

  test('is one that was not passed, once all were played, and then none', () => {
    expect(next('bbbbb', 'ppppp', 'bbbbb')).toEqual({ why: 'not-passed', id: 'RP-02' })
    expect(next('bbbbb', 'bbbbb', 'bbbbb')).toEqual({ why: 'none' })
  })
})
