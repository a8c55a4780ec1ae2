/** The areas of a record, in the order in which they are listed. */
export const AREAS = ['answers', 'course', 'settings', 'other'] as const
export type Area = (typeof AREAS)[number]

/** Where the data page lists a fact. */
export function areaOf(id: string): Area {
  if (/^(?:quiz|practice)\//.test(id)) return 'answers'
  if (id.startsWith('course/')) return 'course'
  if (id.startsWith('setting/')) return 'settings'
  return 'other'
}

/** The lesson a fact belongs to (`L-07`), where it belongs to one. */
export function lessonOf(id: string): string | undefined {
  return /^(?:quiz\/(?=L-\d\d\.)|course\/(?=L-\d\d\/))(L-\d\d)/.exec(id)?.[1]
}
