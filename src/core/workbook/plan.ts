import { addDays, type Day } from '../days.ts'
import type { Sheet } from './sheet.ts'

/** The lines of a plan. More than three do not get done. */
export const LINES = [1, 2, 3] as const
export type LineNumber = (typeof LINES)[number]

/** What a line holds, each a text. `item` is the id of an item, `start` a day. */
export const PARTS = [
  'item',
  'title',
  'why',
  'if',
  'then',
  'step',
  'owner',
  'helper',
  'start',
  'measure',
  'counted',
  'today',
  'aim',
  'hours',
  'money',
  'stop',
  'wrong'
] as const
export type Part = (typeof PARTS)[number]

/** Days after the start at which a line is looked at. */
export const REVIEWS = [30, 60, 90] as const
export type ReviewDay = (typeof REVIEWS)[number]

/** What a review ends in. */
export const NEXTS = ['keep', 'change', 'stop'] as const
export type Next = (typeof NEXTS)[number]

/** A field of a review: what is done, what the measure says, and how it goes on. */
export type ReviewPart = `${ReviewDay}-${'done' | 'measure' | 'next'}`

/** Some of a line’s texts. */
export type Words = Readonly<Partial<Record<Part, string>>>

export interface Review {
  readonly days: ReviewDay
  readonly done: string
  readonly measure: string
  readonly next: Next | ''
}

export interface PlanLine {
  readonly number: LineNumber
  /** True once anything of it was kept, be it an empty text. */
  readonly touched: boolean
  readonly words: Readonly<Record<Part, string>>
  readonly reviews: readonly Review[]
}

/** Without these, a line is a wish: they are asked for in words. */
export const NEEDED = ['owner', 'sentence', 'step', 'measure', 'start'] as const
export type Needed = (typeof NEEDED)[number]

export type Standing =
  | { status: 'empty' }
  | { status: 'open'; missing: readonly Needed[] }
  | { status: 'whole' }

/** Field of a part of a line. */
export function planField(line: LineNumber, part: Part | ReviewPart): string {
  return `plan-${line}.${part}`
}

/** The three lines of a plan, as they were kept. */
export function readPlan({ texts }: Pick<Sheet, 'texts'>): PlanLine[] {
  return LINES.map((number) => {
    const text = (part: Part | ReviewPart) => texts.get(planField(number, part)) ?? ''
    return {
      number,
      touched: [...texts.keys()].some((field) => field.startsWith(`plan-${number}.`)),
      words: Object.fromEntries(PARTS.map((part) => [part, text(part)])) as Record<Part, string>,
      reviews: REVIEWS.map((days) => ({
        days,
        done: text(`${days}-done`),
        measure: text(`${days}-measure`),
        next: NEXTS.find((next) => next === text(`${days}-next`)) ?? ''
      }))
    }
  })
}

/** What stands in a line, as far as it is needed to begin. */
export function standingOf({ words, reviews }: Pick<PlanLine, 'words' | 'reviews'>): Standing {
  const said = (part: Part) => words[part].trim() !== ''
  const reviewed = reviews.some(({ done, measure, next }) => `${done}${measure}${next}`.trim())
  if (!PARTS.some(said) && !reviewed) return { status: 'empty' }
  const there: Record<Needed, boolean> = {
    owner: said('owner'),
    sentence: said('if') && said('then'),
    step: said('step'),
    measure: said('measure'),
    start: reviewDays(words.start).length > 0
  }
  const missing = NEEDED.filter((part) => !there[part])
  return missing.length > 0 ? { status: 'open', missing } : { status: 'whole' }
}

/** The days of the reviews, none where the start is no day of the calendar. */
export function reviewDays(start: string): { days: ReviewDay; on: Day }[] {
  if (!isDay(start)) return []
  return REVIEWS.map((days) => ({ days, on: addDays(start, days) }))
}

/** The last day for the first step, seven days from the start. */
export function firstStepBy(start: string): Day | undefined {
  return isDay(start) ? addDays(start, 7) : undefined
}

/** True where a name looks like several people, so that it stays open who acts next. */
export function namesSeveral(owner: string): boolean {
  return /[,;&+/]|\b(?:and|or|we|us|staff|every(?:one|body)|all)\b|\bteam\b(?!\s+lead)/i.test(owner)
}

/**
 * What changes in a line when another item is chosen for it: the item, and what the item before
 * had brought along. Words that somebody wrote or changed stay.
 *
 * @param before what the item before would bring along, `undefined` where there was none
 * @param after what the chosen item brings along
 */
export function wordsForItem(
  words: Readonly<Record<Part, string>>,
  before: Words | undefined,
  after: Words
): Words {
  const brought = (['title', 'why', 'step'] as const).filter(
    (part) => words[part].trim() === '' || words[part] === before?.[part]
  )
  return {
    item: after.item ?? '',
    ...Object.fromEntries(brought.map((part) => [part, after[part] ?? '']))
  }
}

function isDay(text: string): boolean {
  // Some days, such as February 31, can be reckoned with and are on no calendar.
  return (
    /^[1-9]\d{3}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(`${text}T00:00Z`)) &&
    addDays(text, 0) === text
  )
}
