/** Somebody whose answers a figure rests on: `e-1/anna` where there are several times. */
type Person = string
/** What a figure counts each person as: 1, or −1 where it is subtracted. */
export type Figure = ReadonlyMap<Person, number>

export const figureOf = (people: Iterable<Person>, times = 1): Figure =>
  new Map([...people].map((person) => [person, times]))

/**
 * The fewest people that somebody gets at who adds and subtracts figures of one question.
 *
 * @param most how often one figure is added or subtracted at most
 * @param name who a person is, whenever they answered
 */
export function fewestReached(
  figures: readonly Figure[],
  most: number,
  name = (person: Person) => person
): number {
  const people = [...new Set(figures.flatMap((figure) => [...figure.keys()]))]
  const rows = figures.map((figure) => people.map((person) => figure.get(person) ?? 0))
  let fewest = Number.POSITIVE_INFINITY
  const go = (at: number, sums: readonly number[]): void => {
    const row = rows[at]
    if (!row) {
      const reached = new Set(people.filter((_, place) => sums[place] !== 0).map(name))
      if (reached.size > 0) fewest = Math.min(fewest, reached.size)
      return
    }
    for (let times = -most; times <= most; times += 1) {
      go(
        at + 1,
        sums.map((sum, place) => sum + times * (row[place] ?? 0))
      )
    }
  }
  go(0, Array(people.length).fill(0))
  return fewest
}
