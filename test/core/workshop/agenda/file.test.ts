import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  packWorkshop,
  readWorkshopFile,
  verifyWorkshop
} from '../../../../src/core/workshop/agenda/file.ts'
import { asPlanned } from '../../../../src/core/workshop/agenda/plan.ts'
import { BREAKFAST } from '../../../fixtures/agenda.ts'

const AGENDAS = [BREAKFAST]
const setting = { ...asPlanned(BREAKFAST), day: '2026-12-01', people: 30 }
const packed = packWorkshop({
  name: 'Grüße 🎁',
  setting,
  edition: '1.2.0',
  savedAt: Date.UTC(2026, 10, 21)
})
const read = (text: string) => readWorkshopFile(text, AGENDAS)
const changed = (change: object) => JSON.stringify({ ...JSON.parse(packed), ...change })

describe('a workshop in a file', () => {
  test('comes back whole', () => {
    expect(read(packed)).toEqual({
      status: 'workshop',
      name: 'Grüße 🎁',
      setting,
      edition: '1.2.0',
      savedAt: Date.UTC(2026, 10, 21),
      bad: []
    })
    expect(verifyWorkshop(packed, { name: 'Grüße 🎁', setting }, AGENDAS)).toBe(true)
    expect(verifyWorkshop(packed, { name: 'Other', setting }, AGENDAS)).toBe(false)
  })

  test('is read as far as it can be, and what can’t be used is named', () => {
    const text = changed({ name: 7, more: 1, setting: { ...setting, people: 1000, color: 'red' } })
    const reading = read(text)
    expect(reading).toMatchObject({ status: 'workshop', name: '', setting: { people: 24 } })
    expect('bad' in reading && reading.bad.map(({ id }) => id).sort()).toEqual([
      'color',
      'more',
      'name',
      'people'
    ])
  })

  test.each([
    ['', 'not-json'],
    ['{}', 'not-ours'],
    ['null', 'not-ours'],
    ['{"format":"be-sure-record"}', 'backup'],
    ['{"format":"be-sure-workbook","version":1}', 'not-ours'],
    [changed({ version: 2 }), 'newer-version'],
    [changed({ version: 'one' }), 'damaged'],
    [changed({ setting: [] }), 'damaged'],
    [changed({ setting: {} }), 'damaged'],
    [changed({ setting: { ...setting, agenda: 'other' } }), 'other-agenda']
  ])('is refused with a reason: %s', (text, status) => {
    expect(read(text)).toEqual({ status })
  })

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (whole, part) => {
        read(whole)
        read(changed({ setting: { ...setting, instead: JSON.parse(part) } }))
      })
    )
  })
})
