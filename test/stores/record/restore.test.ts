import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { packBackup, readBackup, verifyBackup } from '../../../src/core/record/backup.ts'
import { restore } from '../../../src/stores/record/restore.ts'
import { createRecord } from '../../../src/stores/record.ts'
import { fakeBrowser } from '../fake-browser.ts'

const now = () => 1000
const open = (browser: ReturnType<typeof fakeBrowser>) => createRecord(browser.tab(), now)
const pack = (record: ReturnType<typeof open>) =>
  packBackup({
    facts: record.all().values(),
    setAside: record.$setAside.get(),
    edition: '1',
    savedAt: now()
  })

/** Restores a backup the way the data page does. */
function restoreText(record: ReturnType<typeof open>, text: string) {
  const read = readBackup(text)
  return read.status === 'backup' ? restore(record, read.facts, read.setAside) : read.status
}

describe('a restored backup', () => {
  test('brings each fact, counted, and the later one stays', () => {
    const browser = fakeBrowser()
    const record = open(browser)
    record.set('quiz/same', 1)
    record.set('quiz/mine', 1)
    const counts = restore(record, [
      { id: 'quiz/same', value: 1, at: 1000 },
      { id: 'quiz/mine', value: 2, at: 999 },
      { id: 'quiz/theirs', value: 2, at: 1 }
    ])
    expect(counts).toEqual({
      added: [{ id: 'quiz/theirs', value: 2, at: 1 }],
      changed: [],
      same: 1,
      older: 1,
      unsaved: 0
    })
    expect(browser.held.get('be-sure/1/quiz/mine')).toBe('{"v":1,"t":1000}')
    expect(browser.held.get('be-sure/1/quiz/theirs')).toBe('{"v":2,"t":1}')
  })

  test('of the first edition still fills an empty browser', () => {
    const fixture = join(import.meta.dirname, '../../fixtures/saved/1-first-edition.json')
    const record = open(fakeBrowser())
    restoreText(record, readFileSync(fixture, 'utf8'))
    expect(record.all().size).toBe(11)
    expect(record.$setAside.get()).toHaveLength(1)
    expect(record.fact('quiz/L-01.taxi-at-four').get()?.value).toBe('airport')
    expect(record.fact('setting/theme').get()?.value).toBe('dark')
  })

  test('carries an unknown kind and a damaged text over byte for byte', () => {
    const unknown = '{"v":{"z":[1.5,null,{"ě":"🎁\\n"}],"a":""},"t":17}'
    const damaged = '{"v":"half a te'
    const old = fakeBrowser({
      'be-sure/1/note/from-the-future': unknown,
      'be-sure/1/quiz/damaged': damaged
    })
    const text = pack(open(old))
    expect(verifyBackup(text, open(old).all().values(), open(old).$setAside.get())).toBe(true)

    const fresh = fakeBrowser()
    restoreText(open(fresh), text)
    expect(fresh.held.get('be-sure/1/note/from-the-future')).toBe(unknown)
    expect([...fresh.held.values()].sort()).toEqual([damaged, unknown].sort())
    expect(pack(open(fresh))).toBe(text)
  })

  test('changes nothing the second time', () => {
    const browser = fakeBrowser({ 'be-sure/1/quiz/a': '{"v":1,"t":1}', 'be-sure/1/quiz/b': 'junk' })
    const record = open(browser)
    const text = pack(record)
    const before = new Map(browser.held)
    restoreText(record, text)
    expect(restoreText(open(browser), text)).toMatchObject({ added: [], changed: [], same: 1 })
    expect(browser.held).toEqual(before)
  })

  test.each(['', 'junk', '{}', '[1]', `{"format":"be-sure-record","version":2,"facts":[]}`])(
    'which is junk (%s) leaves every stored byte as it was',
    (text) => {
      const browser = fakeBrowser({ 'be-sure/1/quiz/a': '{"v" : 1, "t" : 1}' })
      const record = open(browser)
      record.all()
      const before = new Map(browser.held)
      restoreText(record, text)
      restore(
        record,
        [],
        [
          { key: 'someone-elses', text: 'x' },
          { key: '__proto__', text: 'x' }
        ]
      )
      expect(browser.held).toEqual(before)
      expect(browser.writes).toBe(0)
    }
  )

  test('takes in a set-aside text which this edition can read', () => {
    const record = open(fakeBrowser())
    const key = 'be-sure/aside/be-sure/1/quiz/a/7'
    const { added } = restore(record, [], [{ key, text: '{"v":"readable","t":5}' }])
    expect(added).toEqual([{ id: 'quiz/a', value: 'readable', at: 5 }])
    expect(record.$setAside.get()).toEqual([])
  })

  test('leaves a good fact alone where the same id was damaged in the other browser', () => {
    const browser = fakeBrowser({ 'be-sure/1/quiz/a': '{"v":"good","t":1}' })
    const record = open(browser)
    restore(record, [], [{ key: 'be-sure/1/quiz/a', text: 'junk' }])
    expect(browser.held.get('be-sure/1/quiz/a')).toBe('{"v":"good","t":1}')
    expect(record.$setAside.get()).toMatchObject([{ text: 'junk' }])
  })

  test('is stored again where storage was cleared behind the page', () => {
    const browser = fakeBrowser({ 'be-sure/1/quiz/a': '{"v":1,"t":1}' })
    const record = open(browser)
    const text = pack(record)
    browser.meddle(undefined)
    browser.deliver()
    expect(restoreText(record, text)).toMatchObject({ same: 1, unsaved: 0 })
    expect(browser.held.get('be-sure/1/quiz/a')).toBe('{"v":1,"t":1}')
  })

  test('says how much of it is only in memory', () => {
    const browser = fakeBrowser()
    browser.trouble = 'full'
    const counts = restore(
      open(browser),
      [
        { id: 'quiz/a', value: 1, at: 1 },
        { id: 'quiz/a', value: 2, at: 2 },
        { id: 'quiz/b', value: 1, at: 1 }
      ],
      [{ key: 'be-sure/aside/be-sure/1/quiz/c/7', text: 'junk' }]
    )
    expect(counts).toMatchObject({ unsaved: 3 })
    expect(counts.added).toHaveLength(2)
  })
})
