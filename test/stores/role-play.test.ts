import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { attemptsAt, firstOf } from '../../src/core/roleplay/attempt.ts'
import { createRecord, record } from '../../src/stores/record.ts'
import { begin, replay, say, stepBack, tableOf } from '../../src/stores/role-play.ts'
import { choicesOf, rolePlay } from '../fixtures/roleplays.ts'
import { fakeBrowser } from './fake-browser.ts'

const NOON = Date.UTC(2026, 10, 21, 12)
const DAY = 86_400_000
const play = rolePlay({ repairs: [0] })
const table = () => tableOf(play).get()
const lines = (way: string) => choicesOf(play, way)
const sayAll = (way: string) => {
  for (const line of lines(way).slice(table().current?.choices.length)) say(play, line)
}

beforeEach(() => {
  record.remove([...record.all().keys()])
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
})
afterEach(() => vi.useRealTimers())

describe('an attempt', () => {
  test('comes on the record with its first line, not before', () => {
    begin(play)
    expect(table().current?.choices).toEqual([])
    expect(record.all().size).toBe(0)
    sayAll('b')
    expect(table().current?.choices).toEqual(lines('b'))
    expect(record.all().size).toBe(2)
  })

  test('keeps its id from before its first line, and so its order of options', () => {
    begin(play)
    const id = table().current?.id
    sayAll('b')
    expect(table().current?.id).toBe(id)
  })

  test('leaves the table when it reaches an ending, and stays as it was', () => {
    begin(play)
    sayAll('bbbbb')
    expect(table().current).toBeUndefined()
    expect(table().attempts).toMatchObject([{ status: 'finished', choices: lines('bbbbb') }])
    say(play, lines('b')[0] ?? '')
    stepBack(play, 0)
    expect(table().attempts).toMatchObject([{ status: 'finished', backs: 0 }])
  })

  test('takes a line only where it can be said, so a second press changes nothing', () => {
    begin(play)
    sayAll('b')
    const before = record.all().size
    say(play, lines('b')[0] ?? '')
    say(play, 'never-written')
    expect(record.all().size).toBe(before)
  })

  test('gives way to a new one, is kept, and takes the first attempt with it', () => {
    begin(play)
    sayAll('pb')
    begin(play)
    sayAll('bbbbb')
    expect(table().attempts.map(({ status }) => status)).toEqual(['open', 'finished'])
    expect(firstOf(table().attempts)).toBeUndefined()
  })

  test('begun anew is the one on the table, also when the clock was set back', () => {
    begin(play)
    sayAll('bb')
    vi.setSystemTime(NOON - DAY)
    begin(play)
    sayAll('o')
    expect(table().current?.choices).toEqual(lines('o'))
  })

  test('is there after a reload', () => {
    begin(play)
    sayAll('pb')
    const texts = Object.entries(localStorage) as [string, string][]
    const again = createRecord(fakeBrowser(Object.fromEntries(texts)).tab(), () => NOON)
    expect(attemptsAt(play, again.under('roleplay/').get())).toEqual(table().attempts)
  })
})

describe('going back', () => {
  test('a step takes the last line back and is counted', () => {
    begin(play)
    sayAll('bp')
    stepBack(play, 1)
    expect(table().current).toMatchObject({ choices: lines('b'), backs: 1 })
    sayAll('bbbbb')
    expect(firstOf(table().attempts)).toBeUndefined()
  })

  test('a replay goes on from an earlier turn and leaves the attempt alone', () => {
    begin(play)
    sayAll('bpbbb')
    const [first] = table().attempts
    if (!first) throw new Error('There is an attempt.')
    replay(play, first, 1)
    expect(table().current).toMatchObject({ choices: lines('b'), replayOf: first.begun })
    sayAll('bbbbb')
    expect(firstOf(table().attempts)).toEqual(first)
  })

  test('a replay from the first turn is an attempt from the start', () => {
    begin(play)
    sayAll('bpbbb')
    const [first] = table().attempts
    if (!first) throw new Error('There is an attempt.')
    replay(play, first, 0)
    sayAll('bbbbb')
    expect(table().attempts[1]).toMatchObject({ replayOf: undefined, status: 'finished' })
  })
})

test('another tab that says a line is followed', () => {
  begin(play)
  sayAll('b')
  const begun = table().current?.begun
  vi.setSystemTime(NOON + 300_000)
  record.set(`roleplay/RP-01/${begun}/turn/2026-11-21T12:05:00.000Z`, lines('bo'))
  expect(table().current?.choices).toEqual(lines('bo'))
  say(play, lines('bb')[1] ?? '')
  expect(table().current?.choices).toEqual(lines('bo'))
  sayAll('bobbb')
  expect(firstOf(table().attempts)).toMatchObject({ choices: lines('bobbb') })
})
