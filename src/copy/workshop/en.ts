// Made once: it is used for thousands of letters.
const LONG = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

/** “December 1, 2026”; anything that is no day of the calendar comes back as it is. */
export const dayInWords = (written: string) =>
  /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written))
    ? LONG.format(new Date(`${written}T00:00Z`))
    : written

/** What every page says that works on one workshop. */
export const workshop = {
  none: 'No workshop is planned in this browser yet. Choose an agenda first; that takes a minute.',
  plan: 'Plan a workshop',
  others: 'Another workshop'
} as const
