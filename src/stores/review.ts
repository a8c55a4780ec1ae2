import { computed, type ReadableAtom } from 'nanostores'

import type { Day } from '../core/days.ts'
import type { Grade } from '../core/record/kinds.ts'
import { type BoxCard, type BoxLesson, boxOf } from '../core/review/box.ts'
import type { CardText } from '../core/review/card-text.ts'
import { sessionOn } from '../core/review/due.ts'
import { dayOf, now, today } from '../platform/clock.ts'
import { fetchJson } from '../platform/files.ts'
import { record } from './record.ts'

/** The cards in somebody’s box. */
export type Box = ReadableAtom<readonly BoxCard[]>

/** The cards that the record has brought into the box, of these lessons. */
export function boxIn(lessons: readonly BoxLesson[]): Box {
  return computed([record.under('quiz/'), record.under('review/')], (attempts, gradings) =>
    boxOf(lessons, [...attempts, ...gradings], dayOf)
  )
}

/** What the lessons can put into the box, `undefined` where the file does not come. */
export async function loadLessons(address: string): Promise<readonly BoxLesson[] | undefined> {
  const lessons = await fetchJson(address)
  return Array.isArray(lessons) ? lessons : undefined
}

/** What stands on the cards, `undefined` where the file does not come. */
export async function loadTexts(address: string): Promise<readonly CardText[] | undefined> {
  const texts = await fetchJson(address)
  return Array.isArray(texts) ? texts : undefined
}

/** The day for which cards are shown. */
export function dayHere(): Day {
  return today()
}

/** How many cards wait for the person today, 0 where nobody can tell. */
export async function countDue(address: string): Promise<number> {
  const lessons = await loadLessons(address)
  return lessons ? sessionOn(today(), boxIn(lessons).get()).left.length : 0
}

/**
 * Puts on the record how a card was judged.
 *
 * @returns the id of the fact, by which it can be taken back
 */
export function gradeCard(card: string, grade: Grade): string {
  const before = record.under(`review/${card}/`).get().at(-1)?.at
  const id = `review/${card}/${new Date(now()).toISOString()}`
  record.set(id, grade, before)
  void record.askToPersist()
  return id
}

/** Takes a grading back, as after a slip of the thumb. */
export function takeBack(grading: string): void {
  record.remove([grading])
}
