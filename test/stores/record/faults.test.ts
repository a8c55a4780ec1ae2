import { afterEach, describe, expect, test, vi } from 'vitest'

import { browserStorage, type WriteResult } from '../../../src/platform/storage.ts'
import { restore } from '../../../src/stores/record/restore.ts'
import { createRecord } from '../../../src/stores/record.ts'
import { fakeBrowser } from '../fake-browser.ts'

const now = () => 1000
const A = 'be-sure/1/quiz/a'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

function denied(): never {
  throw new DOMException('Denied', 'SecurityError')
}

function noRoom(): never {
  throw new DOMException('No room', 'QuotaExceededError')
}

/** The browser’s storage, where some things throw. */
function withFault(fault: Partial<Storage>, held: Record<string, string>) {
  const own = { getItem: (key: string) => held[key] ?? null, setItem: denied, removeItem: denied }
  const area = Object.assign(Object.create({ ...own, ...fault }), held)
  vi.spyOn(window, 'localStorage', 'get').mockReturnValue(area)
}

describe('the page goes on in memory, and says so, when storage', () => {
  test.each<[string, Exclude<WriteResult, 'saved'>, () => void]>([
    [
      'throws on access',
      'blocked',
      () => void vi.spyOn(window, 'localStorage', 'get').mockImplementation(denied)
    ],
    ['throws on read', 'blocked', () => withFault({ getItem: denied, setItem() {} }, { [A]: '1' })],
    ['throws on write', 'blocked', () => withFault({}, { [A]: '{"v":"kept","t":1}' })],
    ['is full', 'full', () => withFault({ setItem: noRoom }, { [A]: '{"v":"kept","t":1}' })],
    ['has zero room', 'private', () => withFault({ setItem: noRoom }, {})]
  ])('%s', (_, why, fail) => {
    fail()
    const record = createRecord(browserStorage(), now)
    expect(record.$saving.get()).toEqual({ state: 'saved' })
    record.set('quiz/a', 'mine')
    record.set('quiz/b', 'too')
    record.set('quiz/b', 'again')
    expect(record.$saving.get()).toEqual({ state: 'unsaved', why, count: 2 })
    expect(record.fact('quiz/a').get()?.value).toBe('mine')
    expect(record.under('quiz/').get()).toHaveLength(2)
    record.remove(['quiz/a'])
    expect(record.fact('quiz/a').get()).toBeUndefined()
    expect(record.$saving.get()).toEqual({ state: 'unsaved', why, count: 1 })
  })
})

describe('a storage which is full half-way', () => {
  const facts = Array.from({ length: 10 }, (_, index) => ({
    id: `quiz/${index}`,
    value: 'x'.repeat(50),
    at: 5
  }))

  test('keeps what fits, holds the rest in memory and stores it once there is room', () => {
    const browser = fakeBrowser()
    browser.room = 500
    const record = createRecord(browser.tab(), now)
    const { unsaved } = restore(record, facts)
    expect(unsaved).toBeGreaterThan(0)
    expect(unsaved).toBeLessThan(10)
    expect(browser.held.size).toBe(10 - unsaved)
    expect(record.all().size).toBe(10)
    expect(record.$saving.get()).toEqual({ state: 'unsaved', why: 'full', count: unsaved })

    browser.room = 5000
    record.set('quiz/new', 1)
    expect(browser.held.size).toBe(11)
    expect(record.$saving.get()).toEqual({ state: 'saved' })
    expect(createRecord(browser.tab(), now).all()).toEqual(record.all())
  })

  test('stores the rest when the person makes room', () => {
    const browser = fakeBrowser()
    browser.room = 200
    const record = createRecord(browser.tab(), now)
    restore(record, facts.slice(0, 3))
    expect(record.$saving.get()).toMatchObject({ count: 1 })
    record.remove(['quiz/0'])
    expect(record.$saving.get()).toEqual({ state: 'saved' })
  })

  test('keeps the older answer until the newer one fits', () => {
    const browser = fakeBrowser({ [A]: '{"v":"old","t":1}' })
    browser.room = 40
    const record = createRecord(browser.tab(), now)
    record.set('quiz/a', 'x'.repeat(50))
    expect(browser.held.get(A)).toBe('{"v":"old","t":1}')
    expect(record.$saving.get()).toMatchObject({ why: 'full', count: 1 })
  })

  test('never writes an unsaved answer over a later one of another tab', () => {
    const browser = fakeBrowser()
    const record = createRecord(browser.tab(), now)
    browser.trouble = 'full'
    record.set('quiz/a', 'mine')
    browser.trouble = undefined
    browser.held.set(A, '{"v":"later","t":2000}')
    record.set('quiz/b', 'other')
    expect(browser.held.get(A)).toBe('{"v":"later","t":2000}')
    expect(record.fact('quiz/a').get()?.value).toBe('later')
    expect(record.$saving.get()).toEqual({ state: 'saved' })
  })

  test('tells of it only when something about it changed', () => {
    const browser = fakeBrowser()
    browser.trouble = 'full'
    const record = createRecord(browser.tab(), now)
    const told = vi.fn()
    record.$saving.listen(told)
    record.set('quiz/a', 1)
    record.set('quiz/a', 2)
    expect(told).toHaveBeenCalledOnce()
  })
})

describe('a storage which a newer version has used', () => {
  const texts = {
    'be-sure/2/quiz/a': 'something new',
    [A]: '{"v":"mine","t":1}',
    'be-sure/1/quiz/old': '{"v":1,"t":1}',
    'be-sure/1/quiz/bad': 'junk',
    'be-sure/aside/be-sure/1/quiz/x/7': 'older junk'
  }

  test('is read but never touched', () => {
    const browser = fakeBrowser(texts)
    const record = createRecord(browser.tab(), now, { old: 'new' })
    expect(record.$saving.get()).toEqual({ state: 'unsaved', why: 'newer', count: 0 })
    expect(record.fact('quiz/a').get()?.value).toBe('mine')
    expect(record.fact('quiz/new').get()?.value).toBe(1)
    expect(record.$setAside.get()).toHaveLength(2)

    record.set('quiz/a', 'changed')
    record.remove(['quiz/new'])
    record.forgetSetAside(record.$setAside.get().map(({ key }) => key))
    const { unsaved } = restore(
      record,
      [{ id: 'quiz/b', value: 1, at: 1 }],
      [{ key: 'be-sure/aside/be-sure/1/quiz/y/7', text: 'junk' }]
    )
    expect(unsaved).toBe(2)
    expect(record.fact('quiz/a').get()?.value).toBe('changed')
    expect(record.$saving.get()).toEqual({ state: 'unsaved', why: 'newer', count: 2 })
    expect(Object.fromEntries(browser.held)).toEqual(texts)
    expect(browser.writes).toBe(0)
  })

  test('is left alone from the moment it appears', () => {
    const browser = fakeBrowser()
    const record = createRecord(browser.tab(), now)
    record.set('quiz/a', 'before')
    browser.meddle('be-sure/2/quiz/a', 'something new')
    browser.meddle('be-sure/1/quiz/b', '{"v":1,"t":1}')
    browser.deliver()
    const before = new Map(browser.held)
    record.set('quiz/a', 'after')
    expect(browser.held).toEqual(before)
    expect(record.$saving.get()).toEqual({ state: 'unsaved', why: 'newer', count: 1 })
  })

  test('can be used again once it was cleared', () => {
    const browser = fakeBrowser(texts)
    const record = createRecord(browser.tab(), now)
    record.set('quiz/a', 'mine')
    browser.meddle(undefined)
    browser.deliver()
    record.set('quiz/b', 1)
    expect(browser.held.size).toBe(2)
    expect(record.$saving.get()).toEqual({ state: 'saved' })
  })

  test.each(['be-sure/1/quiz/a', 'be-sure/0/quiz/a', 'be-sure/x/quiz/a', 'other/2/quiz/a'])(
    'is not meant by the key %s',
    (key) => {
      const record = createRecord(fakeBrowser({ [key]: '{"v":1,"t":1}' }).tab(), now)
      expect(record.$saving.get()).toEqual({ state: 'saved' })
    }
  )
})

test('ten thousand facts load and work', () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => [
    `be-sure/1/quiz/L-${10 + (index % 80)}.q-${index}`,
    `{"v":["x"],"t":${index + 1}}`
  ])
  const browser = fakeBrowser(Object.fromEntries(texts))
  const record = createRecord(browser.tab(), now)
  expect(record.under('quiz/L-10.').get()).toHaveLength(125)
  record.set('quiz/L-10.new', 1)
  expect(record.under('quiz/L-10.').get()).toHaveLength(126)
  expect(restore(record, [...record.all().values()])).toMatchObject({ same: 10_001, unsaved: 0 })
  expect(browser.writes).toBe(1)
  record.remove(record.all().keys())
  expect(browser.held.size).toBe(0)
})
