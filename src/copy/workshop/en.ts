/** What every page says that works on one workshop. */
export const workshop = {
  none: 'No workshop is planned in this browser yet. Choose an agenda first; that takes a minute.',
  plan: 'Plan a workshop',
  others: 'Another workshop'
} as const
