/** What is said of a backup, apart from the rest: it comes with what makes one. */
export const backup = {
  done: (name: string, count: number) =>
    `“${name}” is among your downloads. Read back, it holds all ${count === 1 ? '1 entry' : `${count} entries`}.`,
  failed:
    'The backup could not be checked, so don’t rely on it. Try again, or copy your words elsewhere.',
  fileName: (date: string) => `be-sure-backup-${date}.json`
}
