import { describe, expect, test } from 'vitest'

import { afterCuts, wholeDay } from '../../../../src/core/workshop/agenda/day.ts'
import {
  beginRun,
  caughtUp,
  type Run,
  readRun,
  runAt,
  steppedRun
} from '../../../../src/core/workshop/agenda/run.ts'
import { timed } from '../../../../src/core/workshop/agenda/timing.ts'
import { BREAKFAST } from '../../../fixtures/agenda.ts'

const WORDS = { title: 'Free time', how: 'Nothing.', about: 'Questions' }
function dayOf(minutes: number) {
  const timing = timed(BREAKFAST.blocks, minutes)
  if (timing.status !== 'fits') throw new Error(timing.status)
  return wholeDay(timing, WORDS)
}
const day = dayOf(45)
const EIGHT = Date.UTC(2026, 11, 1, 8)
const at = (minutes: number) => EIGHT + minutes * 60_000
const on = (run: Run, ...moments: number[]) =>
  moments.reduce((last, minutes) => steppedRun(last, day, 1, at(minutes)), run)

describe('the whole day', () => {
  test('shows time that is left before the if-then sentence, and ends on time', () => {
    const blocks = dayOf(60)
    const free = blocks.findIndex(({ block }) => block.id === 'free-time')
    expect(blocks[free]).toMatchObject({ minutes: 15, from: 37 })
    expect(blocks[free + 1]).toMatchObject({ block: { id: 'sentence' }, from: 52 })
    const last = blocks.at(-1)
    expect((last?.from ?? 0) + (last?.minutes ?? 0)).toBe(60)
  })

  test('still ends on time after cuts', () => {
    const cut = afterCuts(day, { circles: 4, want: 0, triads: 99 })
    expect(cut.map(({ block }) => block.id)).not.toContain('want')
    expect(cut.at(-1)).toMatchObject({ from: 44, minutes: 1 })
    expect(cut.find(({ block }) => block.id === 'triads')?.minutes).toBe(14)
  })
})

describe('a workshop that runs', () => {
  test('counts from the hour it was planned for, and is late where it begins late', () => {
    const run = beginRun(day, EIGHT, at(4))
    expect(runAt(run, day, at(5))).toMatchObject({
      at: 0,
      standing: { status: 'running', left: 2, late: 4 }
    })
  })

  test('counts from its beginning where that is far from the hour, or none is known', () => {
    for (const planned of [EIGHT, undefined]) {
      const run = beginRun(day, planned, at(600))
      expect(runAt(run, day, at(601))).toMatchObject({ standing: { left: 2, late: 0 } })
    }
  })

  test('is six minutes late, catches up by what the plan offers, and is on time', () => {
    const run = on(beginRun(day, EIGHT, EIGHT), 5, 14)
    const late = runAt(run, day, at(14))
    expect(late).toMatchObject({ at: 2, standing: { late: 6 }, catchUp: { status: 'possible' } })
    const after = caughtUp(run, late.catchUp)
    expect(after.cuts).toEqual({ circles: 0 })
    expect(runAt(after, day, at(14))).toMatchObject({
      standing: { late: 0 },
      catchUp: { status: 'on-time' }
    })
  })

  test('goes back to a block as if nobody had left it', () => {
    const run = on(beginRun(day, EIGHT, EIGHT), 3)
    const slip = steppedRun(steppedRun(run, day, 1, at(4)), day, -1, at(4.5))
    expect(runAt(slip, day, at(5))).toMatchObject({ at: 1, standing: { left: 3 } })
    const first = beginRun(day, EIGHT, EIGHT)
    expect(steppedRun(first, day, -1, at(1))).toBe(first)
  })

  test('says how late it ended, and keeps saying it', () => {
    const ends = day.map(({ from, minutes }) => from + minutes + 2)
    const over = on(beginRun(day, EIGHT, EIGHT), ...ends)
    expect(over.block).toBe('')
    expect(runAt(over, day, at(500)).standing).toEqual({ status: 'over', late: 2 })
    expect(steppedRun(over, day, 1, at(501))).toBe(over)
  })

  test('goes on with the block that is due where its own was taken out of the plan', () => {
    const run = on(beginRun(day, EIGHT, EIGHT), 3, 8)
    const without = day.filter(({ block }) => block.id !== 'want')
    expect(runAt(run, without, at(15))).toMatchObject({ standing: { status: 'running' } })
  })

  test.each([
    undefined,
    'x',
    {},
    { block: 'a', begins: {}, start: 1, cuts: {} },
    { block: 'a', begins: { a: 'soon' }, start: 1 },
    { block: 'a', begins: { a: 5 }, start: -1 }
  ])('has not begun where what was kept is %j', (value) => {
    expect(readRun(value)).toBeUndefined()
  })

  test('comes back from the record', () => {
    const run = on(beginRun(day, EIGHT, EIGHT), 3)
    expect(readRun(JSON.parse(JSON.stringify(run)))).toEqual(run)
  })
})
