import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { packBackup } from '../../../src/core/record/backup.ts'
import type { Fact } from '../../../src/core/record/fact.ts'
import {
  packEvaluation,
  packHandIn,
  readWorkbookFile,
  verifyEvaluation,
  verifyHandIn
} from '../../../src/core/workbook/file.ts'
import type { HandIn } from '../../../src/core/workbook/hand-in.ts'
import { EVALUATION, factsOf, MOMENT, rating } from '../../fixtures/workbook-share.ts'

const facts = factsOf({
  begun: {},
  name: 'Spring “2026”',
  'W-31.want': rating(4),
  'own-1.text': 'Grüße 🎁',
  top: ['W-31'],
  'rater/r-abc123/0x1': { mode: 'named', name: 'Ana', answers: { 'W-01': [3, 1] } }
})
const packed = (some: Iterable<Fact> = facts) =>
  packEvaluation({ evaluation: EVALUATION, facts: some, edition: '0.1.0', savedAt: MOMENT })
const handIn: HandIn = {
  mode: 'grouped',
  code: 'heron',
  rater: 'r-abc123',
  part: '',
  week: '2026-W47',
  answers: { 'W-01': [3, 1], 'W-02': ['dk', 2] }
}
const sheet = packHandIn(handIn, '0.1.0')
const file = (parts: object) =>
  JSON.stringify({
    format: 'be-sure-workbook',
    version: 1,
    edition: '0.1.0',
    kind: 'evaluation',
    evaluation: EVALUATION,
    facts: [],
    ...parts
  })

describe('a file with an evaluation', () => {
  test('is the same text for the same evaluation, without its id before each field', () => {
    expect(packed(facts.slice(0, 2))).toBe(
      '{"format":"be-sure-workbook","version":1,"edition":"0.1.0","kind":"evaluation",' +
        `"evaluation":"${EVALUATION}","savedAt":"2026-11-21T14:03:00.000Z",` +
        `"facts":[["begun",{},${MOMENT}],["name","Spring “2026”",${MOMENT + 1000}]]}`
    )
    expect(packed(facts.toReversed())).toBe(packed())
  })

  test('comes back whole', () => {
    expect(readWorkbookFile(packed())).toEqual({
      status: 'evaluation',
      evaluation: EVALUATION,
      facts: facts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      bad: [],
      edition: '0.1.0',
      savedAt: MOMENT
    })
    expect(verifyEvaluation(packed(), EVALUATION, facts)).toBe(true)
  })

  test.each([
    ['a field is missing', packed(facts.slice(1))],
    ['there is one too many', packed([...facts, ...factsOf({ team: '6' })])],
    ['a value differs', packed().replace('Grüße', 'Gruß')],
    ['a moment differs', packed().replace(`${MOMENT}]`, `${MOMENT + 1}]`)],
    ['it is another evaluation', packed().replace(EVALUATION, 'e-other')],
    ['an entry is bad', packed().replace('["W-31"]', '7')],
    ['it was cut off', packed().slice(0, -9)],
    ['it is a sheet', sheet]
  ])('is not trusted where %s', (_, text) => {
    expect(verifyEvaluation(text, EVALUATION, facts)).toBe(false)
  })
})

describe('a file with a sheet', () => {
  test('holds nothing but how it is handed in, the week and the ratings', () => {
    expect(sheet).toBe(
      '{"format":"be-sure-workbook","version":1,"edition":"0.1.0","kind":"sheet","mode":"grouped",' +
        '"rater":"r-abc123","code":"heron","week":"2026-W47",' +
        '"answers":{"W-01":[3,1],"W-02":["dk",2]}}'
    )
  })

  test('comes back whole', () => {
    expect(readWorkbookFile(sheet)).toEqual({ status: 'sheet', handIn, bad: [] })
    expect(verifyHandIn(sheet, handIn)).toBe(true)
  })

  test.each([
    sheet.replace('3,1', '4,1'),
    sheet.replace('heron', 'stork'),
    sheet.replace('W-02', 'W-2'),
    sheet.slice(0, -1),
    packed()
  ])('is not trusted where it differs: %#', (text) => {
    expect(verifyHandIn(text, handIn)).toBe(false)
  })

  test('has no name, no evaluation and no moment finer than the week when it is grouped', () => {
    expect(sheet).not.toMatch(/"(?:name|evaluation|savedAt)"|"e-|\d{4}-\d\d-\d\d|\d{9}/)
  })
})

describe('a stranger’s file', () => {
  test.each([
    ['', 'not-json'],
    ['PK\u0003\u0004', 'not-json'],
    [sheet.slice(0, -2), 'not-json'],
    ['['.repeat(100_000), 'not-json'],
    ['x'.repeat(30_000_000), 'too-big'],
    ['null', 'not-ours'],
    ['7', 'not-ours'],
    ['[]', 'not-ours'],
    ['{}', 'not-ours'],
    ['"be-sure-workbook"', 'not-ours'],
    [`[${sheet}]`, 'not-ours'],
    [`{"__proto__":${sheet}}`, 'not-ours'],
    ['{"name":"holiday"}', 'not-ours'],
    [packBackup({ facts: [], setAside: [], edition: '1', savedAt: MOMENT }), 'backup'],
    [file({ version: 2 }), 'newer-version'],
    [file({ version: 99, kind: 'unheard-of' }), 'newer-version'],
    [file({ version: 0 }), 'damaged'],
    [file({ version: '1' }), 'damaged'],
    [file({ version: 1.5 }), 'damaged'],
    [file({ version: undefined }), 'damaged'],
    [file({ kind: 'song' }), 'damaged'],
    [file({ kind: ['sheet'] }), 'damaged'],
    [file({ kind: '__proto__' }), 'damaged'],
    [file({ kind: 'sheet' }), 'damaged'],
    [file({ facts: undefined }), 'damaged'],
    [file({ facts: { 0: ['begun', {}, 1], length: 1 } }), 'damaged'],
    [file({ evaluation: undefined }), 'damaged'],
    [file({ evaluation: '' }), 'damaged'],
    [file({ evaluation: 'e-../x' }), 'damaged'],
    [file({ evaluation: '__proto__' }), 'damaged'],
    [file({ evaluation: ['e-1'] }), 'damaged']
  ])('case %#: it is $1', (text, status) => {
    expect(readWorkbookFile(text)).toEqual({ status })
  })

  test.each([
    ['[7,1,1]', '', 'wrong-shape'],
    ['null', '', 'wrong-shape'],
    ['["name","x"]', '', 'wrong-shape'],
    ['["name","x","1"]', 'name', 'wrong-shape'],
    ['["name",7,1]', 'name', 'wrong-type'],
    ['["W-01",{"mark":9,"version":1},1]', 'W-01', 'wrong-type'],
    ['["rater/r-1/1","text",1]', 'rater/r-1/1', 'wrong-type'],
    ['["__proto__","x",1]', '__proto__', 'unsafe'],
    ['["",  "x",1]', '', 'unsafe'],
    ['["begun",{"__proto__":{"seen":true}},1]', 'begun', 'unsafe'],
    ['["a b","x",1]', 'a b', 'unsafe']
  ])('with the entry %s: it is listed as it stands, and the rest is read', (entry, id, why) => {
    const text = file({}).replace('"facts":[]', `"facts":[${entry},["team","6",1]]`)
    const read = readWorkbookFile(text)
    expect(read).toMatchObject({
      status: 'evaluation',
      facts: [{ id: `workbook/${EVALUATION}/team`, value: '6', at: 1 }],
      bad: [{ id, why, text: JSON.stringify(JSON.parse(entry)) }]
    })
    expect(({} as Record<string, unknown>)['seen']).toBeUndefined()
  })

  test('with more than a file holds has it listed', () => {
    expect(readWorkbookFile(file({ extra: [1] }))).toMatchObject({
      status: 'evaluation',
      bad: [{ id: 'extra', why: 'wrong-shape', text: '["extra",[1]]' }]
    })
  })

  test('puts no fact outside its evaluation, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.jsonValue(), fc.integer())), (entries) => {
        const read = readWorkbookFile(file({ facts: entries }))
        if (read.status !== 'evaluation') throw new Error(read.status)
        expect(read.facts.length + read.bad.length).toBe(entries.length)
        for (const { id } of read.facts) {
          expect(id.startsWith(`workbook/${EVALUATION}/`)).toBe(true)
        }
      })
    )
  })

  test('never makes reading throw', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.anything().map((facts) => file({ facts: [facts] })),
      fc.object().map((parts) => file(parts)),
      fc
        .object()
        .map((answers) => file({ kind: 'sheet', mode: 'grouped', rater: 'r-abc123', answers }))
    )
    fc.assert(
      fc.property(anything, (text) => {
        expect(readWorkbookFile(text)).toHaveProperty('status')
      })
    )
  })
})

test('any evaluation and any sheet come back as they were', () => {
  const text = fc.string({ unit: 'grapheme' })
  const mark = fc.constantFrom(1, 2, 3, 4, 5, 'dk', 'na' as const)
  const fields = fc.dictionary(fc.stringMatching(/^plan-[1-3]\.[a-z]{1,6}$/), text)
  const answers = fc.dictionary(
    fc.stringMatching(/^W-\d\d(\.(want|get|alternative))?$/),
    fc.tuple(mark, fc.integer({ min: 1, max: 9 }))
  )
  fc.assert(
    fc.property(fields, answers, text, (typed, given, note) => {
      const own = factsOf({ ...typed, note })
      expect(verifyEvaluation(packed(own), EVALUATION, own)).toBe(true)
      const sorted = Object.fromEntries(Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1)))
      const theirs = { ...handIn, answers: sorted } as HandIn
      expect(verifyHandIn(packHandIn(theirs, '1'), theirs)).toBe(true)
    })
  )
})
