import { addDays, type Day } from '../days.ts'
import type { Grade } from '../record/kinds.ts'

/** How somebody judged a card, and on which day. */
export interface Grading {
  day: Day
  grade: Grade
}

/** When a card comes back, and how far along `INTERVALS` it has come. */
export interface Schedule {
  step: number
  due: Day
}

/** Days until a card comes back: at first, and after each time it was known. The last one repeats. */
export const INTERVALS = [2, 7, 21, 60] as const

/**
 * When a card is due. Known, it goes a step further; not yet known, it begins again. Of several
 * gradings on one day, as from two devices, the last one counts.
 *
 * A day that has not come yet means that the clock was set back since. Nobody knows how long
 * ago that was, so the card is due now, and the next grading puts it right.
 *
 * @param entered the day on which the card came into the box
 * @param gradings in the order in which they were given
 */
export function schedule(entered: Day, gradings: readonly Grading[], today: Day): Schedule {
  const counting = gradings.filter(({ day }, at) => gradings[at + 1]?.day !== day)
  const step = counting.reduce(
    (before, { grade }) => (grade === 'knew' ? Math.min(before + 1, INTERVALS.length - 1) : 0),
    0
  )
  const last = counting.at(-1)?.day ?? entered
  return { step, due: last > today ? today : addDays(last, INTERVALS[step] ?? 0) }
}
