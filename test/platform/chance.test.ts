import { expect, test } from 'vitest'

import { randomSeed } from '../../src/platform/chance.ts'

test('a seed is a whole number that a record can keep, and never the same', () => {
  const seeds = Array.from({ length: 20 }, randomSeed)
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(true)
  expect(new Set(seeds).size).toBeGreaterThan(1)
})
