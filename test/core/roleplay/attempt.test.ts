import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Fact, Json } from '../../../src/core/record/fact.ts'
import { merge } from '../../../src/core/record/merge.ts'
import {
  type Attempt,
  attemptsAt,
  currentOf,
  firstOf,
  startFact,
  startOf,
  straightIn,
  turnFact
} from '../../../src/core/roleplay/attempt.ts'
import { attemptFacts, choicesOf, rolePlay } from '../../fixtures/roleplays.ts'

const NAME = '2026-11-21T08:00:00.000Z'
const play = rolePlay({ repairs: [0, 3] })
const fact = (id: string, value: Json, at: number): Fact => ({ id, value, at })
const begun = fact(startFact(play.id, NAME), startOf(), 1)
const turn = (way: string, at: number) =>
  fact(turnFact(play.id, NAME, `m${at}`), choicesOf(play, way), at)
const read = (...facts: Fact[]) =>
  attemptsAt(
    play,
    facts.sort((a, b) => a.at - b.at)
  )
const one = (...facts: Fact[]): Attempt | undefined => read(begun, ...facts)[0]

describe('attemptsAt', () => {
  test('reads an attempt that was begun', () => {
    expect(read(begun)).toEqual([
      {
        id: `RP-01/${NAME}`,
        begun: NAME,
        begunAt: 1,
        replayOf: undefined,
        choices: [],
        backs: 0,
        status: 'open',
        touchedAt: 1
      }
    ])
  })

  test('goes the way that was chosen last', () => {
    expect(one(turn('b', 2), turn('bp', 3))).toMatchObject({
      choices: ['s1-best', 's2-poor'],
      backs: 0,
      status: 'open',
      touchedAt: 3
    })
  })

  test.each([
    ['no step back', ['b', 'bb', 'bbo'], 0],
    ['one step back', ['b', 'bp', 'b', 'bb'], 1],
    ['another line in the same place', ['b', 'bp', 'bo'], 1],
    ['back to the beginning', ['p', 'pb', '', 'b'], 1],
    ['two steps back', ['b', 'bp', 'b', 'bo', 'b', 'bb'], 2]
  ])('marks %s', (_, ways, backs) => {
    expect(one(...ways.map((way, at) => turn(way, at + 2)))?.backs).toBe(backs)
  })

  test.each([
    ['kept', 'bbbbb'],
    ['strained', 'ooopop'],
    ['lost', 'pp']
  ])('is finished once it reached an ending: %s', (_, way) => {
    expect(one(turn(way, 5))).toMatchObject({ status: 'finished', finishedAt: 5 })
  })

  test('a finished attempt stays as it was, whatever is merged into it later', () => {
    const mine = [begun, turn('b', 2), turn('bbbbb', 5)]
    const theirs = fc.array(
      fc
        .record({
          way: fc.constantFrom('', 'p', 'pp', 'ooooo', 'bbbpp'),
          at: fc.integer({ min: 6, max: 99 })
        })
        .map(({ way, at }) => turn(way, at))
    )
    fc.assert(
      fc.property(theirs, (later) => {
        const { facts } = merge(new Map(mine.map((own) => [own.id, own])), later)
        expect(read(...facts.values())).toEqual(read(...mine))
      })
    )
  })

  test('two devices that went different ways leave one that somebody went, in any order', () => {
    const here = [begun, turn('b', 2), turn('bb', 6)]
    const there = [begun, turn('b', 2), turn('bp', 4), turn('bpo', 5)]
    const together = (a: Fact[], b: Fact[]) =>
      read(...merge(new Map(a.map((own) => [own.id, own])), b).facts.values())
    expect(together(here, there)).toEqual(together(there, here))
    expect(together(here, there)[0]).toMatchObject({ choices: ['s1-best', 's2-best'], backs: 1 })
  })

  test('goes on from a turn of another attempt, and says from which', () => {
    const again = fact(startFact(play.id, 'later'), startOf({ begun: NAME, choices: ['s1-ok'] }), 9)
    expect(read(begun, again)[1]).toMatchObject({ replayOf: NAME, choices: ['s1-ok'], backs: 0 })
  })

  test.each<[string, Fact[]]>([
    ['of another role-play', [fact(startFact('RP-02', NAME), {}, 1)]],
    ['without a beginning', [turn('b', 2)]],
    ['whose beginning is no start', [fact(startFact(play.id, NAME), 'now', 1)]]
  ])('leaves facts alone %s', (_, facts) => {
    expect(read(...facts)).toEqual([])
  })

  test('keeps a line that left the content, and waits there', () => {
    const gone = fact(turnFact(play.id, NAME, 'm2'), ['s1-best', 'gone'], 2)
    expect(one(gone)).toMatchObject({ status: 'open', choices: ['s1-best', 'gone'] })
  })

  test('reads whatever stands there without a crash', () => {
    const any = fc.record({
      id: fc.constantFrom(startFact(play.id, NAME), turnFact(play.id, NAME, 'm'), 'roleplay/RP-01'),
      value: fc.jsonValue() as fc.Arbitrary<Json>,
      at: fc.integer({ min: 1, max: 99 })
    })
    fc.assert(
      fc.property(fc.array(any), (facts) => {
        expect(read(...facts).length).toBeLessThanOrEqual(1)
      })
    )
  })
})

describe('which attempt counts', () => {
  const attempts = (...ways: Parameters<typeof attemptFacts>[1][]) =>
    attemptsAt(
      play,
      ways.flatMap((way, at) => attemptFacts(play, way, at))
    )

  test.each<[string, Attempt[], string | undefined]>([
    ['the only one', attempts(['bbbbb']), 'bbbbb'],
    ['the earlier of two', attempts(['ooooo'], ['bbbbb']), 'ooooo'],
    ['none while it is open', attempts(['bb']), undefined],
    ['none after one that was broken off', attempts(['bb'], ['bbbbb']), undefined],
    ['none after one with a step back', attempts(['p', '', 'bbbbb'], ['bbbbb']), undefined],
    [
      'none after one that was stepped back to its start',
      attempts(['p', ''], ['bbbbb']),
      undefined
    ],
    ['the one after a beginning without a choice', attempts([], ['bbbbb']), 'bbbbb']
  ])('as the first: %s', (_, all, way) => {
    expect(firstOf(all)?.choices).toEqual(way && choicesOf(play, way))
  })

  test('never a replay from a turn', () => {
    const all = attemptsAt(play, attemptFacts(play, ['bbbbb'], 0, { begun: 'x', choices: [] }))
    expect(all).toHaveLength(1)
    expect(firstOf(all)).toBeUndefined()
    expect(straightIn(all)).toEqual([])
  })

  test('never one whose beginning already holds choices, as only a replay may', () => {
    const best = choicesOf(play, 'bbbbb')
    const start = (value: Json) => fact(startFact(play.id, NAME), value, 1)
    const turns = fact(turnFact(play.id, NAME, 'm'), [...best.slice(0, 1)], 2)
    expect(attemptsAt(play, [start({ from: 1, choices: best.slice(0, 4) }), turns])).toMatchObject([
      { choices: best.slice(0, 1), status: 'open' }
    ])
    expect(attemptsAt(play, [start({ from: 'x', choices: best })])).toEqual([])
  })

  test('straight ones are finished without a step back', () => {
    expect(straightIn(attempts(['bbbbb'], ['bb'], ['p', '', 'ooooo'], ['pp']))).toHaveLength(2)
  })

  test('the last one goes on while it is open', () => {
    expect(currentOf(attempts(['bbbbb'], ['bb']))?.choices).toHaveLength(2)
    expect(currentOf(attempts(['bb'], ['bbbbb']))).toBeUndefined()
    expect(currentOf([])).toBeUndefined()
  })
})
