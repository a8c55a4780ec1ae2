import { course as copy } from '../../../copy/course/en.ts'
import type { LessonRow } from '../../../core/course/outline.ts'
import { type Activity, stateOf } from '../../../core/course/progress.ts'

interface Props {
  rows: readonly LessonRow[]
  activity: Activity
  /** Address of the outline; lessons lie below it. */
  learn: string
  /** Number of the first one. */
  from: number
}

/** A list of lessons with what is done of each. */
export function Lessons({ rows, activity, learn, from }: Props) {
  return (
    <ol class="outline_lessons" start={from}>
      {rows.map((row) => {
        const state = stateOf(row, activity)
        return (
          <li key={row.id} class={state.state === 'done' ? 'is-done' : ''}>
            <a href={`${learn}${row.slug}/`}>{row.title}</a>
            <span class="meta">
              {copy.minutes(row.minutes)}
              {state.state === 'begun' &&
                ` · ${copy.state.begun(state.answered, row.checks.length)}`}
              {state.state === 'done' && ` · ${copy.state.done}`}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
