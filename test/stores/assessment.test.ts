import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { currentOf, leftIn, TESTS } from '../../src/core/assessment/sitting.ts'
import {
  $beforeSkipped,
  $offers,
  $sittings,
  afterResultsIn,
  choose,
  finish,
  skipBefore,
  start
} from '../../src/stores/assessment.ts'
import { restore } from '../../src/stores/record/restore.ts'
import { createRecord, record } from '../../src/stores/record.ts'
import { factsOf, formsOf } from '../fixtures/bank.ts'
import { fakeBrowser } from './fake-browser.ts'

const ITEM = 'L-01.test.a'
const NOON = Date.UTC(2026, 10, 21, 12)
const DAY = 86_400_000
const current = () => currentOf($sittings.get())
const begun = () => current()?.begun ?? ''

beforeEach(() => {
  record.remove([...record.all().keys()])
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a test that was begun', () => {
  test('is named by its moment, and keeps its purpose and form', () => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((list) => list)
    start('before')
    expect(record.fact('test/2026-11-21T12:00:00.000Z/form').get()?.value).toEqual({
      purpose: 'before',
      form: 'A'
    })
    expect(current()).toMatchObject({ purpose: 'before', form: 'A' })
  })

  test('keeps each choice, and the last one counts', () => {
    start('before')
    choose(begun(), ITEM, 'miss')
    choose(begun(), ITEM, 'hit')
    choose(begun(), ITEM, 'hit')
    expect(current()?.answers.get(ITEM)).toBe('hit')
    expect(
      record
        .under(`${TESTS}${begun()}/answer/`)
        .get()
        .map(({ value }) => value)
    ).toEqual(['miss', 'hit'])
  })

  test('is not begun twice by a second press', () => {
    start('before')
    start('before')
    expect($sittings.get()).toHaveLength(1)
  })

  test('gives way to one of another purpose, and is kept', () => {
    start('before')
    const first = begun()
    choose(first, ITEM, 'hit')
    start('after')
    expect(current()?.purpose).toBe('after')
    expect(leftIn($sittings.get())).toMatchObject([{ begun: first }])
    expect(leftIn($sittings.get())[0]?.answers.get(ITEM)).toBe('hit')
  })

  test('is the current one also when the clock was set back', () => {
    start('before')
    vi.setSystemTime(NOON - DAY)
    start('after')
    expect(current()?.purpose).toBe('after')
  })

  test('is there after a reload', () => {
    start('before')
    choose(begun(), ITEM, 'hit')
    finish(begun())
    const texts = Object.entries(localStorage) as [string, string][]
    const again = createRecord(fakeBrowser(Object.fromEntries(texts)).tab(), () => NOON)
    expect(again.under(TESTS).get()).toEqual(record.under(TESTS).get())
  })
})

describe('a finished test', () => {
  test('can’t be changed', () => {
    start('after')
    const name = begun()
    choose(name, ITEM, 'hit')
    finish(name)
    const before = record.under(TESTS).get()
    choose(name, ITEM, 'miss')
    choose(name, 'L-02.test.a', 'hit')
    finish(name)
    expect(record.under(TESTS).get()).toEqual(before)
    expect(current()).toBeUndefined()
  })

  test('stays as it was when another device went on with it, and the two are merged', () => {
    start('after')
    const name = begun()
    choose(name, ITEM, 'hit')
    const theirs = createRecord(fakeBrowser().tab(), () => NOON + DAY)
    restore(theirs, record.all().values())
    finish(name)
    const mine = $sittings.get()
    theirs.set(`test/${name}/answer/${ITEM}/2026-11-22T12:00:00.000Z`, 'miss')
    theirs.set(`test/${name}/finished/2026-11-22T12:01:00.000Z`, { [ITEM]: 'miss' })
    restore(record, theirs.all().values())
    expect($sittings.get()).toEqual(mine)
  })

  test('is not taken again, and a retake waits for its time', () => {
    start('after')
    finish(begun())
    start('after')
    start('retake')
    expect(current()).toBeUndefined()
    vi.setSystemTime(NOON + 3 * DAY)
    start('retake')
    expect(current()).toMatchObject({ purpose: 'retake', form: 'C' })
  })

  test('is what a record of completion is told of', () => {
    const $results = afterResultsIn(formsOf(24), 19)
    expect($results.get()).toEqual({ status: 'none' })
    restore(record, factsOf({ form: 'B', begun: 1000, finished: 2000, right: 19 }))
    expect($results.get()).toMatchObject({
      status: 'taken',
      best: { right: 19, of: 24, form: 'B', attempt: 1, finishedAt: 2000, mastery: true }
    })
  })
})

test('two tabs that begin at once end up with one current test and lose no answer', () => {
  const browser = fakeBrowser()
  const tabs = [1000, 2000].map((moment) => createRecord(browser.tab(), () => moment))
  const facts = [1000, 2000].map((moment) => factsOf({ begun: moment, right: 3 }))
  for (const [at, tab] of tabs.entries()) restore(tab, facts[at] ?? [])
  browser.deliver()
  restore(record, tabs[0]?.all().values() ?? [])
  expect(record.under(TESTS).get()).toHaveLength(8)
  expect(current()?.begunAt).toBe(2000)
  expect(leftIn($sittings.get()).map(({ answers }) => answers.size)).toEqual([3])
})

test('a test before the course that is skipped is still there to be taken', () => {
  skipBefore()
  expect($beforeSkipped.get()).toBe(true)
  expect($offers.get().before).toEqual({ status: 'open' })
})
