import { describe, expect, test, vi } from 'vitest'

import { LATEST, readFact } from '../../src/core/record/fact.ts'
import { restore } from '../../src/stores/record/restore.ts'
import { createRecord } from '../../src/stores/record.ts'
import { fakeBrowser } from './fake-browser.ts'

function start(texts: Record<string, string> = {}) {
  const browser = fakeBrowser(texts)
  const clock = { moment: 1000 }
  const now = () => clock.moment
  return { browser, clock, now, record: createRecord(browser.tab(), now) }
}

describe('a record', () => {
  test('reads nothing before it is asked for something', () => {
    const { browser, now } = start()
    const tab = browser.tab()
    const keys = vi.spyOn(tab, 'keys')
    const record = createRecord(tab, now)
    expect(keys).not.toHaveBeenCalled()
    record.all()
    record.all()
    expect(keys).toHaveBeenCalledOnce()
  })

  test('keeps each fact under its own key', () => {
    const { browser, record } = start({ 'someone-elses': 'x' })
    record.set('quiz/L-01.a', ['x'])
    record.set('setting/theme', 'dark')
    expect([...browser.held]).toEqual([
      ['someone-elses', 'x'],
      ['be-sure/1/quiz/L-01.a', '{"v":["x"],"t":1000}'],
      ['be-sure/1/setting/theme', '{"v":"dark","t":1000}']
    ])
    expect(record.$saving.get()).toEqual({ state: 'saved' })
  })

  test('has at the next visit what was there at the last one', () => {
    const { browser, now, record } = start()
    record.set('quiz/L-01.a', ['x'])
    const next = createRecord(browser.tab(), now)
    expect(next.fact('quiz/L-01.a').get()).toEqual({ id: 'quiz/L-01.a', value: ['x'], at: 1000 })
    expect([...next.all()]).toEqual([...record.all()])
  })

  test('is not changed by what happens to a value afterwards', () => {
    const { record } = start()
    const value = ['x']
    record.set('quiz/L-01.a', value)
    value.push('y')
    expect(record.fact('quiz/L-01.a').get()?.value).toEqual(['x'])
  })

  test.each([
    ['setting/track', 'guest'],
    ['nowhere', 1],
    ['quiz/L-01.a', undefined as never],
    ['quiz/L-01.a', { constructor: 1 }]
  ])('tells the developer when %s is set to %j', (id, value) => {
    const { browser, record } = start()
    expect(() => record.set(id, value as never)).toThrow(`The record cannot keep “${id}”`)
    expect(browser.held.size).toBe(0)
    expect(record.all().size).toBe(0)
  })

  test('forgets what the person removes', () => {
    const { browser, record } = start()
    record.set('quiz/L-01.a', 1)
    record.set('quiz/L-01.b', 1)
    record.remove(['quiz/L-01.a', 'quiz/never'])
    expect(record.fact('quiz/L-01.a').get()).toBeUndefined()
    expect([...browser.held.keys()]).toEqual(['be-sure/1/quiz/L-01.b'])
    record.remove(record.all().keys())
    expect(browser.held.size).toBe(0)
  })

  test('asks the browser once a visit to keep it', async () => {
    const { browser, now } = start()
    const tab = browser.tab()
    const persist = vi.spyOn(tab, 'persist')
    const record = createRecord(tab, now)
    expect(await record.askToPersist()).toBe(true)
    expect(await record.askToPersist()).toBe(true)
    expect(persist).toHaveBeenCalledOnce()
  })
})

describe('the moment of a fact', () => {
  test('is the one on the clock', () => {
    const { clock, record } = start()
    clock.moment = 5000
    record.set('quiz/a', 1)
    expect(record.fact('quiz/a').get()?.at).toBe(5000)
  })

  test('is later than the last one, also when the clock stands still or runs backwards', () => {
    const { browser, clock, record } = start()
    record.set('quiz/a', 'first')
    record.set('quiz/a', 'second')
    clock.moment = -7
    record.set('quiz/a', 'third')
    record.set('quiz/b', 'before 1970')
    expect(browser.held.get('be-sure/1/quiz/a')).toBe('{"v":"third","t":1002}')
    expect(browser.held.get('be-sure/1/quiz/b')).toBe('{"v":"before 1970","t":1}')
  })

  test('is later than one which another tab has just written', () => {
    const { browser, record } = start()
    record.all()
    browser.meddle('be-sure/1/quiz/a', '{"v":"theirs","t":9000}')
    record.set('quiz/a', 'mine')
    browser.deliver()
    expect(browser.held.get('be-sure/1/quiz/a')).toBe('{"v":"mine","t":9001}')
    expect(record.fact('quiz/a').get()?.value).toBe('mine')
  })

  test('is later than one which it has to follow', () => {
    const { record } = start()
    record.set('quiz/a', 1, 5000)
    record.set('quiz/b', 1, 10)
    expect(record.fact('quiz/a').get()?.at).toBe(5001)
    expect(record.fact('quiz/b').get()?.at).toBe(1000)
  })

  test('stays one that can be loaded at the end of all time', () => {
    const { browser, record } = start({ 'be-sure/1/quiz/a': `{"v":1,"t":${LATEST}}` })
    for (const value of [2, 0]) {
      record.set('quiz/a', value)
      const text = browser.held.get('be-sure/1/quiz/a') ?? ''
      expect(readFact('quiz/a', text)).toMatchObject({ fact: { value, at: LATEST } })
    }
  })
})

describe('what pages see', () => {
  test('is the same store for the same question', () => {
    const { record } = start()
    expect(record.fact('quiz/a')).toBe(record.fact('quiz/a'))
    expect(record.under('quiz/')).toBe(record.under('quiz/'))
  })

  test('starts from what the static page showed', () => {
    const { record } = start({ 'be-sure/1/quiz/a': '{"v":1,"t":1}' })
    expect(record.fact('quiz/a').init).toBeUndefined()
    expect(record.under('quiz/').init).toEqual([])
    expect(record.fact('quiz/a').get()?.value).toBe(1)
    expect(record.under('quiz/').get()).toHaveLength(1)
  })

  test('follows a fact that comes, changes and goes', () => {
    const { record } = start()
    const seen: unknown[] = []
    record.fact('quiz/a').subscribe((fact) => seen.push(fact?.value))
    record.set('quiz/b', 'other')
    record.set('quiz/a', 1)
    record.set('quiz/a', 2)
    record.remove(['quiz/a'])
    expect(seen).toEqual([undefined, 1, 2, undefined])
  })

  test('is sorted by moment, then by id', () => {
    const { clock, record } = start()
    for (const [id, moment] of [
      ['quiz/c', 2000],
      ['quiz/b', 1000],
      ['quiz/a', 2000],
      ['course/L-01/opened', 1]
    ] as const) {
      clock.moment = moment
      record.set(id, true)
    }
    expect(
      record
        .under('quiz/')
        .get()
        .map(({ id }) => id)
    ).toEqual(['quiz/b', 'quiz/a', 'quiz/c'])
    expect(record.under('').get()).toHaveLength(4)
  })

  test('is a new list only when something in it changed', () => {
    const { browser, record } = start()
    record.set('quiz/a', 1)
    const before = record.under('quiz/').get()
    record.set('course/L-01/opened', true)
    record.remove(['quiz/never', 'course/L-01/opened'])
    browser.meddle('be-sure/1/quiz/never')
    browser.meddle('be-sure/1/quiz/a', browser.held.get('be-sure/1/quiz/a'))
    browser.deliver()
    expect(record.under('quiz/').get()).toBe(before)
    record.set('quiz/a', 2)
    expect(record.under('quiz/').get()).not.toBe(before)
  })

  test('is whole at the time a listener hears of it', () => {
    const { record } = start()
    const lists: number[] = []
    record.under('course/').listen(() => lists.push(record.under('quiz/').get().length))
    record.under('quiz/').get()
    restore(record, [
      { id: 'course/L-01/opened', value: true, at: 1 },
      { id: 'quiz/a', value: 1, at: 1 },
      { id: 'quiz/b', value: 1, at: 1 }
    ])
    expect(lists).toEqual([2])
  })

  test('may be answered with another change', () => {
    const { record } = start()
    record.fact('quiz/a').listen((fact) => fact && record.set('quiz/b', fact.value))
    record.set('quiz/a', 1)
    expect(record.fact('quiz/b').get()?.value).toBe(1)
  })
})
