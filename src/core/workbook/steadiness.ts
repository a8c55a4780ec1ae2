import type { ComparedSection } from './compared.ts'
import { groupPriorities } from './group-priorities.ts'
import { lensAnswers, topOf } from './lenses.ts'
import { prioritiesOf, type Stability, stabilityOf } from './priorities.ts'
import type { Rater } from './raters.ts'
import type { Sheet } from './sheet.ts'

/** Among whom the first place was checked, and what came of it. */
export type Steadiness =
  /** Nobody else handed in a sheet that ranks anything. */
  | { readonly among: 'one' }
  /** Too few sheets for a check. */
  | { readonly among: 'few'; readonly others: number }
  /** `group`: without the own sheet. `named`: with it, side by side. */
  | { readonly among: 'group' | 'named'; readonly stability: Stability }

/** With fewer people, nothing is counted. */
const FEWEST = 3

/**
 * How steady the first place of section D is: in the group, where enough people handed in to be
 * counted; else among those who handed in with their names, and the own sheet.
 */
export function steadinessOf(
  section: ComparedSection,
  raters: readonly Rater[],
  sheet: Sheet
): Steadiness {
  const group = groupPriorities(section, raters)
  if (group.status === 'shown') return { among: 'group', stability: group.stability }

  const ids = section.items.map(({ id }) => id)
  const named = raters
    .filter(({ mode }) => mode === 'named')
    .map(({ marks }) => lensAnswers(ids, marks))
    .filter((answers) => prioritiesOf(answers, []).ranked.length > 0)
  const others = group.n + named.length
  if (others === 0) return { among: 'one' }
  if (named.length + 1 < FEWEST) return { among: 'few', others }
  const sheets = [lensAnswers(ids, sheet.marks), ...named]
  return { among: 'named', stability: stabilityOf(sheets, [topOf(sheet)]) }
}
