/** True for what a person answered, wrote or judged, and would miss. */
export function isWork(id: string): boolean {
  // In the workbook or a workshop; each byte of this is on every page.
  return /^(?:quiz|practice|test|roleplay|work\w+|note|completion|review)\//.test(id)
}

/** The lesson a fact belongs to (`L-07`), where it belongs to one. */
export function lessonOf(id: string): string | undefined {
  return /^(?:(?:quiz|review)\/(?=L-\d\d\.)|course\/(?=L-\d\d\/)|note\/(?=L-\d\d$))(L-\d\d)/.exec(
    id
  )?.[1]
}
