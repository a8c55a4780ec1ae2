import { useStore } from '@nanostores/preact'

import { course as copy } from '../../copy/course/en.ts'
import { type LessonRow, lessonsOf } from '../../core/course/outline.ts'
import { NO_ACTIVITY, progressIn, stateOf } from '../../core/course/progress.ts'
import { TRACKS } from '../../core/course/tracks.ts'
import { activityInCourse } from '../../stores/progress.ts'
import { $track, chooseTrack } from '../../stores/track.ts'
import './Outline.css'
import { Saved } from './Saved.tsx'

interface Props {
  modules: readonly { id: string; title: string; summary: string; rows: readonly LessonRow[] }[]
  /** Address of the outline; lessons lie below it. */
  learn: string
}

/** The lessons by module, with what is done of them and the ways through them. */
export function Outline({ modules, learn }: Props) {
  const activity = useStore(activityInCourse(), { ssr: () => NO_ACTIVITY })
  const track = useStore($track, { ssr: () => undefined })
  const all = modules.flatMap(({ rows }) => rows)
  const way = lessonsOf(all, track)
  const progress = progressIn(way, activity)

  return (
    <div class="outline">
      <fieldset class="outline_tracks no-print">
        <legend>{copy.tracks.legend}</legend>
        {[undefined, ...TRACKS].map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="track"
              checked={track === name}
              onChange={() => chooseTrack(name)}
            />
            {copy.tracks[name ?? 'all']}
          </label>
        ))}
        <p class="meta" role="status">
          {copy.trackSays[track ?? 'all']} {track && <Saved />}
        </p>
      </fieldset>
      <div class="outline_progress">
        <progress max={progress.total} value={progress.done} aria-hidden="true" />
        <p>
          {activity.touched.size > 0
            ? copy.progress(progress.done, progress.total, progress.minutesLeft)
            : copy.notYet(progress.total, progress.minutesLeft)}
        </p>
      </div>
      {modules.map(({ id, title, summary, rows }) => (
        <section key={id} class="outline_module">
          <h2>{title}</h2>
          <p>{summary}</p>
          <ol start={all.indexOf(rows[0] as LessonRow) + 1}>
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
                    {!way.includes(row) && ` · ${copy.outside}`}
                  </span>
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}
