import { describe, expect, test } from 'vitest'

import { POINTS } from '../../../src/core/workbook/answer.ts'
import {
  formName,
  markOfState,
  namedField,
  stateOf
} from '../../../src/core/workbook/form-names.ts'

describe('names of fields in the PDF', () => {
  test.each([
    ['W-01', 1, 'W-01'],
    ['W-05', 2, 'W-05_v2'],
    ['W-31.get', 12, 'W-31_get_v12'],
    ['own-1.text', 1, 'own-1_text'],
    ['point-finds-us.owner', 1, 'point-finds-us_owner'],
    ['plan-2.30-done', 1, 'plan-2_30-done']
  ])('%s in version %i is %s, and back', (field, version, name) => {
    expect(formName(field, version)).toBe(name)
    expect(namedField(name)).toEqual({ field, version })
  })

  test('a mark and its state go both ways, and other states are no mark', () => {
    for (const mark of [...POINTS, 'dk', 'na'] as const)
      expect(markOfState(stateOf(mark))).toBe(mark)
    for (const state of ['Off', 'v0', 'v6', '3', '', 'V1'])
      expect(markOfState(state)).toBeUndefined()
  })
})
