import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type CalendarEvent, calendarFile } from '../../../src/core/calendar/ics.ts'

const STAMP = Date.parse('2026-11-21T10:00:00.123Z')
const event = { uid: 'review-1@be-sure', title: 'Review', description: '' }
const file = (...events: CalendarEvent[]) => calendarFile(events, STAMP)
const unfolded = (text: string) => text.replaceAll('\r\n ', '')

test('a whole day is written without a time and leaves the person free', () => {
  const text = file({ ...event, day: '2026-11-24', description: 'Open the box.' })
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Be Sure//Calendar//EN',
    'BEGIN:VEVENT',
    'UID:review-1@be-sure',
    'DTSTAMP:20261121T100000Z',
    'DTSTART;VALUE=DATE:20261124',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Review',
    'DESCRIPTION:Open the box.',
    'END:VEVENT',
    'END:VCALENDAR',
    ''
  ])
})

test('a time is the one on the clock of wherever one is', () => {
  const text = file({ ...event, start: '2026-11-24T09:00', end: '2026-11-24T10:30' })
  expect(text).toContain('\r\nDTSTART:20261124T090000\r\nDTEND:20261124T103000\r\n')
})

test('what means something in a calendar file is escaped', () => {
  const text = file({ ...event, day: '2026-11-24', title: 'a,b;c\\d\ne\r\nf\u0007' })
  expect(text).toContain('SUMMARY:a\\,b\\;c\\\\d\\ne\\nf \r\n')
})

describe('every line', () => {
  test('has at most 75 octets and breaks no character, and nothing gets lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const text = file({ ...event, day: '2026-11-24', title })
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
          expect(line.isWellFormed()).toBe(true)
        }
        // Some signs, such as U+2028, break a line for a pattern, and not in a calendar file.
        const [, read = ''] = /SUMMARY:(.*)\r\nDESCRIPTION/s.exec(unfolded(text)) ?? []
        expect(read.replaceAll(/\\([\\;,])/g, '$1')).toBe(title.replaceAll(/\p{Cc}/gu, ' '))
      })
    )
  })

  test('may hold a sign that breaks lines elsewhere', () => {
    expect(file({ ...event, day: '2026-11-24', title: 'a\u2028b' })).toContain(
      'SUMMARY:a\u2028b\r\n'
    )
  })

  test('of 75 octets stays whole, and one more is folded', () => {
    const of = (octets: number) =>
      file({ ...event, day: '2026-11-24', title: 'x'.repeat(octets - 'SUMMARY:'.length) })
    expect(of(75)).not.toContain('\r\n ')
    expect(of(76)).toContain('x\r\n x\r\n')
  })
})

test.each([
  [{ ...event, day: '' }, '“Review” has the day or time “”. Write it as 2026-11-24.'],
  [
    { ...event, start: '2026-11-24 09:00', end: '2026-11-24T10:00' },
    '“Review” has the day or time “2026-11-24 09:00”. Write it as 2026-11-24T09:00.'
  ],
  [
    { ...event, day: '2026-13-24' },
    '“Review” has the day or time “2026-13-24”. Write it as 2026-11-24.'
  ]
])('a day or time that is none is refused by name', (wrong, says) => {
  expect(() => file(wrong)).toThrow(new RangeError(says))
})
