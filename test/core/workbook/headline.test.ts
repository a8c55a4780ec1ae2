import { expect, test } from 'vitest'

import { headlineOf } from '../../../src/core/workbook/headline.ts'
import { items, sheet } from '../../fixtures/workbook.ts'

const section = {
  id: 'W-D',
  kind: 'lenses',
  items: items('W-31', 3).map(({ id }) => ({ id, kept: `kept ${id}`, wanted: `wanted ${id}` }))
}
/** `kept W-31, wanted W-32`, or the status. */
function said(ratings: string, ...top: string[]): string {
  const headline = headlineOf(section, sheet(ratings, {}, { top }))
  const clauses = [
    'kept' in headline && headline.kept,
    'wanted' in headline && headline.wanted
  ].filter(Boolean)
  return clauses.length > 0 ? clauses.join(', ') : headline.status
}

test.each([
  ['', 'none'],
  ['W-31:5/dk/3', 'none'],
  ['W-31:5/-/3', 'none'],
  ['W-31:3/5/3', 'plain'],
  ['W-31:dk/5/3', 'plain'],
  ['W-31:3/1/3', 'plain'],
  ['W-31:5/4/4', 'kept W-31'],
  ['W-31:5/3/4', 'wanted W-31'],
  ['W-31:5/4/4 W-32:5/3/4', 'kept W-31, wanted W-32'],
  ['W-31:5/2/4 W-32:5/1/4 W-33:4/4/-', 'kept W-33, wanted W-32']
])('after “%s” the headline is %s', (given, expected) => {
  expect(said(given)).toBe(expected)
})

test('says first what is better than elsewhere, then what is wanted most, then what is there most', () => {
  expect(said('W-31:5/5/5 W-32:4/4/2')).toBe('kept W-32')
  expect(said('W-31:4/5/5 W-32:5/4/4')).toBe('kept W-32')
  expect(said('W-31:5/4/4 W-32:5/5/5')).toBe('kept W-32')
})

test('takes the top three for wanted', () => {
  expect(said('W-31:2/5/5', 'W-31')).toBe('kept W-31')
  expect(said('W-31:2/2/5', 'W-31')).toBe('wanted W-31')
})
