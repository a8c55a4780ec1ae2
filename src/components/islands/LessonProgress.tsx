import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'

import { progress as copy } from '../../copy/progress/en.ts'
import type { LessonRow } from '../../core/course/outline.ts'
import { NO_ACTIVITY, stateOf } from '../../core/course/progress.ts'
import { activityInCourse, openLesson } from '../../stores/progress.ts'
import './LessonProgress.css'

interface Props {
  row: LessonRow
  /** Where the lesson stands in the course, and how long it takes, in words. */
  place: string
  time: string
}

/** How far one is in this lesson; opening it goes on the record. */
export function LessonProgress({ row, place, time }: Props) {
  const { checks, id } = row
  const state = stateOf(row, useStore(activityInCourse(), { ssr: () => NO_ACTIVITY }))
  const count =
    state.state === 'begun' ? state.answered : state.state === 'done' ? checks.length : 0
  useEffect(() => openLesson(id), [id])
  return (
    <div class="lesson-progress no-print">
      <span>{place}</span>
      <progress
        max={checks.length}
        value={count}
        aria-label={state.state === 'done' ? copy.done : copy.here(count, checks.length)}
      />
      <span>{time}</span>
    </div>
  )
}
