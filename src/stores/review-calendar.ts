import { calendarFile } from '../core/calendar/ics.ts'
import type { ComingDay } from '../core/review/due.ts'
import { now } from '../platform/clock.ts'
import { offerFile } from '../platform/files.ts'
import { personSeed } from './seed.ts'

/** How many days the file holds at most. They are soon out of date, since each review adds some. */
const MOST_DAYS = 5

/** What an event says. */
export interface Words {
  /** Given how many cards come back. */
  title: (count: number) => string
  description: string
}

/** Offers the next days on which cards come back as a file for the person’s calendar. */
export async function offerReviewDays(
  coming: readonly ComingDay[],
  file: string,
  { title, description }: Words
): Promise<void> {
  const events = coming.slice(0, MOST_DAYS).map(({ day, count }) => ({
    // The person’s number keeps two people apart who share a calendar.
    uid: `review-${day}-${personSeed()}@be-sure`,
    day,
    title: title(count),
    description
  }))
  await offerFile(file, calendarFile(events, now()), 'text/calendar')
}
