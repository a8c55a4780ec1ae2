/** True for what a person answered, wrote or judged, and would miss. */
export function isWork(id: string): boolean {
  return /^(?:quiz|practice|test|roleplay|workbook|note|completion|review)\//.test(id)
}

/** The lesson a fact belongs to (`L-07`), where it belongs to one. */
export function lessonOf(id: string): string | undefined {
  return /^(?:(?:quiz|review)\/(?=L-\d\d\.)|course\/(?=L-\d\d\/)|note\/(?=L-\d\d$))(L-\d\d)/.exec(
    id
  )?.[1]
}
