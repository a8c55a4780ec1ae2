import type { TimedBlock } from './timing.ts'

/** Where a workshop stands at a moment. Times are in minutes since it was to begin. */
export type Standing =
  | { readonly status: 'before'; readonly in: number }
  | {
      readonly status: 'running'
      readonly block: TimedBlock
      readonly next: TimedBlock | undefined
      /** Left of the block by the clock; below 0 where it should be over. */
      readonly left: number
      /** How far the workshop is behind its plan; below 0 where it is ahead. */
      readonly late: number
    }
  | { readonly status: 'over'; readonly late: number }

/** A way to catch up: what of the blocks to come to shorten or drop. */
export type CatchUp =
  | { readonly status: 'on-time' }
  | {
      readonly status: 'possible'
      readonly cuts: readonly { readonly block: TimedBlock; readonly to: number }[]
    }
  /** With all that may go, it still ends so many minutes late. */
  | {
      readonly status: 'not-all'
      readonly cuts: readonly { readonly block: TimedBlock; readonly to: number }[]
      readonly late: number
    }

/**
 * Where a workshop stands.
 *
 * @param current index of the block that the facilitator is in
 * @param begun when that block really began
 * @param now the moment
 */
export function standingAt(
  blocks: readonly TimedBlock[],
  current: number,
  begun: number,
  now: number
): Standing {
  const block = blocks[current]
  const end = blocks.at(-1)
  if (!block)
    return { status: 'over', late: Math.round(now - ((end?.from ?? 0) + (end?.minutes ?? 0))) }
  if (current === 0 && now < begun) return { status: 'before', in: begun - now }
  const left = begun + block.minutes - now
  // Behind by what it began late, and by what it has run over.
  const late = begun - block.from + Math.max(0, -left)
  return { status: 'running', block, next: blocks[current + 1], left, late: Math.round(late) }
}

/**
 * How to be on time again: content that is still to come is made as short as it works in, and
 * dropped where that is not enough, from the last to the first. Triads and the if-then stay.
 *
 * @param late minutes that have to be saved
 */
export function catchUp(blocks: readonly TimedBlock[], current: number, late: number): CatchUp {
  if (late <= 0) return { status: 'on-time' }
  const cuts: { block: TimedBlock; to: number }[] = []
  let over = late
  for (const block of blocks.slice(current + 1).toReversed()) {
    if (over <= 0) break
    if (block.block.kind !== 'content') continue
    const shortest = Math.min(block.block.least ?? block.minutes, block.minutes)
    const to = block.minutes - shortest >= over ? block.minutes - over : 0
    cuts.unshift({ block, to })
    over -= block.minutes - to
  }
  return over > 0 ? { status: 'not-all', cuts, late: over } : { status: 'possible', cuts }
}
