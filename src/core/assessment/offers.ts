import type { Form, Purpose } from './forms.ts'
import { finishedIn, type Sitting } from './sitting.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
/** How long after a test another try makes sense, in ms. */
const RETAKE_AFTER = 48 * HOUR
/** When a later test shows what stayed, in ms. */
const LATER_AFTER = 30 * DAY

/** Whether a test can be begun now, in ms since 1970 from when it can, or that it can’t be. */
export type Offer = { status: 'none' } | { status: 'wait'; from: number } | { status: 'open' }

const THIRD_FIRST: readonly Form[] = ['C', 'A', 'B']
const NONE: Offer = { status: 'none' }
const OPEN: Offer = { status: 'open' }

/**
 * What a person can take.
 *
 * - before: until a test before or after the course is finished
 * - after: at any time, once
 * - retake: once, from 48 hours after the test after the course
 * - later: from 30 days after the last of these two, once
 *
 * @param now by the device’s clock, in ms since 1970
 */
export function offersAt(sittings: readonly Sitting[], now: number): Record<Purpose, Offer> {
  const before = finishedIn(sittings, 'before')
  const after = finishedIn(sittings, 'after')
  const retakes = finishedIn(sittings, 'retake')
  const tried = [...after, ...retakes].map(({ finishedAt }) => finishedAt)
  const last = Math.max(...tried)
  // An end a day or more ahead means that the clock was set back since then. Nobody knows how
  // long ago it was, so nothing is waited for.
  const longAfter = (end: number, time: number): Offer =>
    end > now + DAY || now >= end + time ? OPEN : { status: 'wait', from: end + time }
  const [first] = after
  const stayed = finishedIn(sittings, 'later').some(({ finishedAt }) => finishedAt > last)
  return {
    before: before.length > 0 || first ? NONE : OPEN,
    after: first ? NONE : OPEN,
    retake: first && retakes.length === 0 ? longAfter(first.finishedAt, RETAKE_AFTER) : NONE,
    later: tried.length > 0 && !stayed ? longAfter(last, LATER_AFTER) : NONE
  }
}

/**
 * Which form comes next. Before the course A or B is drawn, after it the other one follows;
 * the third one waits for what comes later, and where it was used, the form that was never
 * seen, or seen longest ago, takes its place.
 *
 * @param chance a number in [0, 1)
 */
export function nextForm(
  purpose: Purpose,
  sittings: readonly Sitting[],
  chance: () => number
): Form {
  // A form that was begun was seen, finished or not.
  const seen = sittings.map(({ form }) => form)
  const drawn = () => (chance() < 0.5 ? 'A' : 'B')
  switch (purpose) {
    case 'before':
      return drawn()
    case 'after': {
      const before = sittings.findLast((sitting) => sitting.purpose === 'before')?.form
      return before === 'A' ? 'B' : before === 'B' ? 'A' : drawn()
    }
    case 'retake':
    case 'later':
      return THIRD_FIRST.reduce((best, form) =>
        seen.lastIndexOf(form) < seen.lastIndexOf(best) ? form : best
      )
  }
}
