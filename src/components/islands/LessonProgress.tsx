import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'

import { progress as copy } from '../../copy/progress/en.ts'
import type { LessonRow } from '../../core/course/outline.ts'
import { NO_ACTIVITY, stateOf } from '../../core/course/progress.ts'
import type { Track } from '../../core/course/tracks.ts'
import { activityInCourse, openLesson } from '../../stores/progress.ts'
import { $track } from '../../stores/track.ts'
import './LessonProgress.css'

interface Props {
  row: Pick<LessonRow, 'id' | 'checks'>
  /** Where the lesson stands in the course, from 1, and of how many. */
  place: readonly [at: number, of: number]
  /** The same for each way through the course that it is on. */
  places: Partial<Record<Track, readonly [at: number, of: number]>>
  /** How long it takes, in words. */
  time: string
}

/** How far one is in this lesson; opening it goes on the record. */
export function LessonProgress({ row, place, places, time }: Props) {
  const { checks, id } = row
  const track = useStore($track, { ssr: () => undefined })
  const state = stateOf(row, useStore(activityInCourse(), { ssr: () => NO_ACTIVITY }))
  const count =
    state.state === 'begun' ? state.answered : state.state === 'done' ? checks.length : 0
  const there = track && places[track]
  useEffect(() => openLesson(id), [id])
  return (
    <div class="lesson-progress no-print">
      <span>
        {there ? copy.onPath(...there) : copy.place(...place)}
        {track && !there && copy.offPath}
      </span>
      <progress
        max={checks.length}
        value={count}
        aria-label={state.state === 'done' ? copy.done : copy.here(count, checks.length)}
      />
      <span>{time}</span>
    </div>
  )
}
