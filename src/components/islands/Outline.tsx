import { useStore } from '@nanostores/preact'

import { course as copy } from '../../copy/course/en.ts'
import { type LessonRow, lessonsOf } from '../../core/course/outline.ts'
import { NO_ACTIVITY, progressIn } from '../../core/course/progress.ts'
import type { TrackText } from '../../core/course/schema.ts'
import { activityInCourse } from '../../stores/progress.ts'
import { $track, chooseTrack } from '../../stores/track.ts'
import { DueCards } from './DueCards.tsx'
import './Outline.css'
import { Lessons } from './outline/Lessons.tsx'
import { Saved } from './Saved.tsx'

interface Props {
  modules: readonly { id: string; title: string; summary: string; rows: readonly LessonRow[] }[]
  tracks: readonly TrackText[]
  /** Address of the outline; lessons lie below it. */
  learn: string
  /** Address of the tests. */
  test: string
  /** Address of the review page. */
  review: string
}

/** The lessons with what is done of them: by module, or in the order of the path one chose. */
export function Outline({ modules, tracks, learn, test, review }: Props) {
  const activity = useStore(activityInCourse(), { ssr: () => NO_ACTIVITY })
  const chosen = useStore($track, { ssr: () => undefined })
  const track = tracks.find(({ id }) => id === chosen)
  const all = modules.flatMap(({ rows }) => rows)
  const path = lessonsOf(all, track)
  const besides = all.filter((row) => !path.includes(row))
  const progress = progressIn(path, activity, track)

  return (
    <div class="outline">
      <fieldset class="outline_tracks no-print">
        <legend>{copy.tracks}</legend>
        {[undefined, ...tracks].map((one) => (
          <label key={one?.id}>
            <input
              type="radio"
              name="track"
              checked={track === one}
              onChange={() => chooseTrack(one?.id)}
            />
            {one?.name ?? copy.allTracks}
          </label>
        ))}
        <p class="meta" role="status">
          {track ? `${track.says} ${copy.counts(path.length, track.test)} ` : copy.allSays}
          {track && <Saved />}
        </p>
      </fieldset>
      <div class="outline_progress">
        <progress max={progress.total} value={progress.done} aria-hidden="true" />
        <p>{activity.touched.size > 0 ? copy.progress(progress) : copy.notYet(progress)}</p>
        <p>
          <DueCards review={review} answered={activity.answered.size > 0} />
        </p>
      </div>
      {track ? (
        <>
          <section class="outline_module">
            <h2>{copy.path}</h2>
            <Lessons rows={path} activity={activity} learn={learn} from={1} />
            {track.test && (
              <p class="outline_test">
                <a href={test}>{copy.testAfter}</a>{' '}
                <span class="meta">{activity.tested ? copy.testTaken : copy.testSays}</span>
              </p>
            )}
          </section>
          {besides.length > 0 && (
            <details class="outline_besides">
              <summary>{copy.besides(besides.length)}</summary>
              <ul>
                {besides.map(({ id, slug, title, minutes }) => (
                  <li key={id}>
                    <a href={`${learn}${slug}/`}>{title}</a>{' '}
                    <span class="meta">{copy.minutes(minutes)}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      ) : (
        modules.map(({ id, title, summary, rows }) => (
          <section key={id} class="outline_module">
            <h2>{title}</h2>
            <p>{summary}</p>
            <Lessons
              rows={rows}
              activity={activity}
              learn={learn}
              from={all.indexOf(rows[0] as LessonRow) + 1}
            />
          </section>
        ))
      )}
    </div>
  )
}
