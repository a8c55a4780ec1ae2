import { computed, type ReadableAtom } from 'nanostores'

import { type Counts, keptCounts } from '../../core/workbook/counts.ts'
import { record } from '../record.ts'

const ID = 'practice/score-calculator'

/** Counts, wherever they are kept. */
export type KeptCounts = ReadableAtom<Partial<Counts> | undefined>

/** The counts that were typed into the calculator, `undefined` where nothing was. */
export const $keptCounts: KeptCounts = computed(
  record.fact(ID),
  (fact) => fact && keptCounts(fact.value)
)

/** Keeps the counts that could be read. */
export function keepCounts(counts: Partial<Counts>): void {
  record.set(ID, { ...counts })
}
