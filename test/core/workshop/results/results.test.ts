import { describe, expect, test } from 'vitest'

import type { AskedForm } from '../../../../src/core/workshop/results/asked.ts'
import { resultRows } from '../../../../src/core/workshop/results/csv-rows.ts'
import {
  formId,
  packForm,
  readFormFile,
  type WorkshopForm
} from '../../../../src/core/workshop/results/form.ts'
import { moveOf, summaryOf } from '../../../../src/core/workshop/results/summary.ts'
import {
  cell,
  formsTally,
  handTally,
  together
} from '../../../../src/core/workshop/results/tally.ts'

const ASKED: AskedForm = {
  ratings: [
    { id: 'use', text: 'I can use it', low: 'no', high: 'yes', middle: false },
    { id: 'pace', text: 'Pace', low: 'slow', high: 'fast', middle: true }
  ],
  thenNow: [{ id: 'ask', text: 'I can ask' }],
  open: [{ id: 'best', text: 'Best' }],
  quote: 'Quote me.',
  check: [
    {
      id: 'q1',
      about: 'Asking',
      ask: 'What now?',
      options: [
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B' },
        { id: 'c', text: 'C' }
      ]
    }
  ]
}
const KEYS = { q1: 'b' }

const form = (at: number, change: Partial<WorkshopForm> = {}): WorkshopForm => ({
  id: formId(at, at),
  at: 'after',
  week: '2026-W48',
  ratings: { use: 4, pace: 3 },
  past: { ask: 2 },
  now: { ask: 4 },
  check: { q1: 'b' },
  words: { best: 'The triads' },
  quote: false,
  ...change
})
const forms = (count: number, change: (at: number) => Partial<WorkshopForm> = () => ({})) =>
  Array.from({ length: count }, (_, at) => form(at, change(at)))

const summed = (some: readonly WorkshopForm[], present?: number) =>
  summaryOf(formsTally(some, ASKED, KEYS), ASKED, present)

describe('a form as a file', () => {
  test('comes back as it was', () => {
    expect(readFormFile(packForm(form(1)), ASKED)).toEqual({
      status: 'form',
      form: form(1),
      left: 0
    })
  })

  test('what it says that is not asked, or can’t be, is left and counted', () => {
    const text = JSON.stringify({
      ...JSON.parse(packForm(form(1))),
      ratings: { use: 6, pace: 2, taste: 4 },
      check: { q1: 'z' },
      week: 'yesterday',
      words: { best: 'x'.repeat(1001) }
    })
    const reading = readFormFile(text, ASKED)
    expect(reading).toMatchObject({ status: 'form', left: 4 })
    expect(reading.status === 'form' && reading.form).toMatchObject({
      ratings: { pace: 2 },
      check: {},
      words: {},
      week: ''
    })
  })

  test.each([
    ['{', 'not-json'],
    ['{"format":"be-sure-backup"}', 'not-ours'],
    ['{"format":"be-sure-form","version":2}', 'newer-version'],
    ['{"format":"be-sure-form","version":1}', 'damaged'],
    [packForm(form(1)).replace('"after"', '"later"'), 'damaged'],
    [packForm({ ...form(1), ratings: {}, now: {}, past: {}, check: {}, words: {} }), 'empty']
  ])('%s is %s', (text, status) => {
    expect(readFormFile(text, ASKED).status).toBe(status)
  })
})

describe('a tally by hand', () => {
  const typed = new Map([
    [cell.rating('use', 4), '3'],
    [cell.rating('use', 5), ' 1,200 '],
    [cell.rating('pace', 3), 'some'],
    [cell.right('before', 'q1'), '2'],
    [cell.of('before', 'q1'), '7'],
    [cell.right('after', 'q1'), '9'],
    [cell.of('after', 'q1'), '7']
  ])

  test('counts what is a count, and names what is none', () => {
    const { tally, bad } = handTally(typed, ASKED)
    expect(tally.ratings.get('use')).toEqual([0, 0, 0, 3, 1200])
    expect(tally.check.before.get('q1')).toEqual({ right: 2, of: 7 })
    expect(tally.check.after.get('q1')).toEqual({ right: 0, of: 0 })
    expect(bad).toEqual(['rating.pace.3', 'after.q1.right'])
  })

  test('adds up with forms that came as files', () => {
    const both = together(handTally(typed, ASKED).tally, formsTally(forms(2), ASKED, KEYS))
    expect(both.ratings.get('use')).toEqual([0, 0, 0, 5, 1200])
    expect(both.check.after.get('q1')).toEqual({ right: 2, of: 2 })
  })
})

describe('the summary', () => {
  test('says nothing of fewer than five, but how many they are', () => {
    const { ratings, thenNow, check } = summed(forms(4))
    expect(ratings[0]?.whole).toEqual({ status: 'too-few', n: 4 })
    expect(thenNow[0]?.now).toEqual({ status: 'too-few', n: 4 })
    expect(check[0]?.after).toEqual({ status: 'too-few', n: 4 })
    expect(check[0]?.move).toBeUndefined()
  })

  test('counts each question by itself', () => {
    const { ratings } = summed(forms(6, (at) => (at < 2 ? { ratings: { use: 4 } } : {})))
    expect(ratings.map(({ whole }) => whole.status)).toEqual(['shown', 'too-few'])
  })

  test.each([
    [7, undefined],
    [8, [0, 0, 0, 8, 0]]
  ])('of %i people, lists %j', (count, counts) => {
    const [use] = summed(forms(count)).ratings
    expect(use?.whole.status === 'shown' && use.whole.figures.counts).toEqual(counts)
  })

  test('has the figures of the blueprint', () => {
    const points = [2, 5, 3, 5, 1]
    const [use] = summed(forms(5, (at) => ({ ratings: { use: points[at] ?? 0 } }))).ratings
    expect(use?.whole).toMatchObject({
      figures: { n: 5, mean: 3.2, agreement: 'apart', reach: { status: 'interval', margin: 2.2 } }
    })
  })

  test('draws no interval where everybody answered', () => {
    const [use] = summed(forms(6), 6).ratings
    expect(use?.whole).toMatchObject({ figures: { reach: { status: 'everybody', of: 6 } } })
  })

  test.each([
    [[1, 2, 2, 3, 3], 'low'],
    [[3, 3, 3, 3, 4], 'right'],
    [[4, 4, 4, 5, 3], 'high']
  ])('a pace of %j is %s', (points, middle) => {
    const { ratings } = summed(forms(5, (at) => ({ ratings: { pace: points[at] ?? 0 } })))
    expect(ratings[1]?.middle).toBe(middle)
    expect(ratings[0]?.middle).toBeUndefined()
  })

  test('before and after are counted apart', () => {
    const before = forms(6, (at) => ({ at: 'before', check: { q1: at < 2 ? 'b' : 'a' } }))
    const after = Array.from({ length: 8 }, (_, at) => form(at + 10))
    const [line] = summed([...before, ...after]).check
    expect(line?.before).toMatchObject({ figures: { right: 2, of: 6 } })
    expect(line?.after).toMatchObject({ figures: { right: 8, of: 8 } })
    expect(line?.move).toBe('higher')
  })

  test.each([
    [{ right: 12, of: 24 }, { right: 21, of: 24 }, 'higher'],
    [{ right: 12, of: 24 }, { right: 16, of: 24 }, 'cant-tell'],
    [{ right: 0, of: 5 }, { right: 0, of: 5 }, 'cant-tell'],
    [{ right: 20, of: 24 }, { right: 6, of: 24 }, 'lower'],
    [{ right: 0, of: 4 }, { right: 24, of: 24 }, undefined]
  ])('from %j to %j: %s', (before, after, move) => {
    expect(moveOf(before, after)).toBe(move)
  })
})

test('the table for spreadsheets holds back what the page holds back', () => {
  const words = {
    heads: ['part'],
    rating: 'Rating',
    past: 'Past',
    now: 'Now',
    before: 'Before',
    after: 'After',
    tooFew: 'fewer than five'
  }
  const rows = resultRows(summed(forms(4)), words)
  expect(rows[1]).toEqual(['Rating', 'I can use it', 4, 'fewer than five'])
  const seven = resultRows(summed(forms(7)), words)
  expect(seven[1]).toEqual([
    ...['Rating', 'I can use it', 7, 4, 0, undefined],
    ...Array(6).fill(undefined)
  ])
  const eight = resultRows(summed(forms(8)), words)
  expect(eight[1]).toEqual(['Rating', 'I can use it', 8, 4, 0, 0, 0, 0, 0, 8, 0, undefined])
  expect(eight.at(-1)).toEqual(['After', 'Asking', 8, ...Array(8).fill(undefined), 8])
})
