import { beforeEach, expect, test, vi } from 'vitest'

import { record } from '../../src/stores/record.ts'
import { personSeed } from '../../src/stores/seed.ts'

beforeEach(() => record.remove(record.all().keys()))

test('a person keeps the seed that was drawn once', () => {
  const seed = personSeed()
  expect(personSeed()).toBe(seed)
  expect(record.fact('setting/seed').get()?.value).toBe(seed)
})

test('a seed from an earlier visit is used, also zero', () => {
  const draw = vi.spyOn(crypto, 'getRandomValues')
  record.set('setting/seed', 0)
  expect(personSeed()).toBe(0)
  expect(draw).not.toHaveBeenCalled()
})
