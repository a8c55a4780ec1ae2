import { lessonOfItem, type Markable } from './forms.ts'
import { type Share, wilson } from './interval.ts'

/** What came of one item. Nothing chosen is not wrong, though it does not count as right. */
export type Outcome = 'right' | 'other' | 'unanswered'

/** What came of one sitting. The limits say how far luck may carry its number. */
export interface Report extends Share {
  right: number
  of: number
  unanswered: number
  /** Ids of the items that were not answered rightly, in the order of the form. */
  missed: readonly string[]
}

/**
 * Marks a whole sitting.
 *
 * @param items of its form, at least one
 * @param answers item id → option id, as they were stored; options that left the item count as
 *   unanswered, and items of other forms are passed over
 */
export function reportOf(items: readonly Markable[], answers: ReadonlyMap<string, string>): Report {
  const outcomes = items.map((item) => outcomeOf(item, answers.get(item.id)))
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length
  const right = count('right')
  return {
    ...wilson(right, items.length),
    right,
    of: items.length,
    unanswered: count('unanswered'),
    missed: items.filter((_, at) => outcomes[at] !== 'right').map(({ id }) => id)
  }
}

/** What an answer to one item comes to. */
export function outcomeOf({ options }: Markable, answer: string | undefined): Outcome {
  const option = options.find(({ id }) => id === answer)
  return option ? (option.key ? 'right' : 'other') : 'unanswered'
}

/** The lessons to read again: those of missed items, each once, in the order of the course. */
export function readingList<Lesson extends { id: string }>(
  lessons: readonly Lesson[],
  { missed }: Report
): Lesson[] {
  const ids = new Set(missed.map(lessonOfItem))
  return lessons.filter(({ id }) => ids.has(id))
}

export interface ModuleCount {
  /** Id of the module. */
  id: string
  right: number
  of: number
}

/**
 * Right answers by module, without modules that the form asks nothing about. A module has one
 * to five items, so this shows where to look and nothing about how well a module is known.
 */
export function countsByModule(
  modules: readonly { id: string; lessons: readonly { id: string }[] }[],
  items: readonly Markable[],
  { missed }: Report
): ModuleCount[] {
  return modules
    .map(({ id, lessons }) => {
      const own = items.filter((item) => lessons.some((one) => one.id === lessonOfItem(item.id)))
      const right = own.filter((item) => !missed.includes(item.id)).length
      return { id, right, of: own.length }
    })
    .filter(({ of }) => of > 0)
}

/** How one person’s number compares with an earlier one, on another form. */
export type Change = 'higher' | 'probably-higher' | 'same' | 'probably-lower' | 'lower'

/**
 * Below this many items a change is within what luck and other items do: two scores near 70 %
 * of 24 items have a standard error of difference of 24 · √(2 · 0.7 · 0.3 ÷ 24) ≈ 3.2 items.
 */
const MORE_THAN_LUCK = 4
/** About two of these standard errors. */
const CLEAR = 7

/**
 * What may be said of one person’s change, from the plain difference of two tests of 24 items.
 * Never as a share of what was left to gain, which is unstable for one person.
 */
export function changeOf(before: number, after: number): Change {
  const change = after - before
  if (Math.abs(change) < MORE_THAN_LUCK) return 'same'
  if (change > 0) return change >= CLEAR ? 'higher' : 'probably-higher'
  return change <= -CLEAR ? 'lower' : 'probably-lower'
}
