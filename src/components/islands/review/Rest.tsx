import { useState } from 'preact/hooks'

import { review as copy } from '../../../copy/review/en.ts'
import type { ReviewStanding } from '../../../core/review/standing.ts'
import { offerReviewDays } from '../../../stores/review-calendar.ts'
import { useFocusAfter } from './focus.ts'

interface Moves {
  /** How often the person went on or back; the heading takes the focus after each. */
  moves: number
}

/** Nothing has come into the box yet: says how it gets there. */
export function Empty({ moves, learn }: Moves & { learn: string }) {
  const heading = useFocusAfter(moves)
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {copy.empty.heading}
      </h2>
      <p>{copy.empty.text}</p>
      <a class="button" href={learn}>
        {copy.empty.link}
      </a>
    </>
  )
}

interface RestProps extends Moves {
  standing: Extract<ReviewStanding, { status: 'rest' }>
}

/** Nothing is left for today: says what comes next and when, and offers the days as a file. */
export function Rest({ moves, standing }: RestProps) {
  const { done, over, coming } = standing
  const heading = useFocusAfter(moves)
  const [made, setMade] = useState<'no' | 'yes' | 'failed'>('no')
  const [next] = coming

  const save = async () => {
    const { title, description, file } = copy.calendar
    try {
      const address = window.location.href.replace(/[?#].*/, '')
      await offerReviewDays(coming, file, { title, description: description(address) })
      setMade('yes')
    } catch {
      setMade('failed')
    }
  }

  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {done > 0 ? copy.rest.done(done) : copy.rest.nothing}
      </h2>
      <p>
        {over > 0 && `${copy.rest.over(over)} `}
        {next && over === 0 && copy.rest.next(next.count, next.day)}
      </p>
      {done > 0 && <p class="meta">{copy.rest.how}</p>}
      <div class="review_calendar no-print">
        <p>{copy.calendar.text}</p>
        <button class="button button-quiet" type="button" onClick={save}>
          {copy.calendar.button}
        </button>
        <p role="status">
          {made === 'yes' && copy.calendar.done(copy.calendar.file)}
          {made === 'failed' && copy.calendar.failed}
        </p>
      </div>
    </>
  )
}
