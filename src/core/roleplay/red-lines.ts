/** What no good turn makes up for. */
export const RED_LINES = [
  'safety',
  'privacy',
  'security',
  'unlawful-promise',
  'threat',
  'deceit'
] as const
export type RedLine = (typeof RED_LINES)[number]
