import { expect, test } from 'vitest'

import type { Rater } from '../../../src/core/workbook/raters.ts'
import { steadinessOf } from '../../../src/core/workbook/steadiness.ts'
import { items, marks, row, sheet } from '../../fixtures/workbook.ts'

const section = {
  id: 'W-D',
  short: 'RATER',
  side: 'get' as const,
  items: items('W-31', 10).map((item) => ({ ...item, text: item.id, version: 1 }))
}
/** Everything even, but for one item that is behind. */
const behind = (id: string) => `${row('W-31', 10, '4/4/4')} ${id}:5/1/4`
const rater = (id: number, mode: Rater['mode'], ratings = behind('W-40')): Rater => ({
  id: `r${id}`,
  mode,
  name: '',
  code: '',
  part: '',
  week: '',
  marks: marks(ratings),
  revisions: 1
})
const raters = (count: number, mode: Rater['mode']) =>
  Array.from({ length: count }, (_, at) => rater(at, mode))
const own = sheet(behind('W-31'))

test('alone, nothing is checked', () => {
  expect(steadinessOf(section, [], own)).toEqual({ among: 'one' })
  expect(steadinessOf(section, [rater(1, 'named', '')], own)).toEqual({ among: 'one' })
})

test.each([
  [1, 'named', 1],
  [4, 'grouped', 4]
] as const)('with %i more sheet, %s, nothing is checked either', (count, mode, others) => {
  expect(steadinessOf(section, raters(count, mode), own)).toEqual({ among: 'few', others })
})

test('from three people with names on, the own sheet counts too', () => {
  expect(steadinessOf(section, raters(3, 'named'), own)).toEqual({
    among: 'named',
    stability: { status: 'checked', first: 'W-40', stays: 4, of: 4 }
  })
})

test('two who hold something else for most pressing leave the first place to chance', () => {
  // Without one of them, W-31 and W-40 are even, and the order of the workbook decides.
  expect(steadinessOf(section, raters(2, 'named'), own)).toMatchObject({
    stability: { first: 'W-40', stays: 1, of: 3 }
  })
})

test('from five people in the group on, the own sheet stays out', () => {
  expect(steadinessOf(section, [...raters(5, 'grouped'), rater(9, 'named')], own)).toEqual({
    among: 'group',
    stability: { status: 'checked', first: 'W-40', stays: 5, of: 5 }
  })
})
