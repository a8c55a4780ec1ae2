import { computed, type ReadableAtom } from 'nanostores'

import type { Mark } from '../../core/workbook/answer.ts'
import { WORKBOOK } from '../../core/workbook/evaluations.ts'
import { type Round, roundsIn } from '../../core/workbook/rounds.ts'
import { fieldFact } from '../../core/workbook/sheet.ts'
import { thenField } from '../../core/workbook/then-ratings.ts'
import { record } from '../record.ts'
import { $evaluations } from './evaluation.ts'

/** Every evaluation in the record with all of it, in the order in which they began. */
export const $rounds: ReadableAtom<readonly Round[]> = computed(
  [$evaluations, record.under(WORKBOOK)],
  roundsIn
)

/**
 * Keeps what the person thinks by now of an earlier time.
 *
 * @param evaluation id of the earlier one
 * @param item field of its rating: `W-01`, `W-31.get`
 */
export function keepThen(evaluation: string, item: string, mark: Mark, version: number): void {
  record.set(fieldFact(evaluation, thenField(item)), { mark, version })
}
