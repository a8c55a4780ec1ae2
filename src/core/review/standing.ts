import type { Day } from '../days.ts'
import type { BoxCard } from './box.ts'
import { type ComingDay, comingDays, sessionOn } from './due.ts'
import { schedule } from './schedule.ts'

/** Where somebody stands with the review box on one day. */
export type ReviewStanding =
  /** No card has come into the box yet. */
  | { status: 'empty' }
  /** A card waits; it is number `at` of the `of` cards of today. */
  | { status: 'card'; card: BoxCard; at: number; of: number }
  /** Nothing is left for today: `done` were reviewed, `over` wait for another day. */
  | { status: 'rest'; done: number; over: number; coming: readonly ComingDay[] }

/** Reads from the box where somebody stands. */
export function reviewOn(today: Day, box: readonly BoxCard[]): ReviewStanding {
  if (box.length === 0) return { status: 'empty' }
  const { done, left } = sessionOn(today, box)
  const [card] = left
  if (card) return { status: 'card', card, at: done.length + 1, of: done.length + left.length }
  const over = box.filter(
    (waiting) =>
      !done.includes(waiting) && schedule(waiting.entered, waiting.gradings, today).due <= today
  ).length
  return { status: 'rest', done: done.length, over, coming: comingDays(today, box) }
}
