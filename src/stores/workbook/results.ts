import { computed, type ReadableAtom } from 'nanostores'

import { WORKBOOK } from '../../core/workbook/evaluations.ts'
import { type Rater, ratersIn } from '../../core/workbook/raters.ts'
import { evaluationFacts } from '../../core/workbook/sheet.ts'
import { record } from '../record.ts'
import { $evaluationId } from './evaluation.ts'

/** Who else handed in a sheet to the evaluation that this page shows. */
export const $handedIn: ReadableAtom<readonly Rater[]> = computed(
  [$evaluationId, record.under(WORKBOOK)],
  (evaluation, facts) => {
    if (evaluation === undefined) return []
    const prefix = evaluationFacts(evaluation)
    return ratersIn(facts.filter(({ id }) => id.startsWith(prefix)))
  }
)
