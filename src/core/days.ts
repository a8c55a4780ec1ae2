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

/**
 * The week of a day as ISO 8601 counts it: from Monday on, in the year of its Thursday.
 *
 * @returns such as `2026-W47`
 * @throws RangeError where `day` is no day of the calendar
 */
export function weekOf(day: Day): string {
  const weekday = (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7
  const thursday = addDays(day, 3 - weekday)
  const year = thursday.slice(0, 4)
  const days = (Date.parse(`${thursday}T00:00Z`) - Date.parse(`${year}-01-01T00:00Z`)) / DAY_LONG
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`
}
