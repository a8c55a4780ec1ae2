import type { Fact } from '../record/fact.ts'
import type { Evaluation } from './evaluations.ts'
import { type Rater, ratersIn } from './raters.ts'
import { evaluationFacts, type Sheet, sheetOf } from './sheet.ts'

/** An evaluation with all that was filled in and handed in. */
export interface Round {
  readonly evaluation: Evaluation
  /** What the person at this browser filled in. */
  readonly sheet: Sheet
  readonly raters: readonly Rater[]
}

/** Two evaluations, the one that began earlier first. */
export interface TwoRounds {
  readonly before: Round
  readonly after: Round
}

/** Every evaluation with all of it, in the order in which they began. */
export function roundsIn(evaluations: readonly Evaluation[], facts: readonly Fact[]): Round[] {
  return evaluations
    .map((evaluation) => {
      const prefix = evaluationFacts(evaluation.id)
      const own = facts.filter(({ id }) => id.startsWith(prefix))
      return { evaluation, sheet: sheetOf(evaluation.id, own), raters: ratersIn(own) }
    })
    .sort((a, b) => order(a) - order(b) || (a.evaluation.id < b.evaluation.id ? -1 : 1))
}

/**
 * The two evaluations to compare: those chosen, else the one that the page shows and the one
 * before it, or after it where it is the first. Those put away come in only when chosen.
 *
 * @param rounds in the order in which they began
 * @param chosen ids, in any order
 */
export function twoRounds(
  rounds: readonly Round[],
  shown: string | undefined,
  chosen: readonly string[] = []
): TwoRounds | undefined {
  const picked = rounds.filter(({ evaluation }) => chosen.includes(evaluation.id))
  if (picked.length === 2) return both(picked)
  const current = rounds.filter(({ evaluation }) => !evaluation.archived || evaluation.id === shown)
  const at = current.findIndex(({ evaluation }) => evaluation.id === shown)
  if (at < 0) return undefined
  const from = Math.max(0, at - 1)
  return both(current.slice(from, from + 2))
}

/** When the last rating of a sheet was given, in ms since 1970; `undefined` where there is none. */
export function ratedOn({ marks, at }: Sheet): number | undefined {
  const moments = [...marks.keys()]
    .filter((field) => !field.startsWith('then.'))
    .flatMap((field) => at.get(field) ?? [])
  return moments.length > 0 ? Math.max(...moments) : undefined
}

function both([before, after]: readonly Round[]): TwoRounds | undefined {
  return before && after && { before, after }
}

function order({ evaluation }: Round): number {
  return evaluation.begunAt
}
