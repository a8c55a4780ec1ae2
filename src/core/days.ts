/** A day of the calendar, written `2026-11-21`. As texts, days compare in their order. */
export type Day = string

const DAY_LONG = 86_400_000

/**
 * The day so many days after another, whatever the clocks do in between.
 *
 * @throws RangeError where `day` is no day of the calendar
 */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00Z`) + count * DAY_LONG).toISOString().slice(0, 10)
}
