import { afterEach, describe, expect, test, vi } from 'vitest'

import { dayOf, now } from '../../src/platform/clock.ts'

test('the clock shows the moment in whole milliseconds', () => {
  vi.useFakeTimers({ now: 1_795_248_000_000 })
  expect(now()).toBe(1_795_248_000_000)
  vi.useRealTimers()
})

describe('the day at a moment', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  test.each([
    ['America/New_York', '2026-11-22T04:50:00Z', '2026-11-21'],
    ['America/New_York', '2026-11-22T05:10:00Z', '2026-11-22'],
    ['Asia/Tokyo', '2026-11-21T15:00:00Z', '2026-11-22'],
    ['Europe/Berlin', '2026-10-24T22:30:00Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T22:59:00Z', '2026-10-25']
  ])('in %s is the local one: %s is %s', (timezone, moment, day) => {
    process.env['TZ'] = timezone
    expect(dayOf(Date.parse(moment))).toBe(day)
  })
})
