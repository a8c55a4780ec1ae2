import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { BLOCK_KINDS } from '../../../../src/core/workshop/agenda/schema.ts'
import { LEAST_MINUTES, timed } from '../../../../src/core/workshop/agenda/timing.ts'
import { BREAKFAST, block } from '../../../fixtures/agenda.ts'

const { blocks } = BREAKFAST

/** The cuts in short: `circles 4`, `want dropped`. */
function cutsIn(minutes: number): string[] {
  const timing = timed(blocks, minutes)
  if (timing.status !== 'fits') throw new Error(timing.status)
  return timing.cuts.map((cut) => `${cut.block.id} ${cut.how === 'dropped' ? 'dropped' : cut.to}`)
}

describe('an agenda in another time', () => {
  test('stays as it is where the time is as planned', () => {
    const timing = timed(blocks, 45)
    expect(timing).toMatchObject({ status: 'fits', cuts: [], spare: 0 })
    expect(timing.status === 'fits' && timing.blocks.map(({ from }) => from)).toEqual([
      0, 3, 8, 14, 17, 31, 37, 41, 44
    ])
  })

  test('gives up the last piece of content first: a little, then all of it', () => {
    expect(cutsIn(44)).toEqual(['circles 5'])
    expect(cutsIn(43)).toEqual(['circles 4'])
    expect(cutsIn(42)).toEqual(['circles dropped'])
    expect(cutsIn(39)).toEqual(['circles dropped'])
    expect(cutsIn(38)).toEqual(['want 5', 'circles dropped'])
    expect(cutsIn(33)).toEqual(['want dropped', 'circles dropped'])
    expect(cutsIn(30)).toEqual(['contact dropped', 'want dropped', 'circles dropped'])
  })

  test('says what is left over', () => {
    expect(timed(blocks, 42)).toMatchObject({ spare: 3 })
    expect(timed(blocks, 60)).toMatchObject({ spare: 15, cuts: [] })
  })

  test('refuses less than half an hour, and less than what can’t go', () => {
    expect(timed(blocks, LEAST_MINUTES - 1)).toEqual({ status: 'too-short', least: LEAST_MINUTES })
    const long = [...blocks, block('more-triads', 'triads', 30)]
    expect(timed(long, 50)).toEqual({ status: 'too-short', least: 58 })
    expect(timed(blocks, 241)).toEqual({ status: 'too-long' })
  })

  test('never touches triads, the sentence, or anything else that is not content', () => {
    const some = fc.record({
      kind: fc.constantFrom(...BLOCK_KINDS),
      minutes: fc.integer({ min: 8, max: 30 }),
      least: fc.integer({ min: 1, max: 8 })
    })
    fc.assert(
      fc.property(
        fc.array(some, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 30, max: 240 }),
        (given, minutes) => {
          const own = given.map(({ kind, minutes: long, least }, at) =>
            block(`b${at}`, kind, long, least)
          )
          const timing = timed(own, minutes)
          if (timing.status !== 'fits') return
          const kept = timing.blocks.map((one) => one.block.id)
          const fixed = own.filter(({ kind }) => kind !== 'content')
          expect(fixed.every(({ id }) => kept.includes(id))).toBe(true)
          expect(timing.cuts.every((cut) => cut.block.kind === 'content')).toBe(true)
          const sum = timing.blocks.reduce((all, one) => all + one.minutes, 0)
          expect(sum + timing.spare).toBe(minutes)
          for (const one of timing.blocks)
            expect(one.minutes).toBeGreaterThanOrEqual(
              Math.min(one.block.least ?? one.block.minutes, one.block.minutes)
            )
        }
      )
    )
  })
})
