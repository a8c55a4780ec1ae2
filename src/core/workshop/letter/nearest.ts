/** Names that differ in more letters than this are no slip of the hand. */
const MOST_SLIPS = 3

/** The name that was probably meant, `undefined` where none is close. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, slips: slips(written, name) }))
    .filter((one) => one.slips <= Math.min(MOST_SLIPS, Math.floor(one.name.length / 2)))
    .sort((a, b) => a.slips - b.slips)
  return ranked[0]?.name
}

/** How many letters have to be added, taken out or changed. Levenshtein, 1966. */
function slips(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1]
    for (const [index, other] of [...to].entries()) {
      next.push(
        Math.min(
          (next[index] ?? 0) + 1,
          (row[index + 1] ?? 0) + 1,
          (row[index] ?? 0) + (letter === other ? 0 : 1)
        )
      )
    }
    row = next
  }
  return row[to.length] ?? 0
}
