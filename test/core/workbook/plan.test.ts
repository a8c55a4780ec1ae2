import { describe, expect, test } from 'vitest'

import {
  firstStepBy,
  LINES,
  namesSeveral,
  PARTS,
  type PlanLine,
  planField,
  readPlan,
  reviewDays,
  standingOf,
  wordsForItem
} from '../../../src/core/workbook/plan.ts'
import { sheet } from '../../fixtures/workbook.ts'

const plan = (texts: Record<string, string>) => readPlan(sheet('', texts))
const line = (texts: Record<string, string>) => {
  const own = Object.entries(texts).map(([part, text]) => [`plan-1${part}`, text])
  return plan(Object.fromEntries(own))[0] as PlanLine
}
/** Fields of a line without `plan-1` before them. */
const WHOLE = {
  '.if': 'I promise a call-back',
  '.then': 'I write it down',
  '.step': 'Put up the list',
  '.owner': 'Ana',
  '.measure': 'Calls',
  '.start': '2026-11-21'
}

describe('readPlan', () => {
  test('a plan that nobody began has three lines without a word', () => {
    expect(plan({}).map(({ number, touched }) => [number, touched])).toEqual(
      LINES.map((number) => [number, false])
    )
    expect(new Set(plan({}).flatMap(({ words }) => Object.values(words)))).toEqual(new Set(['']))
  })

  test.each(PARTS)('the part “%s” comes back in its line', (part) => {
    expect(plan({ [planField(2, part)]: 'so' })[1]?.words[part]).toBe('so')
  })

  test('a line counts as touched once a text was kept, be it empty', () => {
    expect(plan({ 'plan-2.item': '' }).map(({ touched }) => touched)).toEqual([false, true, false])
  })

  test('a review comes back with its three fields', () => {
    const texts = { '.60-done': 'half', '.60-measure': '9', '.60-next': 'change' }
    expect(line(texts).reviews[1]).toEqual({
      days: 60,
      done: 'half',
      measure: '9',
      next: 'change'
    })
  })

  test.each(['', 'go on', 'KEEP'])('a review that ends in “%s” is open', (next) => {
    expect(line({ '.30-next': next }).reviews[0]?.next).toBe('')
  })

  test('lines and parts that are none are not read', () => {
    const stranger = { 'plan-4.title': 'x', 'plan-1.mood': 'x', 'plan-10.title': 'x' }
    expect(plan(stranger).map(({ words }) => words.title)).toEqual(['', '', ''])
  })
})

describe('standingOf', () => {
  test.each<Record<string, string>>([{}, { '.item': '' }, { '.title': '  ' }])(
    '%j is empty',
    (texts) => {
      expect(standingOf(line(texts))).toEqual({ status: 'empty' })
    }
  )

  test('a line with all that it takes is whole', () => {
    expect(standingOf(line(WHOLE))).toEqual({ status: 'whole' })
  })

  test.each([
    ['owner', { '.owner': ' ' }, ['owner']],
    ['the moment', { '.if': '' }, ['sentence']],
    ['the act', { '.then': '' }, ['sentence']],
    ['the whole sentence', { '.if': '', '.then': '' }, ['sentence']],
    ['step and measure', { '.step': '', '.measure': '' }, ['step', 'measure']],
    ['start', { '.start': '2026-02-31' }, ['start']]
  ])('without %s it says what is missing', (_, without, missing) => {
    expect(standingOf(line({ ...WHOLE, ...without }))).toEqual({ status: 'open', missing })
  })

  test('a title alone lacks all five', () => {
    expect(standingOf(line({ '.title': 'Waiting' }))).toEqual({
      status: 'open',
      missing: ['owner', 'sentence', 'step', 'measure', 'start']
    })
  })

  test('a review alone begins a line', () => {
    expect(standingOf(line({ '.30-done': 'yes' })).status).toBe('open')
  })
})

describe('the days', () => {
  test.each([
    ['2026-11-21', '2026-12-21', '2027-01-20', '2027-02-19', '2026-11-28'],
    ['2027-12-01', '2027-12-31', '2028-01-30', '2028-02-29', '2027-12-08']
  ])('a start on %s leads to %s, %s and %s, and the first step by %s', (start, ...days) => {
    const by = days.pop()
    expect(reviewDays(start).map(({ on }) => on)).toEqual(days)
    expect(firstStepBy(start)).toBe(by)
  })

  test.each(['', 'soon', '2026-02-31', '2026-13-01', '0026-11-21', '2026-11-21T00:00', '20261121'])(
    '“%s” is no start',
    (start) => {
      expect(reviewDays(start)).toEqual([])
      expect(firstStepBy(start)).toBeUndefined()
    }
  )
})

describe('namesSeveral', () => {
  test.each([
    'Ana and Ben',
    'Ana, Ben',
    'Ana & Ben',
    'Ana/Ben',
    'the team',
    'All of us',
    'everyone',
    'Ana or Ben',
    'We'
  ])('“%s” looks like several people', (owner) => {
    expect(namesSeveral(owner)).toBe(true)
  })

  test.each([
    '',
    'Ana',
    'Andrea Sandoval',
    'Orla',
    'Jean-Luc',
    'Wesley',
    'Ana (team lead)',
    'Allan'
  ])('“%s” is one name', (owner) => {
    expect(namesSeveral(owner)).toBe(false)
  })
})

describe('wordsForItem', () => {
  const { words } = line({})
  const first = { item: 'W-40', title: 'Kept informed', why: 'Want 5', step: 'Send a line' }
  const other = { item: 'W-31', title: 'On time', why: 'Want 4', step: 'Count' }

  test('an empty line takes all that the item brings', () => {
    expect(wordsForItem(words, undefined, first)).toEqual(first)
  })

  test('what the item before had brought gives way', () => {
    expect(wordsForItem({ ...words, ...first }, first, other)).toEqual(other)
  })

  test('what somebody wrote stays', () => {
    const mine = { ...words, ...first, why: 'Mrs. Ortiz said so' }
    expect(wordsForItem(mine, first, other)).toEqual({
      item: 'W-31',
      title: 'On time',
      step: 'Count'
    })
  })

  test('no item leaves nothing but what somebody wrote', () => {
    const mine = { ...words, ...first, step: 'My step' }
    expect(wordsForItem(mine, first, {})).toEqual({ item: '', title: '', why: '' })
  })
})
