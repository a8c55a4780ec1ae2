import { describe, expect, test } from 'vitest'

import { crossedIn, type Score, scoreOf } from '../../../src/core/roleplay/score.ts'
import { walk } from '../../../src/core/roleplay/walk.ts'
import { choicesOf, rolePlay } from '../../fixtures/roleplays.ts'

/** Weights 1, 1, 2, 1, 1. The first and the third stage can be mended; the third and the last cross a line. */
const play = rolePlay({ repairs: [0, 2], redLines: [2, 4] })

function scored(way: string): Score {
  const scoring = scoreOf(play, choicesOf(play, way))
  if (scoring.status !== 'finished') throw new Error(`“${way}” is not finished.`)
  return scoring
}

describe('scoreOf', () => {
  test.each<[string, string, number, Score['gate'], boolean]>([
    ['all best', 'bbbbb', 60, 'open', true],
    ['always the middle', 'ooooo', 30, 'open', false],
    ['always poor, until the customer leaves', 'pp', 0, 'lost', false],
    ['a slip mended well', 'pbbbbb', 54, 'open', true],
    ['a slip mended half', 'pobbbb', 52, 'open', true],
    ['a slip that nobody could mend', 'bpbbb', 50, 'open', true],
    ['a heavy stage half right', 'bbobb', 50, 'open', true],
    ['exactly on the mark', 'boobb', 45, 'open', true],
    ['below the mark', 'pboobb', 39, 'open', false],
    ['a red line taken back at once', 'bbpbbb', 48, 'open', true],
    ['a red line half taken back', 'bbpobb', 44, 'red-line', false],
    ['a red line at the end of a perfect visit', 'bbbbp', 50, 'red-line', false],
    ['lost in the middle', 'bbpp', 20, 'lost', false]
  ])('%s (%s) earns %i of 60, gate %s, passed %s', (_, way, points, gate, passed) => {
    expect(scored(way)).toMatchObject({ points, of: 60, share: points / 60, gate, passed })
  })

  test('the end does not pay for its points: nearly all of them, and lost', () => {
    const late = rolePlay({ repairs: [4] })
    expect(scoreOf(late, choicesOf(late, 'bbbbpp'))).toMatchObject({
      points: 50,
      gate: 'lost',
      passed: false
    })
  })

  test('tells what each stage came to, those never reached with nothing', () => {
    const stages = scored('poopp').stages.map(({ credit, turns }) => [credit, turns.length])
    expect(stages).toEqual([
      [0.2, 2],
      [0.5, 1],
      [0, 2],
      [0, 0],
      [0, 0]
    ])
  })

  test.each([
    ['bbbbb', 0],
    ['pobpbbb', 2],
    ['pobpp', 1]
  ])('“%s” mends %i slips', (way, repairs) => {
    expect(scored(way).repairs).toBe(repairs)
  })

  test('says nothing of a visit that goes on', () => {
    expect(scoreOf(play, choicesOf(play, 'bbb'))).toEqual({ status: 'unfinished' })
    expect(scoreOf(play, ['gone'])).toEqual({ status: 'unfinished' })
  })
})

test.each([
  ['bb', []],
  ['bbp', [false]],
  ['bbpo', [false]],
  ['bbpb', [true]],
  ['bbpbbp', [true, false]]
])('after “%s” red lines were crossed and taken back so: %j', (way, repaired) => {
  expect(crossedIn(walk(play, choicesOf(play, way))).map((one) => one.repaired)).toEqual(repaired)
})
