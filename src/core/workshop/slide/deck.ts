import { isObject } from '../../record/is-object.ts'
import type { AgendaBlock } from '../agenda/schema.ts'

/** What a facilitator changed in the slides that the agenda decides on. */
export interface Choice {
  /** Shown although the agenda does not have them. */
  readonly more: readonly string[]
  /** Left out although the agenda has them. */
  readonly less: readonly string[]
}

/** A slide in its place. `block`: id of the block that it belongs to, where the agenda has it. */
export interface Placed {
  readonly id: string
  readonly block: string | undefined
}

const NOTHING: Choice = { more: [], less: [] }

/** Reads what was kept, which may have been written by anybody. */
export function readChoice(value: unknown): Choice {
  if (!isObject(value)) return NOTHING
  return { more: textsIn(value['more']), less: textsIn(value['less']) }
}

/**
 * Which slides are shown, in their order: those of the blocks as they come, and each further one
 * after what stands before it among all slides.
 *
 * @param all ids of all slides, in their order
 */
export function deckOf(
  blocks: readonly Pick<AgendaBlock, 'id' | 'slides'>[],
  all: readonly string[],
  { more, less }: Choice = NOTHING
): Placed[] {
  const deck: Placed[] = []
  for (const { id: block, slides } of blocks) {
    for (const id of slides) {
      const known = all.includes(id) && !deck.some((one) => one.id === id)
      if (known && !less.includes(id)) deck.push({ id, block })
    }
  }
  for (const id of all) {
    if (!more.includes(id) || deck.some((one) => one.id === id)) continue
    const before = all.slice(0, all.indexOf(id))
    const at = deck.findLastIndex((one) => before.includes(one.id))
    deck.splice(at + 1, 0, { id, block: undefined })
  }
  return deck
}

/** The choice after a slide was taken in or out by hand. `planned`: whether the agenda has it. */
export function chosen(choice: Choice, id: string, shown: boolean, planned: boolean): Choice {
  const without = (ids: readonly string[]) => ids.filter((one) => one !== id)
  return {
    more: shown && !planned ? [...without(choice.more), id] : without(choice.more),
    less: !shown && planned ? [...without(choice.less), id] : without(choice.less)
  }
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
