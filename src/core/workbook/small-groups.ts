/** With fewer people, one of them may be told from a figure. Survey vendors use 3 to 10; five is a convention. */
export const FEWEST = 5
/** With fewer people, their single answers are not listed either. */
export const FEWEST_TO_LIST = 8

/** People, by their ids. */
export type People = ReadonlySet<string>

/**
 * True where nobody can get at a few people by adding and subtracting what is shown of these sets.
 *
 * The sets cut everybody into groups of those who are in the same sets. Whatever is added or
 * subtracted counts all of such a group alike, so no result is about fewer people than the
 * smallest group has.
 *
 * @param sets each with figures of its own about one and the same question
 */
export function hidesEveryone(sets: readonly People[]): boolean {
  const sizes = new Map<string, number>()
  for (const person of new Set(sets.flatMap((set) => [...set]))) {
    const group = sets.map((set) => (set.has(person) ? 1 : 0)).join('')
    sizes.set(group, (sizes.get(group) ?? 0) + 1)
  }
  return [...sizes.values()].every((size) => size >= FEWEST)
}

/**
 * Which of these sets may be shown beside those that are shown already, the first ones before the
 * later ones. One that is the same people as a shown one adds nothing and is left out.
 *
 * @param shown sets that hide everyone
 * @param more further sets, by their names
 */
export function showableBeside(
  shown: readonly People[],
  more: Iterable<readonly [name: string, set: People]>
): Map<string, People> {
  const found = new Map<string, People>()
  for (const [name, set] of more) {
    const others = [...shown, ...found.values()]
    if (set.size < FEWEST || others.some((other) => isSame(other, set))) continue
    if (hidesEveryone([...others, set])) found.set(name, set)
  }
  return found
}

function isSame(one: People, other: People): boolean {
  return one.size === other.size && [...one].every((person) => other.has(person))
}
