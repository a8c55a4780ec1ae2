import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { startWatch } from '../../src/platform/watch.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('tells each whole second, and then no more', () => {
  const seconds: number[] = []
  startWatch(3, (second) => seconds.push(second))
  vi.advanceTimersByTime(2999)
  expect(seconds).toEqual([1, 2])
  vi.advanceTimersByTime(5000)
  expect(seconds).toEqual([1, 2, 3])
})

test('knows how long it runs, and tells nothing once it is stopped', () => {
  const reach = vi.fn()
  const watch = startWatch(3, reach)
  vi.advanceTimersByTime(700)
  expect(watch.elapsed()).toBe(700)
  watch.stop()
  vi.advanceTimersByTime(5000)
  expect(reach).not.toHaveBeenCalled()
})
