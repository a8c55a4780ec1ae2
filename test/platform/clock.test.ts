import { expect, test, vi } from 'vitest'

import { now } from '../../src/platform/clock.ts'

test('the clock shows the moment in whole milliseconds', () => {
  vi.useFakeTimers({ now: 1_795_248_000_000 })
  expect(now()).toBe(1_795_248_000_000)
  vi.useRealTimers()
})
