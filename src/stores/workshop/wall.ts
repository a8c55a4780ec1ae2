import { computed, type ReadableAtom } from 'nanostores'

import { isObject } from '../../core/record/is-object.ts'
import { type Counts, keptCounts } from '../../core/workbook/counts.ts'
import { type Entry, entriesIn, entryId } from '../../core/workshop/wall/entry.ts'
import { now } from '../../platform/clock.ts'
import type { KeptCounts } from '../practices/score-calculator.ts'
import { fieldOf, fieldsUnder, forgetFields, keepField } from './field.ts'

export { toggleFullScreen } from '../../platform/windows.ts'

const place = (board: string, entry = '') => `wall/${board}/${entry}`

/** What stands on a board of this page’s workshop. */
export function entriesOn(
  board: string,
  piles: readonly { id: string }[]
): ReadableAtom<readonly Entry[]> {
  return computed(fieldsUnder(place(board)), (facts) => entriesIn(facts, piles))
}

/** Puts what somebody said on a board. */
export function addEntry(board: string, text: string, pile: string): void {
  const taken = new Set(
    fieldsUnder(place(board))
      .get()
      .map(({ id }) => id)
  )
  let moment = now()
  while (taken.has(entryId(moment))) moment++
  keepEntry(board, { id: entryId(moment), text: text.trim(), pile, within: '', guess: false })
}

/** Keeps an entry as it is now; also one that was taken off. */
export function keepEntry(board: string, { id, ...entry }: Entry): void {
  keepField(place(board, id), { ...entry })
}

/** Takes entries off a board. */
export function takeOff(board: string, entries: readonly Entry[]): void {
  forgetFields(entries.map(({ id }) => place(board, id)))
}

const NUMBERS = 'wall/honest-numbers'

/** The numbers that a room works with, and what it made of them. */
export interface Numbers {
  readonly counts: Partial<Counts>
  /** True once the room has guessed, and the range may show. */
  readonly shown: boolean
  /** The sentence for the notice board. */
  readonly sentence: string
}

/** The numbers on the wall of this page’s workshop, `undefined` while there are none. */
export const $numbers: ReadableAtom<Numbers | undefined> = computed(fieldOf(NUMBERS), (kept) =>
  isObject(kept)
    ? {
        counts: keptCounts(kept['counts']),
        shown: kept['shown'] === true,
        sentence: typeof kept['sentence'] === 'string' ? kept['sentence'] : ''
      }
    : undefined
)

/** The counts among them. */
export const $counts: KeptCounts = computed($numbers, (numbers) => numbers?.counts)

/** Keeps what changes in the numbers. */
export function keepNumbers(change: Partial<Numbers>): void {
  const { counts, shown, sentence } = {
    counts: {},
    shown: false,
    sentence: '',
    ...$numbers.get(),
    ...change
  }
  keepField(NUMBERS, { counts: { ...counts }, shown, sentence })
}
