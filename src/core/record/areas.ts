/** The areas of a record, in the order in which they are listed. */
export const AREAS = ['answers', 'notes', 'course', 'settings', 'other'] as const
export type Area = (typeof AREAS)[number]

/** Where the data page lists a fact. */
export function areaOf(id: string): Area {
  if (/^(?:quiz|practice|test|roleplay)\//.test(id)) return 'answers'
  if (/^(?:note|completion)\//.test(id)) return 'notes'
  if (/^(?:course|review)\//.test(id)) return 'course'
  if (id.startsWith('setting/')) return 'settings'
  return 'other'
}

/** True for what a person answered, wrote or judged, and would miss. */
export function isWork(id: string): boolean {
  return ['answers', 'notes'].includes(areaOf(id)) || id.startsWith('review/')
}

/** The lesson a fact belongs to (`L-07`), where it belongs to one. */
export function lessonOf(id: string): string | undefined {
  return /^(?:(?:quiz|review)\/(?=L-\d\d\.)|course\/(?=L-\d\d\/)|note\/(?=L-\d\d$))(L-\d\d)/.exec(
    id
  )?.[1]
}
