import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { asPlanned } from '../../../src/core/workshop/agenda/plan.ts'
import { timed } from '../../../src/core/workshop/agenda/timing.ts'
import { record } from '../../../src/stores/record.ts'
import {
  $workshop,
  $workshops,
  beginWorkshop,
  eraseWorkshop,
  keepSetting,
  nameWorkshop,
  planIn,
  showWorkshop
} from '../../../src/stores/workshop/agenda.ts'
import { addWorkshop } from '../../../src/stores/workshop/files.ts'
import {
  $run,
  beginLive,
  catchUpLive,
  clearLive,
  goLive,
  uncutLive
} from '../../../src/stores/workshop/live.ts'
import { BREAKFAST } from '../../fixtures/agenda.ts'

const AGENDAS = [BREAKFAST]
const planned = asPlanned(BREAKFAST)
/** 8 in the morning by the clock here. */
const EIGHT = new Date('2026-12-01T08:00').getTime()

beforeEach(() => {
  record.remove([...record.all().keys()])
  vi.useFakeTimers({ now: EIGHT, toFake: ['Date'] })
})
afterEach(() => vi.useRealTimers())

describe('a workshop', () => {
  test('is kept as it changes', () => {
    const id = beginWorkshop(planned)
    nameWorkshop(id, 'Spring')
    keepSetting(id, { ...planned, people: 30 })
    expect($workshop.get()).toMatchObject({ id, name: 'Spring' })
    expect(planIn(AGENDAS).get()?.setting.people).toBe(30)
  })

  test('keeps what another edition noted in its setting', () => {
    const id = beginWorkshop(planned)
    record.set(`workshop/${id}/setting`, { ...planned, room: 'Hall 2' })
    keepSetting(id, { ...planned, people: 30 })
    expect(record.fact(`workshop/${id}/setting`).get()?.value).toMatchObject({
      room: 'Hall 2',
      people: 30
    })
  })

  test('has an id of its own, also when two begin in the same moment', () => {
    expect(beginWorkshop(planned)).not.toBe(beginWorkshop(planned))
  })

  test('is erased whole, without touching another one', () => {
    const first = beginWorkshop(planned)
    const second = beginWorkshop(planned)
    nameWorkshop(second, 'Two')
    record.set(`workshop/${second}/wall/1`, 'The phone rang for a minute')
    eraseWorkshop(second)
    showWorkshop(first)
    expect($workshops.get().map(({ id }) => id)).toEqual([first])
    expect([...record.all().keys()].filter((id) => id.includes(second))).toEqual([])
  })

  test('comes in from a file beside what is here, and only once', () => {
    const here = beginWorkshop(planned)
    expect(addWorkshop('', planned, AGENDAS)).toBe('known')
    expect(addWorkshop('From Ana', planned, AGENDAS)).toBe('added')
    expect($workshops.get()).toHaveLength(2)
    expect(record.fact(`workshop/${here}/setting`).get()?.value).toEqual(planned)
  })
})

describe('on its day', () => {
  const timing = timed(BREAKFAST.blocks, 45)
  const blocks = timing.status === 'fits' ? timing.blocks : []
  const after = (minutes: number) => vi.setSystemTime(EIGHT + minutes * 60_000)

  test('it runs, catches up, takes the cuts back and starts over', () => {
    beginWorkshop(planned)
    expect($run.get()).toBeUndefined()
    beginLive(blocks, planned)
    expect($run.get()).toMatchObject({ block: 'welcome', start: EIGHT })
    after(9)
    goLive(blocks, 1)
    expect($run.get()).toMatchObject({ block: 'contact' })
    catchUpLive(blocks)
    expect($run.get()?.cuts).toEqual({ circles: 0 })
    uncutLive()
    expect($run.get()?.cuts).toEqual({})
    clearLive()
    expect($run.get()).toBeUndefined()
    expect($workshops.get()).toHaveLength(1)
  })
})
