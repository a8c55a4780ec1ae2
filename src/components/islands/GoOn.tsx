import { useStore } from '@nanostores/preact'

import { home } from '../../copy/home/en.ts'
import { type LessonRow, lessonsOf } from '../../core/course/outline.ts'
import { goOn, NO_ACTIVITY, progressIn } from '../../core/course/progress.ts'
import type { Way } from '../../core/course/tracks.ts'
import { activityInCourse } from '../../stores/progress.ts'
import { $track } from '../../stores/track.ts'
import { DueCards } from './DueCards.tsx'
import './GoOn.css'

const copy = home.goOn
interface Props {
  rows: readonly LessonRow[]
  ways: readonly Way[]
  /** Address of the outline; lessons lie below it. */
  learn: string
  /** Address of the tests. */
  test: string
  /** Address of the review page. */
  review: string
}

/** Where somebody who comes back stopped, with one button that goes on from there. */
export function GoOn({ rows, ways, learn, test, review }: Props) {
  const activity = useStore(activityInCourse(), { ssr: () => NO_ACTIVITY })
  const track = useStore($track, { ssr: () => undefined })
  if (activity.touched.size === 0) return null

  const way = ways.find(({ id }) => id === track)
  const path = lessonsOf(rows, way)
  const there = goOn(path, activity, way)
  const progress = progressIn(path, activity, way)
  const lesson = 'lesson' in there ? there.lesson : undefined
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
            copy[there.kind === 'test' ? 'test' : 'finished']
          )}
        </p>
        <p class="meta">{copy.progress(progress)}</p>
        <p class="go-on_cards">
          <DueCards review={review} answered={activity.answered.size > 0} />
        </p>
      </div>
      {there.kind === 'test' ? (
        <a class="button" href={test}>
          {copy.toTest}
        </a>
      ) : (
        <a class="button" href={lesson ? `${learn}${lesson.slug}/${at}` : learn}>
          {lesson ? copy.button(path.indexOf(lesson) + 1) : copy.outline}
        </a>
      )}
    </section>
  )
}
