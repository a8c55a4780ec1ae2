import { type Fact, writeFact } from './fact.ts'

export interface Merge {
  facts: Map<string, Fact>
  /** Theirs, under ids that we did not have. */
  added: Fact[]
  /** Theirs, which took the place of ours. */
  changed: Fact[]
  /** How many are the same on both sides. */
  same: number
  /** How many of theirs stayed behind ours. */
  older: number
}

/**
 * The later of two facts with one id, the first one where they are the same.
 *
 * Equal moments fall back to the written text, so that every device chooses alike, in any order.
 */
export function later(a: Fact, b: Fact): Fact {
  if (a.at !== b.at) return a.at > b.at ? a : b
  return writeFact(a) >= writeFact(b) ? a : b
}

/** Brings two records together, fact by fact. Neither of them is changed. */
export function merge(mine: ReadonlyMap<string, Fact>, theirs: Iterable<Fact>): Merge {
  const offered = new Map<string, Fact>()
  for (const fact of theirs) offered.set(fact.id, later(offered.get(fact.id) ?? fact, fact))

  const merged: Merge = { facts: new Map(mine), added: [], changed: [], same: 0, older: 0 }
  for (const [id, fact] of offered) {
    const own = mine.get(id)
    if (own && later(own, fact) === own) {
      if (later(fact, own) === fact) merged.same++
      else merged.older++
      continue
    }
    merged.facts.set(id, fact)
    merged[own ? 'changed' : 'added'].push(fact)
  }
  return merged
}
