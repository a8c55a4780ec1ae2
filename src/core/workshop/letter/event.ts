import type { Day } from '../../days.ts'
import { type EventField, type EventValues, eventFields } from './fields.ts'
import type { Letter } from './schema.ts'
import { erasingDay, nextLetter, sendingDay } from './series.ts'

/** What is known of a workshop before anybody fills in a field. */
export interface Known {
  readonly name: string
  /** Empty while it is not set. */
  readonly day: Day
  readonly host: string
  /** Whole addresses on this site, and of the place to talk, empty where there is none. */
  readonly workbook: string
  readonly discussion: string
  /** A line each. */
  readonly questions: readonly string[]
  readonly later: readonly string[]
  readonly reading: readonly string[]
}

/**
 * What stands in each field: what was typed, and what is known where nothing was. A field that
 * was emptied by hand stays empty. Dates are written `2026-11-27`.
 */
export function eventValues(
  known: Known,
  typed: Partial<EventValues>,
  letter: Letter,
  letters: readonly Letter[]
): EventValues {
  const { name, day, host, workbook, discussion, questions, later, reading } = known
  const next = nextLetter(letter, letters)
  const address = (typed.facilitator_email ?? '').trim()
  const from: Partial<EventValues> = {
    event_name: name,
    event_date: day,
    host_name: host,
    empathy_questions_own_wording: questions.join('\n'),
    workbook_url: workbook,
    discussion_url: discussion,
    reading_list: reading.join('\n'),
    later_questions: later.join('\n'),
    next_topic: next?.topic ?? '',
    next_date: (next && sendingDay(next, letters, day)) ?? '',
    unsubscribe: address && `mailto:${address}?subject=Stop`,
    delete_date: erasingDay(letters, day) ?? ''
  }
  return Object.fromEntries(
    eventFields.map((field) => [field, typed[field] ?? from[field] ?? ''])
  ) as Record<EventField, string>
}
