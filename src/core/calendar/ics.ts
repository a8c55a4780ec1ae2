import type { Day } from '../days.ts'

interface About {
  /** The same at every export, so that a calendar replaces the event instead of doubling it. */
  uid: string
  title: string
  description: string
}

/** An event of a whole day, or from `start` to `end` by the clock of wherever one is: `2026-11-24T09:00`. */
export type CalendarEvent = About & ({ day: Day } | { start: string; end: string })

/** Octets of a line, RFC 5545 section 3.1. */
const LINE = 75

/**
 * A calendar file in iCalendar, RFC 5545: the few properties that every calendar reads. Whole
 * days leave the person free; no alarm is set, since calendars have their owner’s own.
 *
 * @param stamp when the file is made, in ms since 1970
 * @throws RangeError naming the event whose day or time is not written as above
 */
export function calendarFile(events: readonly CalendarEvent[], stamp: number): string {
  const made = basic(new Date(stamp).toISOString().slice(0, 19))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Be Sure//Calendar//EN',
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${text(event.uid)}`,
      `DTSTAMP:${made}Z`,
      ...when(event),
      `SUMMARY:${text(event.title)}`,
      `DESCRIPTION:${text(event.description)}`,
      'END:VEVENT'
    ]),
    'END:VCALENDAR'
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function when(event: CalendarEvent): string[] {
  if ('day' in event) {
    return [`DTSTART;VALUE=DATE:${checked(event, event.day)}`, 'TRANSP:TRANSPARENT']
  }
  return [
    `DTSTART:${checked(event, event.start, 'T')}00`,
    `DTEND:${checked(event, event.end, 'T')}00`
  ]
}

function checked({ title }: About, written: string, time = ''): string {
  const form = time ? /^\d{4}-\d\d-\d\dT\d\d:\d\d$/ : /^\d{4}-\d\d-\d\d$/
  if (!form.test(written) || Number.isNaN(Date.parse(written))) {
    const like = time ? '2026-11-24T09:00' : '2026-11-24'
    throw new RangeError(`“${title}” has the day or time “${written}”. Write it as ${like}.`)
  }
  return basic(written)
}

/** `2026-11-24T09:00` without its hyphens and colons. */
function basic(written: string): string {
  return written.replaceAll(/[-:]/g, '')
}

/** A text with what means something in a calendar file escaped, RFC 5545 section 3.3.11. */
function text(value: string): string {
  return value
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ')
}

/** A line broken into pieces of at most 75 octets, never inside of a character. */
function folded(line: string): string {
  let out = ''
  let room = LINE
  for (const char of line) {
    const octets = new TextEncoder().encode(char).length
    if (octets > room) {
      out += '\r\n '
      room = LINE - 1
    }
    out += char
    room -= octets
  }
  return out
}
