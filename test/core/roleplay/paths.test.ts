import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { crossingsOf, optionsOf, pathsOf } from '../../../src/core/roleplay/paths.ts'
import type { Play } from '../../../src/core/roleplay/play.ts'
import { walk } from '../../../src/core/roleplay/walk.ts'
import { anyRolePlay, rolePlay } from '../../fixtures/roleplays.ts'

const RUNS = { numRuns: 25 }
const every = (holds: (play: Play) => void) =>
  fc.assert(
    fc.property(anyRolePlay, (play) => holds(play)),
    RUNS
  )

describe('in every role-play', () => {
  test('each way ends, and each line stands on one', () => {
    every((play) => {
      const paths = pathsOf(play)
      for (const { choices } of paths) expect(walk(play, choices).next.at).toBe('ending')
      const lines = play.stages.flatMap(({ options }) =>
        options.flatMap(({ id, repair }) => [id, ...(repair?.options ?? []).map((one) => one.id)])
      )
      expect(new Set(paths.flatMap(({ choices }) => choices))).toEqual(new Set(lines))
    })
  })

  test('the way of the best lines alone earns everything', () => {
    every((play) => {
      const whole = pathsOf(play).filter(({ score }) => score.share === 1)
      const best = play.stages.flatMap(({ options }) =>
        options.filter(({ kind }) => kind === 'best').map(({ id }) => id)
      )
      expect(whole.map(({ choices }) => choices)).toEqual([best])
      expect(whole[0]?.score).toMatchObject({ passed: true, gate: 'open' })
    })
  })

  test('no mistake ever pays: after the best line more can be reached than after any other', () => {
    every((play) => {
      for (const { node, reach } of crossingsOf(play, pathsOf(play))) {
        const [best, ok, poor] = ['best', 'ok', 'poor'].map(
          (kind) => reach.get(optionsOf(node).find((one) => one.kind === kind)?.id ?? '') ?? -1
        ) as [number, number, number]
        expect(best).toBeGreaterThan(ok)
        expect(ok).toBeGreaterThan(poor)
      }
    })
  })

  test('nobody passes who lost the customer or left a red line standing', () => {
    every((play) => {
      for (const { score } of pathsOf(play)) {
        if (score.passed) expect([score.ending === 'lost', score.gate]).toEqual([false, 'open'])
      }
    })
  })

  test('whatever is stored, the walk is the same each time and ends without a crash', () => {
    fc.assert(
      fc.property(anyRolePlay, fc.infiniteStream(fc.nat()), fc.string(), (play, picks, gone) => {
        const paths = pathsOf(play)
        const at = picks.next().value as number
        const { choices } = paths[at % paths.length] ?? { choices: [] }
        const left = choices.slice(0, -1)
        expect(walk(play, choices)).toEqual(walk(play, choices))
        expect(walk(play, [...left, `${gone}!`, 'more']).next).toEqual({
          at: 'unknown',
          choices: [`${gone}!`, 'more']
        })
        expect(walk(play, [...left, `${gone}!`]).turns).toEqual(walk(play, left).turns)
      }),
      RUNS
    )
  })
})

test('a repair after every poor line gives 1,365 ways', () => {
  expect(pathsOf(rolePlay({ repairs: [0, 1, 2, 3, 4] }))).toHaveLength(1365)
})

test('says what can still be reached after each line', () => {
  const play = rolePlay({ repairs: [0] })
  const [first] = crossingsOf(play, pathsOf(play))
  expect([...(first?.reach ?? [])]).toEqual([
    ['s1-best', 1],
    ['s1-ok', 55 / 60],
    ['s1-poor', 54 / 60]
  ])
})
