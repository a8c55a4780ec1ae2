/**
 * A stream of numbers in [0, 1) that is the same for the same seed: mulberry32 over a
 * FNV-1a hash of the text. Good enough to shuffle cards, not to keep secrets.
 */
export function chanceFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * The order in which options are shown: drawn by the seed, never the one in which they were
 * authored, and with every option equally often in every place.
 *
 * Leaving out just the authored order would push each option away from its own place. So the
 * draw is among the odd permutations: the authored order is an even one, and from three
 * options on each half of the permutations puts every option equally often everywhere.
 *
 * @param list three or more different things
 * @param seed question id and, once known, the person’s number
 */
export function draw<T>(list: readonly T[], seed: string): T[] {
  const chance = chanceFrom(seed)
  const drawn = [...list]
  let swaps = 0
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1))
    if (other !== last) swaps += 1
    swap(drawn, last, other)
  }
  if (swaps % 2 === 0) swap(drawn, 0, 1)
  return drawn
}

function swap<T>(list: T[], one: number, other: number): void {
  ;[list[one], list[other]] = [list[other] as T, list[one] as T]
}
