import type { Fact, Json } from '../../record/fact.ts'
import { isObject } from '../../record/is-object.ts'

/** Something that a group said, as it stands on a board. */
export interface Entry {
  /** Made of the moment it was typed, so that ids are in the order of what was said. */
  readonly id: string
  readonly text: string
  /** The pile it lies on, empty while it is on none. */
  readonly pile: string
  /** The second line, empty where there is none. */
  readonly within: string
  /** True where the room only guesses. */
  readonly guess: boolean
}

/** A longer text would fill the wall. */
export const LONGEST_ENTRY = 120

/** The id of an entry that is typed at a moment, in ms since 1970. */
export function entryId(moment: number): string {
  return `e-${moment.toString(36).padStart(9, '0')}`
}

/**
 * Entries in the order in which they were said, judged one by one.
 *
 * @param facts with the ids of entries
 * @param piles those that there are; an entry of another pile lies on none
 */
export function entriesIn(facts: readonly Fact[], piles: readonly { id: string }[]): Entry[] {
  return facts
    .flatMap(({ id, value }) => readEntry(id, value, piles) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function readEntry(id: string, value: Json, piles: readonly { id: string }[]): Entry | undefined {
  if (!isObject(value)) return undefined
  const { text, pile, within, guess } = value
  if (typeof text !== 'string' || text.trim() === '') return undefined
  return {
    id,
    text,
    pile: piles.some((one) => one.id === pile) ? String(pile) : '',
    within: typeof within === 'string' ? within : '',
    guess: guess === true
  }
}
