import { crc32 } from '../completion/check-code.ts'
import { type BadEntry, textOf } from '../record/backup.ts'
import type { Json } from '../record/fact.ts'
import { isObject } from '../record/is-object.ts'
import type { Mark } from './answer.ts'
import { answerIn, isMode, isRatingField, type Mode } from './raters.ts'
import type { Sheet } from './sheet.ts'

/** Ratings by their fields, in the order of the fields: a mark, and which wording it answers. */
export type HandedAnswers = Readonly<Record<string, readonly [Mark, number]>>

interface Handed {
  /** Random, made once a browser and evaluation: a later version of the sheet has it too. */
  readonly rater: string
  /** Part of the team; empty where it is not given. */
  readonly part: string
  /** The ISO week, `2026-W47`. Nothing finer is told. */
  readonly week: string
  readonly answers: HandedAnswers
}

/** A sheet as it is handed in: ratings, and nothing that was typed about the place. */
export type HandIn = Handed &
  (
    | { readonly mode: 'named'; readonly name: string }
    /** `code`: chosen by the rater to be found again in a later evaluation; may be empty. */
    | { readonly mode: 'grouped'; readonly code: string }
  )

/** What somebody chose about handing in. A name counts in the one mode, a code in the other. */
export interface Choice {
  readonly mode: Mode
  readonly rater: string
  readonly name: string
  readonly code: string
  readonly part: string
  readonly week: string
}

/** The most characters of a name, a code or a part of the team. */
export const MOST_CHARACTERS = 60

const RATER = /^r-[0-9a-z]{6,20}$/
const WEEK = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/
/** What turns the direction of writing, and could turn a whole line of a list. */
const UNSEEN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const KEYS = 'format version edition kind mode rater name code part week answers'.split(' ')

/**
 * What leaves when a sheet is handed in: the ratings of the workbook’s own items. Words, own
 * items, lists and moments stay.
 */
export function handInOf(sheet: Sheet, { mode, name, code, part, rater, week }: Choice): HandIn {
  const pairs = [...sheet.marks].map(
    ([field, { mark, version }]) => [field, [mark, version] as const] as const
  )
  const handed = { rater, part: tidy(part), week, answers: answersOf(pairs) }
  return mode === 'named'
    ? { mode, name: tidy(name), ...handed }
    : { mode, code: tidy(code), ...handed }
}

/**
 * Reads a sheet that anybody may have written. What can’t be used in it is listed.
 *
 * @returns `undefined` where it says neither how nor by whom it was handed in, or nothing at all
 */
export function readHandIn(
  file: Readonly<Record<string, unknown>>
): { handIn: HandIn; bad: BadEntry[] } | undefined {
  const { mode, rater, answers } = file
  if (!isMode(mode)) return undefined
  if (typeof rater !== 'string' || !RATER.test(rater) || !isObject(answers)) return undefined

  const bad: BadEntry[] = []
  const text = (key: string, fits: (value: string) => boolean): string => {
    const value = file[key]
    if (value === undefined) return ''
    if (typeof value === 'string' && fits(value)) return value
    bad.push(badEntry(key, value))
    return ''
  }
  const tidied = (value: string) => value === tidy(value)
  const other = mode === 'named' ? 'code' : 'name'
  for (const key of Object.keys(file)) {
    // A grouped sheet keeps no name, even where somebody wrote one into it.
    if (key === other || !KEYS.includes(key)) bad.push(badEntry(key, file[key]))
  }
  const pairs = Object.entries(answers).flatMap(([field, pair]) => {
    const answer = isRatingField(field) ? answerIn(pair) : undefined
    if (answer) return [[field, [answer.mark, answer.version] as const] as const]
    bad.push(badEntry(field, pair))
    return []
  })
  const handed = {
    rater,
    part: text('part', tidied),
    week: text('week', (value) => WEEK.test(value)),
    answers: answersOf(pairs)
  }
  const handIn: HandIn =
    mode === 'named'
      ? { mode, name: text('name', tidied), ...handed }
      : { mode, code: text('code', tidied), ...handed }
  return { handIn, bad }
}

/** A sheet in the words of a file and of a fact: always in the same order, what is empty left out. */
export function writtenHandIn(handIn: HandIn): { readonly [key: string]: Json } {
  const { mode, part, week, answers } = handIn
  const who = mode === 'named' ? { name: handIn.name } : { code: handIn.code }
  const filled = Object.entries({ ...who, part, week }).filter(([, text]) => text !== '')
  return { mode, ...Object.fromEntries(filled), answers }
}

/** A short name for a version of a sheet, made of what it holds: CRC-32 in seven digits of base 36. */
export function revisionOf(handIn: HandIn): string {
  const bytes = new TextEncoder().encode(JSON.stringify(writtenHandIn(handIn)))
  return crc32(bytes).toString(36).padStart(7, '0')
}

/** The rater’s id that two random numbers below 2³² make. */
export function raterId(one: number, other: number): string {
  return `r-${one.toString(36).padStart(7, '0')}${other.toString(36).padStart(7, '0')}`
}

/** A typed line as it is kept: no spaces to spare, and not too long. */
export function tidy(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return Array.from(line).slice(0, MOST_CHARACTERS).join('').trim()
}

function answersOf(
  pairs: readonly (readonly [field: string, pair: readonly [Mark, number]])[]
): HandedAnswers {
  const own = pairs.filter(([field]) => isRatingField(field))
  // Not in the order in which somebody answered.
  return Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function badEntry(id: string, value: unknown): BadEntry {
  return { id, why: 'wrong-shape', text: textOf([id, value]) }
}
