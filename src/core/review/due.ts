import { addDays, type Day } from '../days.ts'
import type { BoxCard } from './box.ts'
import { schedule } from './schedule.ts'

/** Nobody is asked for more cards than this on one day. */
export const MOST_A_DAY = 10

/** The cards of one day, in the order in which they are shown. */
export interface Session {
  done: readonly BoxCard[]
  left: readonly BoxCard[]
}

/** A day on which cards come back, and how many. */
export interface ComingDay {
  day: Day
  count: number
}

/**
 * The cards of today: those graded today, and the most overdue ones up to ten in all. It is the
 * same session all day, whatever is done of it. Lessons take turns, so that one sees variety.
 *
 * @param box in the order of the course, which settles ties
 */
export function sessionOn(today: Day, box: readonly BoxCard[]): Session {
  const cards = box.map((card) => {
    const before = card.gradings.filter(({ day }) => day !== today)
    const done = before.length < card.gradings.length
    return { card, done, due: schedule(card.entered, before, today).due }
  })
  const done = cards.filter((card) => card.done)
  const waiting = cards.filter((card) => !card.done && card.due <= today).sort(byDue)
  const chosen = [...done, ...waiting.slice(0, Math.max(0, MOST_A_DAY - done.length))]
  const inTurns = takingTurns(cards.filter((card) => chosen.includes(card)).sort(byDue))
  const cardsOf = (wanted: boolean) =>
    inTurns.filter((card) => card.done === wanted).map(({ card }) => card)
  return { done: cardsOf(true), left: cardsOf(false) }
}

/**
 * The days after today on which cards come back, at most ten a day. What is left of today counts
 * as put off until tomorrow.
 */
export function comingDays(today: Day, box: readonly BoxCard[]): ComingDay[] {
  const dues = box.map(({ entered, gradings }) => schedule(entered, gradings, today).due).sort()
  const days: ComingDay[] = []
  for (const due of dues) {
    const last = days.at(-1)
    const full = last?.count === MOST_A_DAY
    const earliest = last && !full ? last.day : addDays(last?.day ?? today, 1)
    const overdue = due < earliest
    const day = overdue ? earliest : due
    if (last?.day === day) last.count += 1
    else days.push({ day, count: 1 })
  }
  return days
}

function byDue(a: { due: Day }, b: { due: Day }): number {
  return a.due === b.due ? 0 : a.due < b.due ? -1 : 1
}

/** The first card of each lesson, then the second of each, and so on. */
function takingTurns<Card extends { card: BoxCard }>(cards: readonly Card[]): Card[] {
  const taken = new Map<string, number>()
  const turns = cards.map((card) => {
    const turn = taken.get(card.card.lesson) ?? 0
    taken.set(card.card.lesson, turn + 1)
    return { card, turn }
  })
  return turns.sort((a, b) => a.turn - b.turn).map(({ card }) => card)
}
