import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Json } from '../../../src/core/record/fact.ts'
import { isAnswer } from '../../../src/core/workbook/answer.ts'
import { contactRows } from '../../../src/core/workbook/contact-map.ts'
import {
  choicesIn,
  NEXT_FIELDS,
  PLAIN_TEXTS,
  ratingsAsked,
  topChoices
} from '../../../src/core/workbook/form-fields.ts'
import { formValues, holdsValues } from '../../../src/core/workbook/form-filling.ts'
import { formOffer } from '../../../src/core/workbook/form-offer.ts'
import { plain } from '../../../src/core/workbook/form-values.ts'
import { NEXTS } from '../../../src/core/workbook/plan.ts'
import type { Sheet } from '../../../src/core/workbook/sheet.ts'
import { ASKED, filled, marksOf, readOurs } from '../../fixtures/filled-form.ts'
import { EVALUATION, sheetWith } from '../../fixtures/workbook-share.ts'

const valuesOf = (fields: Readonly<Record<string, Json>>) =>
  formValues(EVALUATION, sheetWith(fields), ASKED)

describe('what an evaluation puts into the form', () => {
  test('are its answers, whose they are, and the numbers on the map', () => {
    const { values, left } = valuesOf({
      'W-02': { mark: 4, version: 2 },
      'W-31.want': { mark: 5, version: 1 },
      'W-31.get': { mark: 5, version: 1 },
      'W-31.alternative': { mark: 2, version: 1 },
      top: ['', 'W-31', ''],
      'plan-1.90-next': 'stop',
      name: 'Spring'
    })
    expect(left).toEqual([])
    expect(Object.fromEntries(values)).toMatchObject({
      evaluation: EVALUATION,
      'W-02_v2': 'v4',
      'W-31_get': 'v5',
      top_2: 'W-31',
      'plan-1_90-next': 'stop',
      name: 'Spring',
      map_win: '31',
      map_stakes: '',
      points: 'finds-us waiting'
    })
  })

  test('what has no room is listed, each with why', () => {
    const points = Object.fromEntries(
      ['p1', 'p2', 'p3'].map((id): [string, Json] => [`point-${id}.name`, id])
    )
    const { values, left } = valuesOf({
      ...points,
      'W-02': { mark: 4, version: 1 },
      'W-09': { mark: 4, version: 1 },
      'plan-1.why': 'x'.repeat(5001),
      'plan-1.item': 'W-09'
    })
    expect(values.get('points')).toBe('finds-us waiting p1 p2')
    expect(left).toEqual([
      { field: 'W-02', why: 'reworded' },
      { field: 'W-09', why: 'no-place' },
      { field: 'plan-1.why', why: 'too-long' },
      { field: 'plan-1.item', why: 'no-place' },
      { field: 'point-p3.name', why: 'no-row' }
    ])
  })

  test('rows that were removed leave no starter behind', () => {
    const { values } = valuesOf({ 'point-finds-us.gone': 'yes' })
    expect(values.get('points')).toBe('waiting')
    expect(values.get('point-finds-us_name')).toBe('Waiting')
    expect(values.get('point-waiting_name')).toBe('')
  })

  test('a form that shows something else does not hold them', () => {
    const { values } = valuesOf({ 'W-01': { mark: 4, version: 1 }, name: 'Spring' })
    expect(holdsValues(filled(values), values)).toBe(true)
    expect(holdsValues(filled(new Map([...values, ['W-01', 'v3']])), values)).toBe(false)
    expect(holdsValues(filled(new Map([...values, ['name', '']])), values)).toBe(false)
  })
})

describe('filling and reading back', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .map((words) => plain(words))
    .filter(Boolean)
  const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids)
  const optional = <Value>(keys: readonly string[], value: (key: string) => fc.Arbitrary<Value>) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, value(key)])), { requiredKeys: [] })
  const versions = new Map(ratingsAsked(ASKED).map(({ field, version }) => [field, version]))
  const ratings = optional([...versions.keys()], (field) =>
    fc.record({
      mark: fc.constantFrom(...marksOf(field)),
      version: fc.constant(versions.get(field) ?? 1)
    })
  )
  const days = /\.start$/
  const texts = optional(
    [...PLAIN_TEXTS, 'W-31.proof'].filter((field) => !days.test(field)),
    () => text
  )
  const choices = optional([...choicesIn(ASKED).keys(), ...NEXT_FIELDS], (field) =>
    oneOf(choicesIn(ASKED).get(field) ?? NEXTS)
  )
  const top = fc
    .uniqueArray(oneOf(topChoices(ASKED)), { maxLength: 3 })
    .map((ids) => [...ids, '', '', ''].slice(0, 3))
  const point = fc.record(
    {
      name: text,
      owner: text,
      deposit: text,
      phase: oneOf(['find', 'arrive']),
      weight: oneOf(['low', 'high'])
    },
    { requiredKeys: ['name'] }
  )
  const points = optional(['finds-us', 'p1', 'more-1'], () => point)
  const listed = fc.option(fc.shuffledSubarray(['waiting', 'finds-us', 'p1', 'more-1']), {
    nil: undefined
  })

  const sheets = fc
    .tuple(ratings, texts, choices, top, points, listed)
    .map(([marks, words, chosen, best, rows, order]): Sheet => {
      const fields: Record<string, Json> = {
        ...(marks as Record<string, Json>),
        ...(words as Record<string, Json>),
        ...(chosen as Record<string, Json>)
      }
      if (best.some(Boolean)) fields['top'] = best
      if (order) fields['points'] = order
      for (const [id, columns] of Object.entries(rows)) {
        for (const [column, value] of Object.entries(columns ?? {})) {
          fields[`point-${id}.${column}`] = value
        }
      }
      return sheetWith(fields)
    })

  test('gives the same sheet', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { values, left } = formValues(EVALUATION, sheet, ASKED)
        const form = readOurs(filled(values))
        expect(left).toEqual([])
        expect(form.problems).toEqual([])
        expect(form.evaluation).toBe(EVALUATION)
        const again = sheetWith(Object.fromEntries(form.fields))
        expect(again.marks).toEqual(sheet.marks)
        expect(again.lists.get('top')).toEqual(sheet.lists.get('top'))
        // A row that nobody wrote a word into is not missed.
        const rowsOf = (one: Sheet) =>
          contactRows(one, ASKED.starters).filter(({ name }) => name !== '')
        expect(rowsOf(again)).toEqual(rowsOf(sheet))
        const others = ({ texts: all }: Sheet) =>
          new Map([...all].filter(([field]) => !field.startsWith('point-')))
        expect(others(again)).toEqual(others(sheet))
      })
    )
  })

  test('brings nothing new, and nothing that differs, to the evaluation that it came from', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { values } = formValues(EVALUATION, sheet, ASKED)
        const { fresh, differing } = formOffer(readOurs(filled(values)).fields, sheet)
        expect(differing).toEqual([])
        // The order of the rows, where none was kept: it says what stands there already.
        expect([...fresh.keys()].filter((field) => field !== 'points')).toEqual([])
      })
    )
  })

  test('never holds more than the record may', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { values } = formValues(EVALUATION, sheet, ASKED)
        for (const [field, value] of readOurs(filled(values)).fields) {
          const isList = Array.isArray(value)
          expect(isAnswer(value) || isList || typeof value === 'string', field).toBe(true)
        }
      })
    )
  })
})
