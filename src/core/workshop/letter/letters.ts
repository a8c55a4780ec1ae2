import { EVENT_FIELDS, type EventField, type EventValues, isPersonField } from './fields.ts'
import type { Person } from './people.ts'
import { type Filled, fill, type Template } from './template.ts'

/** Subject and text of a letter, as templates. */
export interface Templates {
  readonly subject: Template
  readonly text: Template
}

/** A letter that is filled in for one person. */
export interface Written {
  readonly subject: Filled
  readonly text: Filled
}

/** A day of the calendar in words. Anything else comes back as it is. */
export type DayWords = (day: string) => string

/**
 * Fills a letter in.
 *
 * @param person without one, only what is the same for everybody is filled in
 */
export function writeLetter(
  { subject, text }: Templates,
  event: EventValues,
  person: Person | undefined,
  words: DayWords
): Written {
  const inField = (field: string) => {
    if (isPersonField(field)) {
      const value = person?.fields[field] ?? ''
      return field === 'check_date' && value ? words(value) : value
    }
    const value = event[field as EventField] ?? ''
    return EVENT_FIELDS[field as EventField] === 'date' && value ? words(value) : value
  }
  const filled = fill(subject.parts, inField)
  return {
    subject: { ...filled, text: filled.text.replace(/\s+/g, ' ') },
    text: fill(text.parts, inField)
  }
}
