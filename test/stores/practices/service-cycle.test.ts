import { beforeEach, expect, test } from 'vitest'

import { contactPoint } from '../../../src/core/workbook/contact-points.ts'
import { $keptPoints, keepPoints, newPoint } from '../../../src/stores/practices/service-cycle.ts'
import { record } from '../../../src/stores/record.ts'

const ID = 'practice/service-cycle'

beforeEach(() => record.remove(record.all().keys()))

test('a map is kept as it was left, and there is none before', () => {
  expect($keptPoints.get()).toBeUndefined()
  const points = [contactPoint('bill', 'Bill'), newPoint()]
  keepPoints(points)
  expect($keptPoints.get()).toEqual(points)
  keepPoints([])
  expect($keptPoints.get()).toEqual([])
})

test('what another edition noted beside the points stays', () => {
  record.set(ID, { rows: [], walked: '2026-11-21' })
  keepPoints([contactPoint('bill', 'Bill')])
  expect(record.fact(ID).get()?.value).toMatchObject({ walked: '2026-11-21' })
})
