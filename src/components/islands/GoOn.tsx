import { useStore } from '@nanostores/preact'

import { home } from '../../copy/home/en.ts'
import { type LessonRow, lessonsOf } from '../../core/course/outline.ts'
import { goOn, NO_ACTIVITY, progressIn } from '../../core/course/progress.ts'
import { activityInCourse } from '../../stores/progress.ts'
import { $track } from '../../stores/track.ts'
import './GoOn.css'

const copy = home.goOn
interface Props {
  rows: readonly LessonRow[]
  /** Address of the outline; lessons lie below it. */
  learn: string
}

/** Where somebody who comes back stopped, with one button that goes on from there. */
export function GoOn({ rows, learn }: Props) {
  const activity = useStore(activityInCourse(), { ssr: () => NO_ACTIVITY })
  const track = useStore($track, { ssr: () => undefined })
  if (activity.touched.size === 0) return null

  const way = lessonsOf(rows, track)
  const there = goOn(way, activity)
  const { done: count, total, minutesLeft } = progressIn(way, activity)
  const lesson = there.kind === 'finished' ? undefined : there.lesson
  const at = there.kind === 'resume' && there.next ? `#${there.next}` : ''
  return (
    <section class="go-on" aria-label={copy.label}>
      <div>
        <p>
          <strong>{copy.welcome}</strong>{' '}
          {lesson ? (
            <>
              {there.kind === 'resume' ? copy.resume : copy.next} <cite>{lesson.title}</cite>.
            </>
          ) : (
            copy.finished
          )}
        </p>
        <p class="meta">{copy.progress(count, total, minutesLeft)}</p>
      </div>
      <a class="button" href={lesson ? `${learn}${lesson.slug}/${at}` : learn}>
        {lesson ? copy.button(rows.indexOf(lesson) + 1) : copy.outline}
      </a>
    </section>
  )
}
