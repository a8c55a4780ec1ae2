import type { AfterResults } from '../assessment/result.ts'
import { type LessonRow, lessonsOf } from '../course/outline.ts'
import { type Activity, stateOf } from '../course/progress.ts'
import type { Track, Way } from '../course/tracks.ts'

/** What the record may say of the role-plays: whether their mastery rule was met, and how. */
export type RolePlays = 'not-attempted' | 'not-reached' | 'first' | 'later'

/** What somebody may have a record of: the whole course, or one way through it. */
export interface Scope {
  way: Way | undefined
  lessons: readonly LessonRow[]
}

export type Completion =
  /** What is left of the scope that the person is on. */
  | { status: 'open'; scope: Scope; left: readonly LessonRow[]; testLeft: boolean }
  /** All lessons and checks of a scope, and the test where it counts there. */
  | { status: 'completed'; scope: Scope; mastery: boolean }

interface Done {
  /** In the order of the course. */
  rows: readonly LessonRow[]
  ways: readonly Way[]
  /** The way that the person chose. */
  chosen: Track | undefined
  activity: Activity
  test: AfterResults
  rolePlays: RolePlays
}

/**
 * What a record of completion may be issued for: the whole course if it is done, else the chosen
 * way, else any other that is done. Mastery needs the cut of the test and the mastery rule of the
 * role-plays, both; neither alone changes what “completed” means.
 */
export function completionOf({ rows, ways, chosen, activity, test, rolePlays }: Done): Completion {
  const own = ways.filter(({ id }) => id === chosen)
  const others = ways.filter(({ id }) => id !== chosen)
  const scopes = [undefined, ...own, ...others].map(
    (way): Scope => ({ way, lessons: lessonsOf(rows, way) })
  )
  const leftIn = ({ lessons }: Scope) =>
    lessons.filter((row) => stateOf(row, activity).state !== 'done')
  const testLeft = ({ way }: Scope) => Boolean(way?.test) && test.status === 'none'
  const done = scopes.find((scope) => leftIn(scope).length === 0 && !testLeft(scope))
  if (done) {
    const tested = test.status === 'taken' && test.best.mastery
    const practised = rolePlays === 'first' || rolePlays === 'later'
    return { status: 'completed', scope: done, mastery: tested && practised }
  }
  const scope = scopes[own.length] as Scope
  return { status: 'open', scope, left: leftIn(scope), testLeft: testLeft(scope) }
}
