import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  type Choice,
  handInOf,
  raterId,
  readHandIn,
  revisionOf,
  tidy,
  writtenHandIn
} from '../../../src/core/workbook/hand-in.ts'
import { rating, sheetWith } from '../../fixtures/workbook-share.ts'

const choice: Choice = {
  mode: 'grouped',
  rater: 'r-abc123',
  name: 'Ana Kowalska',
  code: 'blue heron',
  part: ' front   desk ',
  week: '2026-W47'
}
const filled = {
  'W-31.get': rating(4),
  name: 'Spring at Ana’s shop',
  'W-02': rating('dk'),
  'W-01': rating(2, 3),
  'W-31.want': rating('na'),
  'W-31.proof': 'the list by the door',
  'then.W-01': rating(1),
  'own-1.want': rating(5),
  'own-1.text': 'Parking',
  'check-1.W-31.get': rating(2),
  top: ['W-31', 'own-1'],
  'rater-id': 'r-abc123'
}

describe('what is handed in', () => {
  test('is every rating of the workbook’s own items, in the order of the fields', () => {
    expect(Object.entries(handInOf(sheetWith(filled), choice).answers)).toEqual([
      ['W-01', [2, 3]],
      ['W-02', ['dk', 1]],
      ['W-31.get', [4, 1]],
      ['W-31.want', ['na', 1]]
    ])
  })

  test('does not tell in which order somebody answered', () => {
    const turned = Object.fromEntries(Object.entries(filled).reverse())
    expect(JSON.stringify(handInOf(sheetWith(turned), choice))).toBe(
      JSON.stringify(handInOf(sheetWith(filled), choice))
    )
  })

  test('has a code and no name where it is grouped', () => {
    const handIn = handInOf(sheetWith(filled), choice)
    expect(handIn).toMatchObject({ mode: 'grouped', code: 'blue heron', part: 'front desk' })
    expect(JSON.stringify(handIn)).not.toMatch(/Ana|Parking|door|Spring/)
  })

  test('has a name and no code where it is named', () => {
    const handIn = handInOf(sheetWith(filled), { ...choice, mode: 'named' })
    expect(handIn).toMatchObject({ mode: 'named', name: 'Ana Kowalska' })
    expect(JSON.stringify(handIn)).not.toMatch(/heron|Parking|door|Spring/)
  })

  test('is written without what is empty', () => {
    const bare = handInOf(sheetWith({ 'W-01': rating(5) }), { ...choice, code: '', part: '  ' })
    expect(writtenHandIn(bare)).toEqual({
      mode: 'grouped',
      week: '2026-W47',
      answers: { 'W-01': [5, 1] }
    })
  })
})

describe('the revision of a sheet', () => {
  const revision = (fields: object, by: Partial<Choice> = {}) =>
    revisionOf(handInOf(sheetWith({ ...filled, ...fields }), { ...choice, ...by }))

  test('is the same for the same content', () => {
    expect(revision({})).toMatch(/^[0-9a-z]{7}$/)
    expect(revision({ note: 'typed since' })).toBe(revision({}))
  })

  test.each([
    ['a mark', { 'W-01': rating(3, 3) }, {}],
    ['the wording', { 'W-01': rating(2, 4) }, {}],
    ['one more answer', { 'W-03': rating(3) }, {}],
    ['the week', {}, { week: '2026-W48' }],
    ['the code', {}, { code: 'other' }],
    ['the part', {}, { part: '' }],
    ['the mode', {}, { mode: 'named' as const }]
  ])('is another one with another %s', (_, fields, by) => {
    expect(revision(fields, by)).not.toBe(revision({}))
  })
})

describe('reading a sheet', () => {
  const whole = {
    format: 'be-sure-workbook',
    version: 1,
    edition: '0.1.0',
    kind: 'sheet',
    mode: 'named',
    rater: 'r-abc123',
    name: 'Ana',
    part: 'kitchen',
    week: '2026-W47',
    answers: { 'W-02': [3, 1], 'W-01': ['na', 2] }
  }
  const read = (by: object) => readHandIn({ ...whole, ...by } as Record<string, unknown>)

  test('gives it back in the order of its fields', () => {
    expect(read({})).toEqual({
      handIn: {
        mode: 'named',
        name: 'Ana',
        rater: 'r-abc123',
        part: 'kitchen',
        week: '2026-W47',
        answers: { 'W-01': ['na', 2], 'W-02': [3, 1] }
      },
      bad: []
    })
  })

  test.each([
    { mode: 'anonymous' },
    { mode: undefined },
    { rater: 7 },
    { rater: '' },
    { rater: 'r-../up' },
    { rater: '__proto__' },
    { rater: `r-${'a'.repeat(30)}` },
    { answers: undefined },
    { answers: null },
    { answers: [] },
    { answers: 'W-01' }
  ])('takes nothing from a sheet with %j', (by) => {
    expect(read(by)).toBeUndefined()
  })

  test.each([
    ['W-01', [6, 1]],
    ['W-01', [3, 0]],
    ['W-01', [3]],
    ['W-01', [3, 1, 1]],
    ['W-01', { 0: 3, 1: 1 }],
    ['W-01', 3],
    ['W-01', ['DK', 1]],
    ['W-1', [3, 1]],
    ['then.W-01', [3, 1]],
    ['own-1.want', [3, 1]],
    ['W-31.proof', [3, 1]],
    ['constructor', [3, 1]],
    ['__proto__', [3, 1]]
  ])('lists the answer %s: %j and leaves it out', (field, pair) => {
    const answers = JSON.parse(`{${JSON.stringify(field)}:${JSON.stringify(pair)},"W-49":[1,1]}`)
    expect(read({ answers })).toMatchObject({
      handIn: { answers: { 'W-49': [1, 1] } },
      bad: [{ id: field, why: 'wrong-shape', text: JSON.stringify([field, pair]) }]
    })
    expect(Object.keys(read({ answers })?.handIn.answers ?? {})).toEqual(['W-49'])
  })

  test.each([
    ['name', 777],
    ['name', 'two\nlines'],
    ['name', 'x'.repeat(61)],
    ['name', 'turned \u202e round'],
    ['part', { a: 1 }],
    ['week', '2026-11-21'],
    ['week', '2026-W54'],
    ['week', '2026-W00'],
    ['code', 'a named sheet has none'],
    ['text', 'more']
  ])('lists %s: %j and leaves it out', (key, value) => {
    const found = read({ [key]: value })
    expect(found?.bad).toEqual([
      { id: key, why: 'wrong-shape', text: JSON.stringify([key, value]) }
    ])
    expect(JSON.stringify(found?.handIn)).not.toContain(JSON.stringify(value))
  })

  test('leaves out a name that somebody wrote into a grouped sheet, and says so', () => {
    const found = read({ mode: 'grouped' })
    expect(found?.bad).toMatchObject([{ id: 'name' }])
    expect(JSON.stringify(found?.handIn)).not.toContain('Ana')
  })
})

test.each([
  ['  Ana  \n Maria ', 'Ana Maria'],
  ['A\u0301na', 'Ána'],
  ['a\u202eb', 'ab'],
  ['🙂'.repeat(80), '🙂'.repeat(60)],
  [' \t ', '']
])('%j is kept as %j', (typed, kept) => {
  expect(tidy(typed)).toBe(kept)
})

test('what is tidy stays as it is, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (typed) => {
      expect(tidy(tidy(typed))).toBe(tidy(typed))
    })
  )
})

test('any two random numbers make a rater’s id that can be read back', () => {
  const number = fc.integer({ min: 0, max: 2 ** 32 - 1 })
  fc.assert(
    fc.property(number, number, (one, other) => {
      const rater = raterId(one, other)
      expect(readHandIn({ mode: 'grouped', rater, answers: {} })?.handIn.rater).toBe(rater)
    })
  )
})
