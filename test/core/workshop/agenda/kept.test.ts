import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readSetting } from '../../../../src/core/workshop/agenda/kept.ts'
import { asPlanned } from '../../../../src/core/workshop/agenda/plan.ts'
import { workshopsIn } from '../../../../src/core/workshop/agenda/workshops.ts'
import { BREAKFAST } from '../../../fixtures/agenda.ts'

const planned = asPlanned(BREAKFAST)
const LONG = { ...BREAKFAST, id: 'long', minutes: 90 }
const read = (value: unknown) => readSetting(value, [BREAKFAST, LONG])

describe('a setting that comes back', () => {
  test('is what was kept', () => {
    const setting = {
      ...planned,
      agenda: 'long',
      day: '2026-12-01',
      start: '08:30',
      people: 12,
      without: ['want'],
      instead: { circles: 'A3' }
    }
    expect(read(setting)).toEqual({ agenda: LONG, setting, bad: [] })
  })

  test.each([
    ['day', '2026-02-30'],
    ['day', 'tomorrow'],
    ['start', '25:00'],
    ['minutes', 45.5],
    ['minutes', '45'],
    ['pause', -1],
    ['people', 2],
    ['people', 121],
    ['reading', 'fast'],
    ['without', [1]],
    ['instead', { want: 3 }],
    ['instead', ['A3']]
  ] as const)('keeps all but its %s where that is %j', (field, value) => {
    const kept = read({ ...planned, people: 30, [field]: value })
    expect(kept?.bad).toEqual([field])
    expect(kept?.setting[field]).toEqual(planned[field])
    if (field !== 'people') expect(kept?.setting.people).toBe(30)
  })

  test('begins with the first agenda where its own left the course, and says so', () => {
    const kept = read({ ...planned, agenda: 'gone', minutes: 20, people: 9, without: ['want'] })
    expect(kept).toMatchObject({
      agenda: BREAKFAST,
      bad: ['agenda'],
      setting: { agenda: 'breakfast', minutes: 45, people: 9, without: [] }
    })
  })

  test('is never taken on trust, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const kept = read(value)
        expect(read(kept?.setting)?.bad).toEqual([])
      })
    )
  })
})

test('the list of workshops has those with a setting, the one touched last first', () => {
  const fact = (id: string, at: number, value: unknown = {}) => ({ id, value: value as never, at })
  expect(
    workshopsIn([
      fact('workshop/w-1/setting', 5),
      fact('workshop/w-1/name', 6, ' Spring '),
      fact('workshop/w-2/setting', 7),
      fact('workshop/w-3/name', 9, 'No setting'),
      fact('workshop/strange', 9)
    ])
  ).toEqual([
    { id: 'w-2', name: '', touchedAt: 7 },
    { id: 'w-1', name: 'Spring', touchedAt: 6 }
  ])
})
