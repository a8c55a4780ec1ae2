import { openJson } from '../../record/backup.ts'
import type { Json } from '../../record/fact.ts'
import { isObject } from '../../record/is-object.ts'
import { type AskedForm, MOMENTS, type Moment } from './asked.ts'

/** A form that somebody filled in. It has no name, and its week is the finest it says of time. */
export interface WorkshopForm {
  /** Drawn by chance, so that the same file counts once. */
  readonly id: string
  readonly at: Moment
  /** Such as `2026-W48`. */
  readonly week: string
  /** By the id of what is rated, from 1 to 5. */
  readonly ratings: Readonly<Record<string, number>>
  readonly past: Readonly<Record<string, number>>
  readonly now: Readonly<Record<string, number>>
  /** The option that was chosen, by the id of the question. */
  readonly check: Readonly<Record<string, string>>
  readonly words: Readonly<Record<string, string>>
  /** True where the words may be quoted without a name. */
  readonly quote: boolean
}

export type FormReading =
  /** `left`: how many answers could not be used. */
  | { readonly status: 'form'; readonly form: WorkshopForm; readonly left: number }
  | {
      readonly status: 'too-big' | 'not-json' | 'not-ours' | 'newer-version' | 'damaged' | 'empty'
    }

const FORMAT = 'be-sure-form'
const VERSION = 1
const ID = /^f-[0-9a-z]{8,20}$/
const WEEK = /^\d{4}-W\d\d$/
const MOST_WORDS = 1000

/** The text of a file that holds a form. The same form gives the same bytes. */
export function packForm(form: WorkshopForm): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, ...form })
}

/** A form’s id that two random numbers below 2³² make. */
export function formId(one: number, other: number): string {
  return `f-${one.toString(36).padStart(7, '0')}${other.toString(36).padStart(7, '0')}`
}

/** Reads a file, which may have been written by anybody. It never throws. */
export function readFormFile(text: string, asked: AskedForm): FormReading {
  const opening = openJson(text)
  if (opening.status !== 'json') return opening
  const { file } = opening
  if (!isObject(file) || file['format'] !== FORMAT) return { status: 'not-ours' }
  const { version } = file
  if (!Number.isInteger(version) || Number(version) < 1) return { status: 'damaged' }
  if (Number(version) > VERSION) return { status: 'newer-version' }
  return readForm(file, asked)
}

/** Reads a form that was kept or came in a file. What it says of things that are not asked is left. */
export function readForm(kept: Json | unknown, asked: AskedForm): FormReading {
  if (!isObject(kept)) return { status: 'damaged' }
  const { id, at, week } = kept
  const moment = MOMENTS.find((one) => one === at)
  if (typeof id !== 'string' || !ID.test(id) || !moment) return { status: 'damaged' }
  const points = (field: string, of: readonly { id: string }[]) =>
    answers(kept[field], of, (_, value): value is number => isPoint(value))
  const ratings = points('ratings', asked.ratings)
  const past = points('past', asked.thenNow)
  const now = points('now', asked.thenNow)
  const check = answers(kept['check'], asked.check, ({ options }, value): value is string =>
    options.some((option) => option.id === value)
  )
  const words = answers(
    kept['words'],
    asked.open,
    (_, value): value is string => typeof value === 'string' && value.length <= MOST_WORDS
  )
  const all = [ratings, past, now, check, words]
  if (all.every(({ good }) => Object.keys(good).length === 0)) return { status: 'empty' }
  return {
    status: 'form',
    form: {
      id,
      at: moment,
      week: typeof week === 'string' && WEEK.test(week) ? week : '',
      ratings: ratings.good,
      past: past.good,
      now: now.good,
      check: check.good,
      words: words.good,
      quote: kept['quote'] === true
    },
    left: all.reduce((sum, { left }) => sum + left, 0)
  }
}

function answers<Asked extends { id: string }, Value>(
  kept: unknown,
  asked: readonly Asked[],
  fits: (one: Asked, value: unknown) => value is Value
): { good: Record<string, Value>; left: number } {
  const good: Record<string, Value> = {}
  let left = 0
  for (const [id, value] of Object.entries(isObject(kept) ? kept : {})) {
    const one = asked.find((question) => question.id === id)
    if (one && fits(one, value)) good[id] = value
    else left++
  }
  return { good, left }
}

function isPoint(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5
}
