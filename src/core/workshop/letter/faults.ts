import type { Day } from '../../days.ts'
import { mailAddress } from './address.ts'
import {
  EVENT_FIELDS,
  type EventField,
  type EventValues,
  eventFields,
  isPersonField
} from './fields.ts'
import { type DayWords, type Templates, writeLetter } from './letters.ts'
import { type LinkFault, linkFault, linksIn } from './links.ts'
import type { Person } from './people.ts'
import type { Part, TemplateFault } from './template.ts'

/** Where somebody reads it: in the subject or in the text. */
export type Place = 'subject' | 'text'

/** Why letters can’t go out yet. `rows` are lines of the table of participants. */
export type LetterFault =
  | { readonly kind: 'template'; readonly in: Place; readonly fault: TemplateFault }
  | { readonly kind: 'no-subject' }
  | { readonly kind: 'unfilled'; readonly field: EventField }
  | { readonly kind: 'unfilled-rows'; readonly field: string; readonly rows: readonly number[] }
  | { readonly kind: 'braces'; readonly rows: readonly number[] }
  | { readonly kind: 'salutation'; readonly rows: readonly number[] }
  | {
      readonly kind: 'link'
      readonly links: readonly string[]
      readonly why: LinkFault
      /** Empty where they stand in every letter. */
      readonly rows: readonly number[]
    }
  | { readonly kind: 'not-in-text'; readonly field: 'unsubscribe' | 'delete_date' }
  | { readonly kind: 'past'; readonly field: EventField; readonly day: Day }
  | { readonly kind: 'sender' }

/** Dates that promise something, so they can’t lie behind us. */
const AHEAD = ['next_date', 'delete_date'] as const satisfies readonly EventField[]
const GREETING_FIELDS = ['salutation', 'first_name', 'last_name']
/** “Dear ,” and its kin: a greeting that has a place for a name, and no name in it. */
const EMPTY_GREETING = /^(?:dear\s*[,:!]?|\S+\s+[,:!]|[,:!])$/i

/**
 * Everything that keeps letters from going out. The rows of one fault stand together, so that a
 * table with 2,000 rows gives no 2,000 faults.
 *
 * @param today a day of the calendar
 */
export function lintLetters(
  templates: Templates,
  event: EventValues,
  people: readonly Person[],
  today: Day,
  words: DayWords
): LetterFault[] {
  const { subject, text } = templates
  const used = new Set([...fieldsIn(subject.parts), ...fieldsIn(text.parts)])
  const inText = new Set(fieldsIn(text.parts))
  return [
    ...subject.faults.map((fault) => ({ kind: 'template', in: 'subject', fault }) as const),
    ...text.faults.map((fault) => ({ kind: 'template', in: 'text', fault }) as const),
    ...(mailAddress(event.facilitator_email) === undefined ? [{ kind: 'sender' } as const] : []),
    ...(['unsubscribe', 'delete_date'] as const)
      .filter((field) => !inText.has(field))
      .map((field) => ({ kind: 'not-in-text', field }) as const),
    ...AHEAD.filter((field) => used.has(field) && event[field] !== '' && event[field] < today).map(
      (field) => ({ kind: 'past', field, day: event[field] }) as const
    ),
    ...faultsInLetters(templates, event, people, words)
  ]
}

function faultsInLetters(
  templates: Templates,
  event: EventValues,
  people: readonly Person[],
  words: DayWords
): LetterFault[] {
  const found = new Map<string, LetterFault & { rows?: number[] }>()
  const note = (key: string, row: number, fault: LetterFault) => {
    const known = found.get(key)
    if (!known) found.set(key, 'rows' in fault ? { ...fault, rows: row ? [row] : [] } : fault)
    else if (known.rows?.at(-1) !== row) known.rows?.push(row)
  }
  const links: { link: string; why: LinkFault; row: number }[] = []
  // An address that was typed without its beginning is no link in the text, and still meant as one.
  const used = new Set(fieldsIn(templates.text.parts))
  const asLinks = eventFields
    .filter((field) => EVENT_FIELDS[field] === 'link' && used.has(field))
    .map((field) => ({ link: event[field].trim(), href: event[field].trim() }))
    .filter(({ link }) => link !== '')
  // With nobody in the table yet, what is the same for all can be looked at already.
  for (const person of people.length > 0 ? people : [undefined]) {
    const row = person?.row ?? 0
    const { subject, text } = writeLetter(templates, event, person, words)
    if (subject.text === '') note('no-subject', row, { kind: 'no-subject' })
    for (const field of [...subject.empty, ...text.empty]) {
      if (field in EVENT_FIELDS) {
        note(field, row, { kind: 'unfilled', field: field as EventField })
      } else if (person && GREETING_FIELDS.includes(field)) {
        note('salutation', row, { kind: 'salutation', rows: [] })
      } else if (person && isPersonField(field)) {
        note(field, row, { kind: 'unfilled-rows', field, rows: [] })
      }
    }
    if (person && EMPTY_GREETING.test(text.text.split('\n')[0] ?? '')) {
      note('salutation', row, { kind: 'salutation', rows: [] })
    }
    if (/\{\{|\}\}/.test(subject.text + text.text) && sound(templates)) {
      note('braces', row, { kind: 'braces', rows: [] })
    }
    const linked = linksIn(text.text).map(({ text: link, href }) => ({ link, href }))
    for (const { link, href } of [...linked, ...asLinks]) {
      const why = linkFault(href)
      if (why) links.push({ link, why, row })
    }
  }
  return [...found.values(), ...linkFaults(links, people.length)]
}

function linkFaults(
  found: readonly { link: string; why: LinkFault; row: number }[],
  letters: number
): LetterFault[] {
  return [...new Set(found.map(({ why }) => why))].map((why) => {
    const here = found.filter((one) => one.why === why)
    const rows = [...new Set(here.map(({ row }) => row))]
    return {
      kind: 'link',
      links: [...new Set(here.map(({ link }) => link))],
      why,
      rows: rows.length < letters ? rows : []
    }
  })
}

/** True where braces in a letter come from what was filled in, and not from a fault of the template. */
function sound({ subject, text }: Templates): boolean {
  return subject.faults.length === 0 && text.faults.length === 0
}

/** Names of all fields that a template fills in. */
export function fieldsIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return []
    if (part.kind === 'section') return [part.field, ...fieldsIn(part.parts)]
    return part.ways.flatMap((way) => ('field' in way ? [way.field] : []))
  })
}
