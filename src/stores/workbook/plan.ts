import { computed, type ReadableAtom } from 'nanostores'

import { calendarFile } from '../../core/calendar/ics.ts'
import type { Day } from '../../core/days.ts'
import { ownItems } from '../../core/workbook/lenses.ts'
import {
  LINES,
  type LineNumber,
  type Part,
  type PlanLine,
  planField,
  type ReviewDay,
  type ReviewPart,
  readPlan,
  reviewDays,
  type Standing,
  standingOf,
  type Words,
  wordsForItem
} from '../../core/workbook/plan.ts'
import {
  type Reason,
  reasonFor,
  type SuggestedSection,
  type Suggestion,
  suggestedFor,
  suggestionsFor
} from '../../core/workbook/suggestions.ts'
import { now } from '../../platform/clock.ts'
import { offerFile } from '../../platform/files.ts'
import { personSeed } from '../seed.ts'
import { $evaluation, $sheet, beginEvaluation, keepField } from './evaluation.ts'
import { steady } from './steady.ts'

/** The plan of the evaluation that this page shows. It changes with each key. */
const $plan = computed($sheet, readPlan)

/** True once anything of the plan was kept. */
export const $planBegun = computed($plan, (plan) => plan.some(({ touched }) => touched))

/** What is known of a line without reading all of its words. */
export interface LineHead {
  title: string
  touched: boolean
  standing: Standing
}

/** What a page shows of a line before it knows. */
export const NO_HEAD: LineHead = { title: '', touched: false, standing: { status: 'empty' } }

/** The head of a line. */
export function lineHead(line: LineNumber): ReadableAtom<LineHead> {
  return steady(
    computed($plan, (plan) => {
      const own = lineIn(plan, line)
      return { title: own.words.title, touched: own.touched, standing: standingOf(own) }
    })
  )
}

/** What these answers suggest to work on. */
export interface Offer {
  /** Most pressing first. */
  suggestions: readonly Suggestion[]
  /** For each line that nobody has touched. */
  lines: readonly (readonly [LineNumber, Suggestion])[]
  /** Items that somebody added. */
  own: readonly { id: string; text: string }[]
}

/** What a page suggests before it knows. */
export const NO_OFFER: Offer = { suggestions: [], lines: [], own: [] }

/** What the answers suggest, as they stand. */
export function offerIn(sections: readonly SuggestedSection[]): ReadableAtom<Offer> {
  return steady(
    computed([$sheet, $plan], (sheet, plan) => {
      const suggestions = suggestionsFor(sections, sheet)
      const own = ownItems(sheet).map(({ id, text }) => ({ id, text }))
      return { suggestions, lines: [...suggestedFor(plan, suggestions)], own }
    })
  )
}

/** What the answers say about one item. */
export function reasonHere(item: string): Reason {
  return reasonFor(item, $sheet.get())
}

/**
 * Keeps a part of a line as it was typed. With the first part that is touched, all that stood
 * there as a suggestion is kept too, so that later answers change nothing in it.
 *
 * @param suggested what the page showed in the line, which nobody had taken yet
 */
export function keepPart(
  line: LineNumber,
  part: Part | ReviewPart,
  text: string,
  suggested?: Words
): void {
  takeSuggestion(line, suggested)
  keepField(planField(line, part), text)
}

/** Keeps what a line suggests. A line that was touched stays as it is. */
export function takeSuggestion(line: LineNumber, suggested: Words | undefined): void {
  if (lineIn($plan.get(), line).touched) return
  keepWords(line, suggested ?? {})
}

/** Keeps a line empty: nothing is suggested in it any more. */
export function leaveEmpty(line: LineNumber): void {
  keepWords(line, { item: '' })
}

/** Gives a line another item; words that somebody wrote stay. */
export function chooseItem(line: LineNumber, before: Words | undefined, after: Words): void {
  keepWords(line, wordsForItem(lineIn($plan.get(), line).words, before, after))
}

/** Empties a line and gives back what it held, so that it can be put back. */
export function emptyLine(line: LineNumber): ReadonlyMap<string, string> {
  const held = new Map(
    [...$sheet.get().texts].filter(([field, text]) => field.startsWith(`plan-${line}.`) && text)
  )
  for (const field of held.keys()) keepField(field, '')
  return held
}

/** Puts back what a line held, but for what was written since. */
export function putBack(held: ReadonlyMap<string, string>): void {
  for (const [field, text] of held) {
    if (!$sheet.get().texts.get(field)) keepField(field, text)
  }
}

/** A review of a line, on its day. */
export interface ReviewEvent {
  line: PlanLine
  days: ReviewDay
  on: Day
}

/** The days of all reviews, in the order of the lines. A line without a start has none. */
export const $reviewEvents: ReadableAtom<readonly ReviewEvent[]> = computed($plan, (plan) =>
  plan.flatMap((line) => reviewDays(line.words.start).map((day) => ({ line, ...day })))
)

/** How many lines have review days. */
export const $datedLines = computed(
  $reviewEvents,
  (events) => new Set(events.map(({ line }) => line.number)).size
)

/** Offers the review days as one file for the person’s calendar. Saved again, it moves the events. */
export async function offerReviewEvents(
  file: string,
  words: (event: ReviewEvent) => { title: string; description: string }
): Promise<void> {
  const evaluation = $evaluation.get()?.id ?? beginEvaluation()
  const events = $reviewEvents.get().map((event) => ({
    // The person’s number keeps two people apart who share a calendar.
    uid: `plan-${evaluation}-${event.line.number}-${event.days}-${personSeed()}@be-sure`,
    day: event.on,
    ...words(event)
  }))
  await offerFile(file, calendarFile(events, now()), 'text/calendar')
}

function keepWords(line: LineNumber, words: Words): void {
  for (const [part, text] of Object.entries(words)) keepField(planField(line, part as Part), text)
}

function lineIn(plan: readonly PlanLine[], line: LineNumber): PlanLine {
  const at = LINES.indexOf(line)
  return plan[at] ?? (plan[0] as PlanLine)
}
