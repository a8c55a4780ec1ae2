import { describe, expect, test } from 'vitest'

import { pointIds, pointsOfRows } from '../../../src/core/workbook/form-points.ts'
import { blankForm, filled, reading, readOurs } from '../../fixtures/filled-form.ts'

const fieldsIn = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(reading(values).fields)

describe('rows of points in a blank form', () => {
  test('that say what the form itself says are no answer', () => {
    expect(fieldsIn({})).toEqual({})
  })

  test('need no name of their own once something else stands in them', () => {
    expect(fieldsIn({ 'point-waiting_owner': 'Ana' })).toEqual({ 'point-waiting.owner': 'Ana' })
  })

  test('can rename, move and remove a point to begin with', () => {
    expect(
      fieldsIn({
        'point-finds-us_name': 'Sees our van',
        'point-finds-us_phase': 'arrive',
        'point-waiting_name': '',
        'point-waiting_phase': ''
      })
    ).toEqual({
      'point-finds-us.name': 'Sees our van',
      'point-finds-us.phase': 'arrive',
      'point-waiting.gone': 'yes'
    })
  })

  test('have room for points of one’s own', () => {
    expect(fieldsIn({ 'point-more-1_name': 'Parking', 'point-more-2_uses': '40' })).toEqual({
      'point-more-1.name': 'Parking',
      'point-more-2.uses': '40'
    })
  })

  test('of an older edition say by themselves what they began with', () => {
    const older = blankForm().map((field) =>
      field.name === 'point-waiting_name' ? { ...field, text: 'Queue', blank: 'Queue' } : field
    )
    expect([...readOurs(older).fields]).toEqual([])
    expect([...readOurs(filled({ 'point-waiting_owner': 'Ana' }, older)).fields]).toEqual([
      ['point-waiting.name', 'Queue'],
      ['point-waiting.owner', 'Ana']
    ])
  })
})

describe('rows of points that were filled in beforehand', () => {
  const ROWS = {
    points: 'waiting p1 finds-us',
    'point-finds-us_name': 'Waiting',
    'point-finds-us_phase': 'arrive',
    'point-waiting_name': 'Parking',
    'point-waiting_phase': '',
    'point-more-1_name': 'Finds us',
    'point-more-1_phase': 'find'
  }

  test('are about the points that the form names, in its order', () => {
    expect(fieldsIn({ ...ROWS, 'point-finds-us_owner': 'Ana' })).toEqual({
      'point-waiting.owner': 'Ana',
      'point-p1.name': 'Parking',
      points: ['waiting', 'p1', 'finds-us']
    })
  })

  test('remove the point whose row was emptied, and only that one', () => {
    const fields = fieldsIn({ ...ROWS, 'point-waiting_name': '' })
    expect(fields).toMatchObject({ 'point-p1.gone': 'yes' })
    expect(Object.keys(fields).filter((field) => field.endsWith('.gone'))).toHaveLength(1)
  })

  test('make a new point of a row that was empty', () => {
    expect(fieldsIn({ ...ROWS, 'point-more-2_name': 'Bill' })).toMatchObject({
      'point-more-1.name': 'Bill'
    })
  })

  test('need no list where the starters stand first', () => {
    const points = { points: 'finds-us waiting p1', 'point-more-1_name': 'Parking' }
    expect(fieldsIn(points)).toEqual({ 'point-p1.name': 'Parking' })
  })
})

test('a new point never takes the id of another one', () => {
  expect(pointsOfRows(['a', 'b', 'c', 'd'], ['more-1', 'x'])).toEqual([
    'more-1',
    'x',
    'more-2',
    'more-3'
  ])
})

test('ids that could not stand in the record are no points', () => {
  expect(pointIds('a  b/c a __proto__ p-1.x')).toEqual(['a', 'p-1.x'])
})
