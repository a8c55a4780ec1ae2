import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { packBackup, readBackup, verifyBackup } from '../../../src/core/record/backup.ts'
import type { Fact } from '../../../src/core/record/fact.ts'

const facts: Fact[] = [
  { id: 'setting/theme', value: 'dark', at: 3 },
  { id: 'quiz/L-01.a', value: ['x', { y: 1 }], at: 1 },
  { id: 'note/from-the-future', value: { any: 'thing' }, at: 2 }
]
const setAside = [{ key: 'be-sure/aside/be-sure/1/quiz/x/7', text: '{broken' }]
const savedAt = Date.UTC(2026, 10, 21)
const pack = (some: Iterable<Fact> = facts) =>
  packBackup({ facts: some, setAside, edition: '1.0.0', savedAt })
const file = (parts: object) =>
  JSON.stringify({ format: 'be-sure-record', version: 1, facts: [], setAside: [], ...parts })

describe('a backup', () => {
  test('is the same text for the same record, in any order', () => {
    expect(pack()).toBe(
      '{"format":"be-sure-record","version":1,"edition":"1.0.0","savedAt":"2026-11-21T00:00:00.000Z",' +
        '"facts":[["note/from-the-future",{"any":"thing"},2],["quiz/L-01.a",["x",{"y":1}],1],' +
        '["setting/theme","dark",3]],"setAside":[["be-sure/aside/be-sure/1/quiz/x/7","{broken"]]}'
    )
    expect(pack(facts.toReversed())).toBe(pack())
  })

  test('comes back whole', () => {
    expect(readBackup(pack())).toEqual({
      status: 'backup',
      facts: facts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      setAside,
      bad: [],
      edition: '1.0.0',
      savedAt
    })
  })

  test.each([undefined, 7, 'yesterday'])('is read although it was saved at %j', (moment) => {
    expect(readBackup(file({ savedAt: moment }))).toMatchObject({
      status: 'backup',
      savedAt: undefined,
      edition: ''
    })
  })
})

describe('checking a backup', () => {
  test('finds it whole', () => {
    expect(verifyBackup(pack(), facts, setAside)).toBe(true)
    const byId = new Map(facts.map((fact) => [fact.id, fact]))
    expect(verifyBackup(pack(), byId.values(), setAside)).toBe(true)
  })

  test.each([
    ['a fact is missing', pack(facts.slice(1))],
    ['there is one too many', pack([...facts, { id: 'quiz/b', value: 1, at: 1 }])],
    ['a value differs', pack().replace('dark', 'light')],
    ['a moment differs', pack().replace('"dark",3', '"dark",4')],
    ['a fact is twice and another missing', pack([facts[1], facts[1], facts[2]] as Fact[])],
    ['a text that was set aside is missing', pack().replace('{broken', '{other')],
    ['an entry is bad', pack().replace('"dark"', '"blue"')],
    ['it was cut off', pack().slice(0, -5)],
    ['it is empty', '']
  ])('finds that %s', (_, text) => {
    expect(verifyBackup(text, facts, setAside)).toBe(false)
  })
})

describe('a file which is no backup', () => {
  test.each([
    ['', 'not-json'],
    ['PK\u0003\u0004', 'not-json'],
    [pack().slice(0, -1), 'not-json'],
    ['x'.repeat(5_000_000), 'not-json'],
    ['['.repeat(100_000), 'not-json'],
    ['x'.repeat(20_000_001), 'too-big'],
    ['null', 'not-a-backup'],
    ['7', 'not-a-backup'],
    ['[]', 'not-a-backup'],
    ['{}', 'not-a-backup'],
    ['"be-sure-record"', 'not-a-backup'],
    [`{"__proto__":${pack()}}`, 'not-a-backup'],
    [file({ format: 'other' }), 'not-a-backup'],
    [file({ version: 0 }), 'not-a-backup'],
    [file({ version: '1' }), 'not-a-backup'],
    [file({ version: 1.5 }), 'not-a-backup'],
    [file({ facts: undefined }), 'not-a-backup'],
    [file({ facts: { 0: 1 } }), 'not-a-backup'],
    [file({ version: 2, facts: undefined }), 'newer-version']
  ])('case %#: it is $1', (text, status) => {
    expect(readBackup(text)).toEqual({ status })
  })

  test('with a hundred thousand levels is refused or read without that entry', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(readBackup(deep).status).toMatch(/not-json|not-a-backup/)
    const read = readBackup(
      `{"format":"be-sure-record","version":1,"facts":[["quiz/a",${deep},1]]}`
    )
    if (read.status === 'backup') {
      expect(read.facts).toEqual([])
      expect(read.bad).toMatchObject([{ id: 'quiz/a', why: 'unsafe' }])
    } else expect(read).toEqual({ status: 'not-json' })
  })
})

describe('a bad entry', () => {
  test.each([
    ['[7,1,1]', '', 'wrong-shape'],
    ['null', '', 'wrong-shape'],
    ['"quiz/a"', '', 'wrong-shape'],
    ['[]', '', 'wrong-shape'],
    ['["quiz/a",1]', '', 'wrong-shape'],
    ['["quiz/a",1,1,1]', '', 'wrong-shape'],
    ['{"0":"quiz/a","1":1,"2":1,"length":3}', '', 'wrong-shape'],
    ['["quiz/a",1,"1"]', 'quiz/a', 'wrong-shape'],
    ['["quiz/a",1,-1]', 'quiz/a', 'wrong-shape'],
    ['["__proto__",1,1]', '__proto__', 'unsafe'],
    ['["quiz/a",{"__proto__":{"seen":true}},1]', 'quiz/a', 'unsafe'],
    ['["setting/theme","blue",1]', 'setting/theme', 'wrong-type']
  ])('%s is listed as it stands, and the rest is read', (text, id, why) => {
    const read = readBackup(
      `{"format":"be-sure-record","version":1,"facts":[${text},["quiz/good",1,1]]}`
    )
    expect(read).toMatchObject({
      status: 'backup',
      facts: [{ id: 'quiz/good', value: 1, at: 1 }],
      bad: [{ id, why, text }]
    })
    expect(({} as Record<string, unknown>).seen).toBeUndefined()
  })

  test.each(['7', '{"a":"b"}', '[["key",7]]', '[["key"]]', '[null]', '[["a","b","c"]]'])(
    'among what was set aside is listed too: %s',
    (text) => {
      const read = readBackup(
        `{"format":"be-sure-record","version":1,"facts":[],"setAside":${text}}`
      )
      expect(read).toMatchObject({ setAside: [], bad: [{ id: '', why: 'wrong-shape' }] })
    }
  )
})

test('no text makes reading throw', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc.anything().map((facts) => file({ facts: [facts] })),
    fc.anything().map((setAside) => file({ setAside })),
    fc.array(fc.tuple(fc.string(), fc.jsonValue(), fc.integer())).map((facts) => file({ facts }))
  )
  fc.assert(
    fc.property(anything, (text) => {
      expect(readBackup(text)).toHaveProperty('status')
    })
  )
})
