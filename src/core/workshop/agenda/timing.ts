import type { AgendaBlock } from './schema.ts'

/** Below this, people would talk about practice and not practice. */
export const LEAST_MINUTES = 30
/** Longer than this, nobody learns in one piece. */
export const MOST_MINUTES = 240

/** A block with its place in the time. */
export interface TimedBlock {
  readonly block: AgendaBlock
  /** Minutes after the beginning of the workshop. */
  readonly from: number
  readonly minutes: number
}

/** What was taken out so that the rest fits. */
export type Cut =
  | { readonly how: 'dropped'; readonly block: AgendaBlock }
  | { readonly how: 'shortened'; readonly block: AgendaBlock; readonly to: number }

export type Timing =
  /** `spare`: minutes for which nothing is planned. They stand before the if-then sentence. */
  | {
      readonly status: 'fits'
      readonly blocks: readonly TimedBlock[]
      readonly cuts: readonly Cut[]
      readonly spare: number
    }
  /** Even without everything that may go, it takes `least` minutes. */
  | { readonly status: 'too-short'; readonly least: number }
  | { readonly status: 'too-long' }

/**
 * Fits blocks into a time. Where it is short, what has to give is the content, from the last block
 * to the first: each is made as short as it works in, and dropped where that is not enough. Triads
 * and the if-then sentence stay, whatever happens.
 *
 * @param minutes of the whole workshop
 */
export function timed(blocks: readonly AgendaBlock[], minutes: number): Timing {
  if (minutes > MOST_MINUTES) return { status: 'too-long' }
  const least = Math.max(LEAST_MINUTES, sum(blocks.filter((block) => block.kind !== 'content')))
  if (minutes < least) return { status: 'too-short', least }
  const lengths = new Map(blocks.map((block) => [block, block.minutes]))
  let over = sum(blocks) - minutes
  for (const block of blocks.toReversed()) {
    if (over <= 0) break
    if (block.kind !== 'content') continue
    const shortest = block.least ?? block.minutes
    const saved = block.minutes - shortest >= over ? over : block.minutes
    lengths.set(block, block.minutes - saved)
    over -= saved
  }
  return { status: 'fits', ...laidOut(blocks, lengths), spare: Math.max(0, -over) }
}

function laidOut(blocks: readonly AgendaBlock[], lengths: ReadonlyMap<AgendaBlock, number>) {
  const cuts: Cut[] = []
  const kept: TimedBlock[] = []
  let from = 0
  for (const block of blocks) {
    const minutes = lengths.get(block) ?? block.minutes
    if (minutes === 0) cuts.push({ how: 'dropped', block })
    else {
      if (minutes < block.minutes) cuts.push({ how: 'shortened', block, to: minutes })
      kept.push({ block, from, minutes })
      from += minutes
    }
  }
  return { blocks: kept, cuts }
}

function sum(blocks: readonly AgendaBlock[]): number {
  return blocks.reduce((all, { minutes }) => all + minutes, 0)
}
