import Papa from 'papaparse'

import { mailAddress } from './address.ts'
import { PERSON_FIELDS, type PersonField } from './fields.ts'
import { whoIs } from './who.ts'

/** As many people as one table may hold. */
export const MOST_PEOPLE = 2000

/** Somebody who gets the letter. */
export interface Person {
  /** Line of the table, the heads being row 1. */
  readonly row: number
  /** What each column says, white space at its ends left out; empty where there is none. */
  readonly fields: Readonly<Record<PersonField, string>>
}

/** Why somebody gets no letter. */
export type LeftOutWhy =
  | 'no-consent'
  | 'consent-no-date'
  | 'consent-later'
  | 'no-email'
  | 'bad-email'
  | 'twice'
  | 'too-many-cells'
  | 'over-limit'

export interface LeftOut {
  readonly row: number
  /** Name or address, whatever the row has. */
  readonly who: string
  readonly why: LeftOutWhy
}

export type PeopleReading =
  | { readonly status: 'empty' }
  /** A quotation mark opens and never closes, so rows can’t be told apart. */
  | { readonly status: 'broken'; readonly row: number }
  /** No column of addresses; `heads` is what stands in the first row. */
  | { readonly status: 'no-addresses'; readonly heads: readonly string[] }
  | {
      readonly status: 'read'
      readonly people: readonly Person[]
      readonly leftOut: readonly LeftOut[]
      /** Columns that a letter could use and the table does not have. */
      readonly missing: readonly PersonField[]
      /** Heads that mean nothing here; what stands below them is not read. */
      readonly unknown: readonly string[]
    }

/** Other heads that people write, in the spelling of `plain`. */
const ALSO: Readonly<Record<string, PersonField>> = {
  e_mail: 'email',
  email_address: 'email',
  e_mail_address: 'email',
  mail: 'email',
  company: 'org',
  firm: 'org',
  organization: 'org',
  organisation: 'org',
  company_or_team: 'org',
  firstname: 'first_name',
  given_name: 'first_name',
  lastname: 'last_name',
  surname: 'last_name',
  family_name: 'last_name',
  consent: 'consent_date',
  partner: 'partner_first_name',
  greeting: 'salutation'
}

/**
 * Reads a table of participants: commas, semicolons or tabs, quoted cells, with or without a byte
 * order mark. Only rows with an address and the date of a consent become people.
 *
 * @param today the last day on which somebody can have agreed, `2026-11-27`
 */
export function readPeople(text: string, today: string): PeopleReading {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: false,
    delimitersToGuess: [',', ';', '\t']
  })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) return { status: 'broken', row: (broken.row ?? 0) + 1 }
  const [heads = [], ...rows] = data
  const filled = rows
    .map((cells, at) => ({ cells: cells.map((cell) => cell.trim()), row: at + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (heads.every((head) => head.trim() === '') || filled.length === 0) return { status: 'empty' }

  const columns = heads.map(columnOf)
  if (!columns.includes('email')) return { status: 'no-addresses', heads }
  const people: Person[] = []
  const leftOut: LeftOut[] = []
  const seen = new Set<string>()
  for (const { cells, row } of filled) {
    const fields = fieldsOf(cells, columns)
    const address = mailAddress(fields.email)
    const why =
      cells.length > heads.length && cells.slice(heads.length).some((cell) => cell !== '')
        ? 'too-many-cells'
        : (whyNoConsent(fields.consent_date, today) ??
          whyNoAddress(fields.email, address, seen) ??
          (people.length === MOST_PEOPLE ? 'over-limit' : undefined))
    if (why) leftOut.push({ row, who: whoIs(fields), why })
    else {
      seen.add(address?.toLowerCase() ?? '')
      people.push({ row, fields: { ...fields, email: address ?? '' } })
    }
  }
  return {
    status: 'read',
    people,
    leftOut,
    missing: PERSON_FIELDS.filter((field) => !columns.includes(field)),
    unknown: heads.filter((head, at) => head.trim() !== '' && columns[at] === undefined)
  }
}

function columnOf(head: string): PersonField | undefined {
  const plain = head
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
  return PERSON_FIELDS.find((field) => field === plain) ?? ALSO[plain]
}

function fieldsOf(
  cells: readonly string[],
  columns: readonly (PersonField | undefined)[]
): Record<PersonField, string> {
  // A cell with line breaks would fall apart in the head of a message.
  const cell = (field: PersonField) =>
    (cells[columns.indexOf(field)] ?? '').replace(/\s+/gu, ' ').trim()
  return Object.fromEntries(PERSON_FIELDS.map((field) => [field, cell(field)])) as Record<
    PersonField,
    string
  >
}

/** A day with its year, however a spreadsheet writes it. */
const DATE = /^(?:(\d{4})-(\d\d)-(\d\d)|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|.*\p{L}.*\b\d{4})$/u

function whyNoConsent(written: string, today: string): LeftOutWhy | undefined {
  if (/^(?:|no|none|false|0|-|–|—|n\/?a)$/i.test(written)) return 'no-consent'
  const found = DATE.exec(written)
  if (!found) return 'consent-no-date'
  const [, year] = found
  return year !== undefined && written > today ? 'consent-later' : undefined
}

function whyNoAddress(
  written: string,
  address: string | undefined,
  seen: ReadonlySet<string>
): LeftOutWhy | undefined {
  if (written === '') return 'no-email'
  if (address === undefined) return 'bad-email'
  return seen.has(address.toLowerCase()) ? 'twice' : undefined
}
