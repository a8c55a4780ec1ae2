import { type FreeWords, wholeDay } from './day.ts'
import type { Agenda, AgendaBlock } from './schema.ts'
import type { Timing } from './timing.ts'

/** A block as a page shows it to whoever prepares. */
export type Row =
  /** `from`: minutes after the beginning. */
  | {
      readonly status: 'in'
      readonly block: AgendaBlock
      readonly from: number
      readonly minutes: number
    }
  /** There is no time for it because the whole does not fit. */
  | { readonly status: 'untimed'; readonly block: AgendaBlock }
  /** Left out by hand, or because the time is short. */
  | { readonly status: 'by-hand' | 'no-time'; readonly block: AgendaBlock }

/**
 * All blocks of an agenda in their order, also those that were left out.
 *
 * @param blocks as the agenda was set
 */
export function rowsOf(
  agenda: Agenda,
  blocks: readonly AgendaBlock[],
  timing: Timing,
  words: FreeWords
): Row[] {
  const rows: Row[] =
    timing.status === 'fits'
      ? wholeDay(timing, words).map((one) => ({ status: 'in', ...one }))
      : blocks.map((block) => ({ status: 'untimed', block }))
  let after = -1
  for (const planned of agenda.blocks) {
    const at = rows.findIndex(({ block }) => block.id === planned.id)
    if (at >= 0) {
      after = at
      continue
    }
    // A break is not set by leaving it out.
    if (planned.kind === 'break') continue
    const set = blocks.find(({ id }) => id === planned.id)
    after += 1
    rows.splice(after, 0, { status: set ? 'no-time' : 'by-hand', block: set ?? planned })
  }
  return rows
}
