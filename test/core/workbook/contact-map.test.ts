import { describe, expect, test } from 'vitest'

import { contactMap, contactRows, trustsOf } from '../../../src/core/workbook/contact-map.ts'
import { NOVEMBER_21, sheet } from '../../fixtures/workbook.ts'

const starters = [
  { id: 'sign', name: 'Sign', phase: 'find' },
  { id: 'wait', name: 'Waiting', phase: 'arrive' },
  { id: 'bill', name: 'Bill', phase: 'leave' }
]
const rows = (texts: Record<string, string>, points?: readonly string[]) =>
  contactRows(sheet('', texts, points ? { points } : {}), starters)
const ids = (of: readonly { id: string }[] | undefined) => of?.map(({ id }) => id)

/** A point that drew on trust. */
const drawn = (id: string, uses: string, weight: string) => ({
  [`point-${id}.withdrawal`]: 'No word for a week',
  [`point-${id}.uses`]: uses,
  [`point-${id}.weight`]: weight
})

describe('contactRows', () => {
  test('begins with the starters, by their names and places in the cycle', () => {
    expect(rows({})).toMatchObject(starters.map((starter) => ({ ...starter, weight: '' })))
  })

  test('reads what was filled in, an empty name included', () => {
    const texts = { 'point-bill.name': '', 'point-bill.owner': 'Ana', 'point-bill.phase': 'after' }
    expect(rows(texts)[2]).toMatchObject({ id: 'bill', name: '', owner: 'Ana', phase: 'after' })
  })

  test('keeps to the order of the list, each point once', () => {
    expect(ids(rows({}, ['bill', 'p1', 'sign', 'bill']))).toEqual(['bill', 'p1', 'sign'])
  })

  test('puts at the end what has words and is in no list', () => {
    const texts = { 'point-p2.owner': 'Ben', 'point-wait.name': 'The wait', 'point-p3.name': '' }
    expect(ids(rows(texts, ['bill']))).toEqual(['bill', 'p2', 'wait'])
    expect(ids(rows({ 'point-p2.owner': 'Ben' }))).toEqual(['sign', 'wait', 'bill', 'p2'])
  })

  test('leaves out what was removed, and brings it back', () => {
    expect(ids(rows({ 'point-wait.gone': 'yes' }))).toEqual(['sign', 'bill'])
    expect(ids(rows({ 'point-wait.gone': '' }))).toEqual(['sign', 'wait', 'bill'])
    expect(ids(rows({ 'point-p2.gone': 'yes', 'point-p2.owner': 'Ben' }))).toHaveLength(3)
  })

  test('takes a weight that is none for not said', () => {
    expect(rows({ 'point-bill.weight': 'huge' })[2]?.weight).toBe('')
  })

  test('reads an id with a dot in it', () => {
    expect(ids(rows({ 'point-a.b.owner': 'Ana' }))).toContain('a.b')
  })
})

test.each([
  [{ deposit: 'A card' }, ['deposit']],
  [{ withdrawal: 'No word' }, ['withdrawal']],
  [{ deposit: 'A card', withdrawal: 'No word' }, ['deposit', 'withdrawal']],
  [{ deposit: '  ' }, ['unsure']],
  [{}, ['unsure']]
])('a point with %j has the marks %j', (noted, trusts) => {
  const texts = Object.entries(noted).map(([column, text]) => [`point-bill.${column}`, text])
  const bill = rows(Object.fromEntries(texts))[2]
  expect(bill && trustsOf(bill)).toEqual(trusts)
})

describe('contactMap', () => {
  const map = (texts: Record<string, string>) => {
    const found = contactMap(sheet('', texts), starters)
    return found.status === 'map' ? found : undefined
  }

  test.each([
    [{}],
    [{ 'point-bill.name': 'Invoice', 'point-bill.phase': 'after' }],
    [{ 'point-bill.owner': '  ' }]
  ])('is empty after %j: names alone say nothing', (texts) => {
    expect(contactMap(sheet('', texts), starters)).toEqual({ status: 'empty' })
  })

  test('lists points without an owner and without a measure', () => {
    const found = map({ 'point-bill.owner': 'Ana', 'point-sign.measure': 'calls a day' })
    expect(ids(found?.withoutOwner)).toEqual(['sign', 'wait'])
    expect(ids(found?.withoutMeasure)).toEqual(['wait', 'bill'])
    expect(found?.on).toBe(NOVEMBER_21)
  })

  test.each([
    ['most used first', { bill: '40 high', wait: '60 high' }, ['wait', 'bill']],
    ['weight counts threefold', { bill: '25 high', wait: '60 low' }, ['bill', 'wait']],
    ['weight counts twofold', { bill: '25 high', wait: '38 middle' }, ['wait', 'bill']],
    ['even ones in their order', { bill: '10 middle', wait: '20 low' }, ['wait', 'bill']],
    ['thousands are read', { bill: '1,200 low', wait: '1199 low' }, ['bill', 'wait']]
  ])('shortlists by uses × weight: %s', (_why, points, expected) => {
    const texts = Object.entries(points).map(([id, text]) => {
      const [uses = '', weight = ''] = text.split(' ')
      return drawn(id, uses, weight)
    })
    expect(ids(map(Object.assign({}, ...texts))?.shortlist)).toEqual(expected)
  })

  test('names three at most', () => {
    const texts = ['p1', 'p2', 'p3', 'p4'].map((id, at) => drawn(id, `${at + 1}`, 'low'))
    expect(ids(map(Object.assign({}, ...texts))?.shortlist)).toEqual(['p4', 'p3', 'p2'])
  })

  test('leaves out what drew on no trust, however much it is used', () => {
    const found = map({
      'point-bill.uses': '900',
      'point-bill.weight': 'high',
      'point-bill.deposit': 'Clear'
    })
    expect(found?.shortlist).toEqual([])
    expect(found?.unranked).toEqual([])
  })

  test.each([
    ['', 'high'],
    ['often', 'high'],
    ['40', ''],
    ['-3', 'low']
  ])('can’t rank a point with the uses “%s” and the weight “%s”', (uses, weight) => {
    const found = map(drawn('bill', uses, weight))
    expect(found?.shortlist).toEqual([])
    expect(ids(found?.unranked)).toEqual(['bill'])
  })

  test('gives away no sum', () => {
    const found = map(drawn('bill', '40', 'high'))
    expect(JSON.stringify(found)).not.toContain('120')
  })
})
