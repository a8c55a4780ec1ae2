import { describe, expect, test } from 'vitest'

import { restore } from '../../../src/stores/record/restore.ts'
import { createRecord } from '../../../src/stores/record.ts'
import { fakeBrowser } from '../fake-browser.ts'

const OLD = 'be-sure/1/quiz/old'
const NEW = 'be-sure/1/quiz/new'

function start(texts: Record<string, string>) {
  const browser = fakeBrowser(texts)
  const open = () => createRecord(browser.tab(), () => 1000, { old: 'new' })
  return { browser, open }
}

describe('a fact under a name which was changed', () => {
  test('is found under the new one, with its tries', () => {
    const { browser, open } = start({ [OLD]: '{"v":1,"t":1}', [`${OLD}/m`]: '{"v":2,"t":2}' })
    expect([...open().all().keys()]).toEqual(['quiz/new', 'quiz/new/m'])
    expect(Object.fromEntries(browser.held)).toEqual({
      [NEW]: '{"v":1,"t":1}',
      [`${NEW}/m`]: '{"v":2,"t":2}'
    })
  })

  test.each([
    [1, 2],
    [2, 1]
  ])('at moment %i meets the new one at moment %i, and the later stays', (before, after) => {
    for (const turned of [false, true]) {
      const texts = [
        [OLD, `{"v":"old","t":${before}}`],
        [NEW, `{"v":"new","t":${after}}`]
      ]
      const { browser, open } = start(Object.fromEntries(turned ? texts.toReversed() : texts))
      const value = before > after ? 'old' : 'new'
      expect(open().fact('quiz/new').get()).toEqual({ id: 'quiz/new', value, at: 2 })
      expect([...browser.held]).toEqual([[NEW, `{"v":"${value}","t":2}`]])
    }
  })

  test('stays under the old key until it could be written under the new one', () => {
    const { browser, open } = start({ [OLD]: '{"v":1,"t":1}' })
    browser.trouble = 'full'
    const record = open()
    expect(record.fact('quiz/new').get()?.value).toBe(1)
    expect([...browser.held.keys()]).toEqual([OLD])
    expect(record.$saving.get()).toEqual({ state: 'saved' })
    browser.trouble = undefined
    open().all()
    expect([...browser.held.keys()]).toEqual([NEW])
  })

  test('is removed wherever it stands', () => {
    const { browser, open } = start({ [OLD]: '{"v":1,"t":1}' })
    browser.trouble = 'full'
    open().remove(['quiz/new'])
    expect(browser.held.size).toBe(0)
  })

  test('comes back from an old backup under the new one', () => {
    const { browser, open } = start({})
    restore(open(), [{ id: 'quiz/old', value: 1, at: 1 }])
    expect([...browser.held]).toEqual([[NEW, '{"v":1,"t":1}']])
  })

  test('of a tab with an older edition is seen, and moved at the next visit', () => {
    const { browser, open } = start({})
    const record = open()
    record.all()
    createRecord(browser.tab(), () => 1000, {}).set('quiz/old', 'x')
    browser.deliver()
    expect(record.fact('quiz/new').get()?.value).toBe('x')
    expect([...browser.held.keys()]).toEqual([OLD])
    open().all()
    expect([...browser.held.keys()]).toEqual([NEW])
  })
})
