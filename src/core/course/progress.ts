import type { LessonRow } from './outline.ts'
import type { Way } from './tracks.ts'

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
  /** Whether the test after the course was taken, whatever came out. */
  tested: boolean
}

/** Nothing has been done yet; also what a page shows before it knows. */
export const NO_ACTIVITY: Activity = {
  answered: new Set(),
  touched: new Map(),
  tested: false
}

/** Where somebody stands in a lesson; `next` is the first check without an answer. */
export function stateOf(
  { id, checks }: Pick<LessonRow, 'id' | 'checks'>,
  { answered, touched }: Activity
): LessonState {
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
  /** True while the test after the course counts here and was not taken. */
  testLeft: boolean
}

/**
 * Progress over a list of lessons, and over what else counts on a way. A lesson that was begun
 * still counts its whole time.
 */
export function progressIn(
  rows: readonly LessonRow[],
  activity: Activity,
  way?: Way | undefined
): CourseState {
  const open = rows.filter((row) => stateOf(row, activity).state !== 'done')
  return {
    done: rows.length - open.length,
    total: rows.length,
    minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0),
    testLeft: Boolean(way?.test) && !activity.tested
  }
}

/** Where to go on. */
export type GoOn =
  | { kind: 'start'; lesson: LessonRow }
  | { kind: 'resume'; lesson: LessonRow; next: string | undefined }
  | { kind: 'next'; lesson: LessonRow }
  | { kind: 'test' }
  | { kind: 'finished' }

/**
 * The lesson to go on with: the one touched last while it is unfinished, else the first
 * unfinished one after it, else the first unfinished one. Then what else counts on this way.
 */
export function goOn(rows: readonly LessonRow[], activity: Activity, way?: Way | undefined): GoOn {
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
  if (next) return { kind: 'next', lesson: next }
  return progressIn(rows, activity, way).testLeft ? { kind: 'test' } : { kind: 'finished' }
}
