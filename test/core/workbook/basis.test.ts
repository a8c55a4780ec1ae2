import { expect, test } from 'vitest'

import { basisOf } from '../../../src/core/workbook/basis.ts'
import { isBegun } from '../../../src/core/workbook/begun.ts'
import { checkedCustomers } from '../../../src/core/workbook/checked.ts'
import { items, NOVEMBER_21, row, sheet } from '../../fixtures/workbook.ts'

const pride = { items: items('W-01', 10) }
const rater = { items: items('W-31', 10), side: 'get' as const }

test('says how many of the items that apply got a point, by whom and when', () => {
  expect(basisOf(pride, sheet(`${row('W-01', 7, '4')} W-08:dk W-09:na`))).toEqual({
    rated: 7,
    of: 9,
    dk: 1,
    na: 1,
    persons: 1,
    on: NOVEMBER_21
  })
})

test('takes the moment of the answer that was given last', () => {
  const given = sheet('W-01:4 W-02:4 W-11:4')
  const at = new Map([
    ['W-01', 5],
    ['W-02', 7],
    ['W-11', 9]
  ])
  expect(basisOf(pride, { ...given, at })).toMatchObject({ rated: 2, on: 7 })
})

test('of section D, an answer about wanting is an answer, though none about getting', () => {
  expect(basisOf(rater, sheet('W-31:5/-/-'))).toMatchObject({ rated: 0, of: 10, on: NOVEMBER_21 })
})

test('rests on nothing where nothing was answered', () => {
  expect(basisOf(pride, sheet())).toMatchObject({ rated: 0, of: 10, on: undefined })
})

const starters = [{ id: 'bill', name: 'Bill', phase: 'leave' }]
test.each([
  ['ratings', sheet('W-01:dk'), true],
  ['ratings', sheet('W-11:4'), false],
  ['lenses', sheet('W-31:-/-/dk'), true],
  ['loyalty', sheet('', { 'count-9': '4' }), true],
  ['loyalty', sheet('', { asked: '40' }), false],
  ['contact-points', sheet('', { 'point-bill.owner': 'Ana' }), true],
  ['contact-points', sheet('W-01:4', { 'point-bill.name': 'Invoice' }), false]
] as const)('a section of %s is begun or not: case %#', (kind, given, begun) => {
  const own = kind === 'lenses' ? rater.items : pride.items
  const section = kind === 'contact-points' ? { kind, starters } : { kind, items: own }
  expect(isBegun(section, given)).toBe(begun)
})

test.each([
  [{}, {}, 0],
  [{}, { 'check-1.picks': ['W-31'], 'check-10.picks': ['W-32'] }, 2],
  [{ 'check-1.said': 'Fine' }, { 'check-1.picks': ['W-31'] }, 1],
  [{ 'check-2.where': '' }, { 'check-1.picks': [] }, 0]
])(
  'after %j and %j, the number of customers who said something is right',
  (texts, lists, count) => {
    expect(checkedCustomers(sheet('', texts, lists as never))).toBe(count)
  }
)
