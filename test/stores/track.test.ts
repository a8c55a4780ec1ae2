import { expect, test } from 'vitest'

import { record } from '../../src/stores/record.ts'
import { $track, chooseTrack } from '../../src/stores/track.ts'

test('a chosen way through the course is kept until another one, or none, is chosen', () => {
  expect($track.get()).toBeUndefined()
  chooseTrack('owner')
  expect($track.get()).toBe('owner')
  expect(record.fact('setting/track').get()?.value).toBe('owner')
  chooseTrack('facilitator')
  expect($track.get()).toBe('facilitator')
  chooseTrack(undefined)
  expect($track.get()).toBeUndefined()
})
