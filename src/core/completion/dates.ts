import type { LessonRow } from '../course/outline.ts'
import type { Fact } from '../record/fact.ts'

/** From the first check answered to the last first answer, in ms since 1970. */
export interface Dates {
  from: number
  to: number
}

/**
 * When the checks of some lessons were answered for the first time.
 *
 * @param facts of `quiz/`, the oldest first
 * @returns `undefined` where none was answered
 */
export function datesOf(lessons: readonly LessonRow[], facts: readonly Fact[]): Dates | undefined {
  const wanted = new Set(lessons.flatMap(({ checks }) => checks))
  const firsts = new Map<string, number>()
  for (const { id, at } of facts) {
    const [, check = '', moment] = id.split('/')
    if (moment && wanted.has(check) && !firsts.has(check)) firsts.set(check, at)
  }
  const moments = [...firsts.values()]
  return moments.length > 0 ? { from: Math.min(...moments), to: Math.max(...moments) } : undefined
}
