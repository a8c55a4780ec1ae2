import { describe, expect, test } from 'vitest'

import { createRecord } from '../../../src/stores/record.ts'
import { fakeBrowser } from '../fake-browser.ts'

const now = () => 1000
const A = 'be-sure/1/quiz/a'
const COPY = `be-sure/aside/${A}/1000`

describe('a stored text which is no fact', () => {
  test.each([
    [A, 'junk', 'not-json'],
    [A, '', 'not-json'],
    [A, '{"v":1}', 'wrong-shape'],
    [A, '{"v":{"__proto__":{"seen":true}},"t":1}', 'unsafe'],
    ['be-sure/1/__proto__', '{"v":1,"t":1}', 'unsafe'],
    ['be-sure/1/', '{"v":1,"t":1}', 'unsafe'],
    ['be-sure/1/setting/theme', '{"v":"blue","t":1}', 'wrong-type']
  ])('under %s (%s) is set aside whole, and the rest loads', (key, text, why) => {
    const browser = fakeBrowser({ [key]: text, 'be-sure/1/quiz/good': '{"v":1,"t":1}' })
    const record = createRecord(browser.tab(), now)
    const copy = `be-sure/aside/${key}/1000`
    expect([...record.all().keys()]).toEqual(['quiz/good'])
    expect(record.$setAside.get()).toEqual([{ key: copy, text, why }])
    expect(Object.fromEntries(browser.held)).toEqual({
      'be-sure/1/quiz/good': '{"v":1,"t":1}',
      [copy]: text
    })
    expect(record.$saving.get()).toEqual({ state: 'saved' })
    expect(({} as Record<string, unknown>).seen).toBeUndefined()
  })

  test('is still listed at the next visit, and another one is kept beside it', () => {
    const browser = fakeBrowser({ [A]: 'junk' })
    createRecord(browser.tab(), now).all()
    browser.held.set(A, 'other junk')
    const record = createRecord(browser.tab(), now)
    expect(
      record.$setAside
        .get()
        .map(({ key, text }) => [key, text])
        .sort()
    ).toEqual([
      [COPY, 'junk'],
      [`be-sure/aside/${A}/1001`, 'other junk']
    ])
  })

  test('makes room for a new answer', () => {
    const browser = fakeBrowser({ [A]: 'junk' })
    const record = createRecord(browser.tab(), now)
    record.set('quiz/a', 'mine')
    expect(Object.fromEntries(browser.held)).toEqual({
      [A]: '{"v":"mine","t":1000}',
      [COPY]: 'junk'
    })
  })

  test('goes when the person lets it go', () => {
    const browser = fakeBrowser({ [A]: 'junk', 'be-sure/1/quiz/b': 'junk' })
    const record = createRecord(browser.tab(), now)
    record.forgetSetAside([COPY, 'be-sure/1/quiz/never', 'someone-elses'])
    expect(record.$setAside.get().map(({ key }) => key)).toEqual([
      'be-sure/aside/be-sure/1/quiz/b/1000'
    ])
    expect(browser.held.size).toBe(1)
  })

  test('is taken back by an edition which can read it', () => {
    const browser = fakeBrowser({ [COPY]: '{"v":"readable again","t":5}' })
    const record = createRecord(browser.tab(), now)
    expect(record.fact('quiz/a').get()?.value).toBe('readable again')
    expect(record.$setAside.get()).toEqual([])
    expect([...browser.held]).toEqual([[A, '{"v":"readable again","t":5}']])
  })

  test('is removed with its answer where there was no room to take it back', () => {
    const browser = fakeBrowser({ [COPY]: '{"v":"readable again","t":5}' })
    browser.trouble = 'full'
    createRecord(browser.tab(), now).remove(['quiz/a'])
    expect(browser.held.size).toBe(0)
  })

  test('does not come back over a later answer', () => {
    const browser = fakeBrowser({ [COPY]: '{"v":"old","t":5}', [A]: '{"v":"later","t":6}' })
    const record = createRecord(browser.tab(), now)
    expect(record.fact('quiz/a').get()?.value).toBe('later')
    expect([...browser.held]).toEqual([[A, '{"v":"later","t":6}']])
  })

  test('of somebody else is left alone', () => {
    const texts = { 'be-sure': 'x', 'be-sure/aside/be-sure/2/quiz/a/7': 'x', theme: 'dark' }
    const browser = fakeBrowser(texts)
    const record = createRecord(browser.tab(), now)
    expect(record.$setAside.get()).toEqual([])
    expect(Object.fromEntries(browser.held)).toEqual(texts)
  })
})

describe('a text that cannot be copied', () => {
  function startFull() {
    const browser = fakeBrowser({ [A]: 'junk' })
    browser.trouble = 'full'
    return { browser, record: createRecord(browser.tab(), now) }
  }

  test('stays where it is, and is listed', () => {
    const { browser, record } = startFull()
    expect(record.$setAside.get()).toEqual([{ key: A, text: 'junk', why: 'not-json' }])
    expect([...browser.held]).toEqual([[A, 'junk']])
    expect(record.$saving.get()).toEqual({ state: 'saved' })
  })

  test('keeps a new answer in memory until there is room for both', () => {
    const { browser, record } = startFull()
    record.set('quiz/a', 'mine')
    expect(browser.held.get(A)).toBe('junk')
    expect(record.$saving.get()).toEqual({ state: 'unsaved', why: 'full', count: 1 })

    browser.trouble = undefined
    record.set('quiz/b', 1)
    expect(browser.held.get(A)).toBe('{"v":"mine","t":1000}')
    expect(browser.held.get(COPY)).toBe('junk')
    expect(record.$setAside.get()).toEqual([{ key: COPY, text: 'junk', why: 'not-json' }])
    expect(record.$saving.get()).toEqual({ state: 'saved' })
  })

  test('is not written over where only the new answer would fit', () => {
    const browser = fakeBrowser({ [A]: 'junk'.repeat(20) })
    browser.room = 120
    const record = createRecord(browser.tab(), now)
    record.set('quiz/a', 'mine')
    expect([...browser.held]).toEqual([[A, 'junk'.repeat(20)]])
    expect(record.$saving.get()).toEqual({ state: 'unsaved', why: 'full', count: 1 })
  })

  test('is not removed with the answer that waits for its place', () => {
    const { browser, record } = startFull()
    record.set('quiz/a', 'mine')
    record.remove(['quiz/a'])
    expect([...browser.held]).toEqual([[A, 'junk']])
    expect(record.$setAside.get()).toHaveLength(1)
  })

  test('gives its place to the waiting answer when it is let go', () => {
    const { browser, record } = startFull()
    record.set('quiz/a', 'mine')
    browser.trouble = undefined
    record.forgetSetAside([A])
    expect([...browser.held]).toEqual([[A, '{"v":"mine","t":1000}']])
    expect(record.$saving.get()).toEqual({ state: 'saved' })
  })
})
