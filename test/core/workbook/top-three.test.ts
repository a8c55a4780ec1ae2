import { describe, expect, test } from 'vitest'

import { placesIn, withPlace } from '../../../src/core/workbook/top-three.ts'
import { sheetWith } from '../../fixtures/workbook-share.ts'

const KNOWN = ['W-31', 'W-32', 'W-33', 'own-1']

describe('placesIn', () => {
  test.each([
    [undefined, ['', '', '']],
    [['W-33'], ['W-33', '', '']],
    [
      ['', 'W-33'],
      ['', 'W-33', '']
    ],
    [
      ['W-33', 'W-33', 'own-1'],
      ['W-33', '', 'own-1']
    ],
    [
      ['W-99', 'W-31', 'W-32', 'W-33'],
      ['', 'W-31', 'W-32']
    ]
  ])('of %j stands %j', (top, places) => {
    expect(placesIn(sheetWith(top ? { top } : {}), KNOWN)).toEqual(places)
  })
})

describe('withPlace', () => {
  test.each([
    [['', '', ''], 1, 'W-31', ['', 'W-31', '']],
    [['W-31', 'W-32', 'W-33'], 0, 'W-33', ['W-33', 'W-32', 'W-31']],
    [['W-31', '', ''], 2, 'W-31', ['', '', 'W-31']],
    [['W-31', 'W-32', ''], 0, '', ['', 'W-32', '']],
    [['W-31', 'W-32', ''], 0, 'W-31', ['W-31', 'W-32', '']]
  ])('%j with place %i for “%s” is %j', (places, place, id, after) => {
    expect(withPlace(places, place, id)).toEqual(after)
  })
})
