/** The areas of a record, in the order in which they are listed. */
export const AREAS = [
  'answers',
  'workbook',
  'workshop',
  'notes',
  'course',
  'settings',
  'other'
] as const
export type Area = (typeof AREAS)[number]

/** Where the data page lists a fact. */
export function areaOf(id: string): Area {
  if (/^(?:quiz|practice|test|roleplay)\//.test(id)) return 'answers'
  if (id.startsWith('workbook/')) return 'workbook'
  if (id.startsWith('workshop/')) return 'workshop'
  if (/^(?:note|completion)\//.test(id)) return 'notes'
  if (/^(?:course|review)\//.test(id)) return 'course'
  if (id.startsWith('setting/')) return 'settings'
  return 'other'
}
