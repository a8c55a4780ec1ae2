import type { Split } from './group.ts'
import type { AgendaBlock } from './schema.ts'

/** A sheet or a set of cards, and how often it is needed. */
export interface Copies {
  readonly id: string
  readonly copies: number
}

/**
 * Handouts that these blocks need, in the order of their numbers. Sheets for observers are needed
 * once for each who observes, round by round, and all others once a person.
 *
 * @param forObservers ids of handouts that observers fill in
 */
export function handoutsFor(
  blocks: readonly AgendaBlock[],
  forObservers: readonly string[],
  { people, triads, extra }: Split
): Copies[] {
  const rounds = blocks.reduce((sum, block) => sum + (block.rounds?.count ?? 0), 0)
  const observing = rounds * (triads + extra)
  return [...new Set(blocks.flatMap(({ handouts }) => handouts))]
    .sort()
    .map((id) => ({ id, copies: (forObservers.includes(id) && observing) || people }))
}

/** Sets of role cards that these blocks need: one a triad for each role-play to choose from. */
export function cardsFor(blocks: readonly AgendaBlock[], { triads }: Split): Copies[] {
  const all = blocks.filter(({ kind }) => kind === 'triads').flatMap(({ rolePlays }) => rolePlays)
  return [...new Set(all)].map((id) => ({ id, copies: triads }))
}
