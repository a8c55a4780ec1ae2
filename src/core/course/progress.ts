import type { LessonRow } from './outline.ts'

/** How far somebody is in one lesson. Done means that every check was answered, not passed. */
export type LessonState =
  | { state: 'new' }
  | { state: 'begun'; answered: number; next: string | undefined }
  | { state: 'done' }

/** What the record knows: answered questions, and when lessons were last touched. */
export interface Activity {
  answered: ReadonlySet<string>
  /** Lesson id → moment of the last visit or answer, in ms since 1970. */
  touched: ReadonlyMap<string, number>
}

/** Nothing has been done yet; also what a page shows before it knows. */
export const NO_ACTIVITY: Activity = { answered: new Set(), touched: new Map() }

/** Where somebody stands in a lesson; `next` is the first check without an answer. */
export function stateOf({ id, checks }: LessonRow, { answered, touched }: Activity): LessonState {
  const count = checks.filter((check) => answered.has(check)).length
  if (count === checks.length && count > 0) return { state: 'done' }
  if (count === 0 && !touched.has(id)) return { state: 'new' }
  return { state: 'begun', answered: count, next: checks.find((check) => !answered.has(check)) }
}

export interface CourseState {
  done: number
  total: number
  /** Designed study time of the lessons that are not done, in minutes. */
  minutesLeft: number
}

/** Progress over a list of lessons. A lesson that was begun still counts its whole time. */
export function progressIn(rows: readonly LessonRow[], activity: Activity): CourseState {
  const open = rows.filter((row) => stateOf(row, activity).state !== 'done')
  return {
    done: rows.length - open.length,
    total: rows.length,
    minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0)
  }
}

/** Where to go on. */
export type GoOn =
  | { kind: 'start'; lesson: LessonRow }
  | { kind: 'resume'; lesson: LessonRow; next: string | undefined }
  | { kind: 'next'; lesson: LessonRow }
  | { kind: 'finished' }

/**
 * The lesson to go on with: the one touched last while it is unfinished, else the first
 * unfinished one after it, else the first unfinished one.
 */
export function goOn(rows: readonly LessonRow[], activity: Activity): GoOn {
  const last = rows
    .filter(({ id }) => activity.touched.has(id))
    .sort((a, b) => (activity.touched.get(b.id) ?? 0) - (activity.touched.get(a.id) ?? 0))[0]
  if (!last) return rows[0] ? { kind: 'start', lesson: rows[0] } : { kind: 'finished' }
  const state = stateOf(last, activity)
  if (state.state === 'begun') {
    return { kind: 'resume', lesson: last, next: state.answered > 0 ? state.next : undefined }
  }
  const at = rows.indexOf(last)
  const after = [...rows.slice(at + 1), ...rows.slice(0, at)]
  const next = after.find((row) => stateOf(row, activity).state !== 'done')
  return next ? { kind: 'next', lesson: next } : { kind: 'finished' }
}
