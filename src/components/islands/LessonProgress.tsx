import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'

import { course as copy } from '../../copy/course/en.ts'
import type { LessonRow } from '../../core/course/outline.ts'
import { doneInCourse, openLesson } from '../../stores/progress.ts'
import './LessonProgress.css'

const NOTHING = { answered: new Set<string>(), touched: new Map<string, number>() }

interface Props {
  row: LessonRow
  /** Where the lesson stands in the course, and how long it takes, in words. */
  place: string
  time: string
}

/** How far one is in this lesson; opening it goes on the record. */
export function LessonProgress({ row, place, time }: Props) {
  const { answered } = useStore(doneInCourse(), { ssr: () => NOTHING })
  const { checks, id } = row
  const count = checks.filter((check) => answered.has(check)).length
  useEffect(() => openLesson(id), [id])
  return (
    <div class="lesson-progress no-print">
      <span>{place}</span>
      <progress
        max={checks.length}
        value={count}
        aria-label={count === checks.length ? copy.done : copy.here(count, checks.length)}
      />
      <span>{time}</span>
    </div>
  )
}
