import { beforeEach, expect, test } from 'vitest'

import { stagesToShow } from '../../../src/core/roleplay/show.ts'
import { showOf } from '../../../src/stores/practices/show.ts'
import { record } from '../../../src/stores/record.ts'
import { rolePlay } from '../../fixtures/roleplays.ts'

const ID = 'practice/show-RP-01'
const show = showOf('RP-01', stagesToShow(rolePlay()))

beforeEach(() => record.remove([...record.all().keys()]))

test('a change leaves the rest as it was', () => {
  expect(show.$shown.get()).toBeUndefined()
  show.keep(() => ({ at: 's2' }))
  show.keep(({ hands }) => ({ hands: { ...hands, 's2-ok': 4 } }))
  expect(show.$shown.get()).toEqual({ at: 's2', hands: { 's2-ok': 4 }, told: [] })
})

test('what another edition noted beside the counts stays', () => {
  record.set(ID, { room: 'north' })
  show.keep(() => ({ told: ['s1'] }))
  expect(record.fact(ID).get()?.value).toMatchObject({ room: 'north', told: ['s1'] })
})

test('clearing forgets this role-play and no other', () => {
  record.set('practice/show-RP-02', { at: 's3' })
  show.keep(() => ({ at: 's2' }))
  show.clear()
  expect(show.$shown.get()).toBeUndefined()
  expect(record.fact('practice/show-RP-02').get()).toBeDefined()
})
