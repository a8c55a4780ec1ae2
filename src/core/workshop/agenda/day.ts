import type { AgendaBlock } from './schema.ts'
import type { TimedBlock, Timing } from './timing.ts'

/** What is left of the time, as a block. */
export const FREE_TIME = 'free-time'

/** What the time is called for which nothing is planned. */
export type FreeWords = Pick<AgendaBlock, 'title' | 'how' | 'about'>

/**
 * All of a workshop in its order. Time that is left stands before the if-then sentence as a block
 * of its own, so that it is seen, and so that it gives way first when the workshop runs late.
 */
export function wholeDay(
  { blocks, spare }: Extract<Timing, { status: 'fits' }>,
  words: FreeWords
): TimedBlock[] {
  if (spare === 0) return [...blocks]
  const found = blocks.findLastIndex(({ block }) => block.kind === 'sentence')
  const at = found < 0 ? blocks.length : found
  const before = blocks[at - 1]
  const from = before ? before.from + before.minutes : 0
  const free: TimedBlock = {
    block: {
      id: FREE_TIME,
      kind: 'content',
      ...words,
      minutes: spare,
      least: 1,
      slides: [],
      handouts: [],
      rolePlays: [],
      materials: [],
      check: false
    },
    from,
    minutes: spare
  }
  return [
    ...blocks.slice(0, at),
    free,
    ...blocks.slice(at).map((one) => ({ ...one, from: one.from + spare }))
  ]
}

/** New lengths of blocks by their ids; 0 leaves one out. */
export type Cuts = Readonly<Record<string, number>>

/** The day with these cuts. It ends when it was to end, so what comes before a cut may begin later. */
export function afterCuts(blocks: readonly TimedBlock[], cuts: Cuts): TimedBlock[] {
  const last = blocks.at(-1)
  let from = last ? last.from + last.minutes : 0
  return blocks
    .map((one) => ({ ...one, minutes: Math.min(one.minutes, cuts[one.block.id] ?? one.minutes) }))
    .filter(({ minutes }) => minutes > 0)
    .toReversed()
    .map((one) => {
      from -= one.minutes
      return { ...one, from }
    })
    .toReversed()
}
