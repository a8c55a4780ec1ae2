import { describe, expect, test } from 'vitest'

import { type WorkshopFiles, workshopFaults } from '../../../src/core/workshop/check.ts'
import { BREAKFAST, block } from '../../fixtures/agenda.ts'

const known = {
  rolePlays: ['RP-01'],
  frameworks: ['rater'],
  items: ['L-01.test.a']
}
const form = {
  ratings: [],
  open: [],
  thenNow: [],
  check: [{ item: 'L-01.test.a', about: '' }],
  quote: '',
  caution: '',
  later: []
}
const files = (changes: Partial<WorkshopFiles>): WorkshopFiles => ({
  agendas: [BREAKFAST],
  activities: [],
  handouts: [],
  evaluationForm: form,
  ...changes
})
const agenda = (changes: object) =>
  files({ agendas: [{ ...BREAKFAST, blocks: [{ ...block('want', 'content', 6), ...changes }] }] })
describe('files of a workshop that name what nobody has stop the build', () => {
  test('those that fit are fine', () => {
    expect(workshopFaults(files({}), known)).toEqual([])
    expect(workshopFaults(agenda({ rolePlays: ['RP-01'] }), known)).toEqual([])
  })

  test.each([
    [agenda({ activity: 'A9' }), 'names the activity “A9”'],
    [agenda({ handouts: ['H3'] }), 'names the handout “H3”'],
    [agenda({ rolePlays: ['RP-09'] }), 'names the role-play “RP-09”'],
    [
      files({
        handouts: [
          { id: 'H2', title: 'x', use: 'y', parts: [{ kind: 'letters', framework: 'pride' }] }
        ]
      }),
      'handout “H2” names the framework “pride”'
    ],
    [
      files({ evaluationForm: { ...form, check: [{ item: 'L-02.test.b', about: '' }] } }),
      '“check” names the item “L-02.test.b”'
    ]
  ])('%#', (given, fault) => {
    expect(workshopFaults(given, known).join()).toContain(fault)
  })
})
