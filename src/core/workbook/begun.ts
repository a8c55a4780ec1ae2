import { basisOf } from './basis.ts'
import { contactMap, type Starter } from './contact-map.ts'
import { recommendationOf } from './recommendation.ts'
import type { ScoredItem } from './score.ts'
import type { Sheet } from './sheet.ts'

/** What telling a begun section needs to know of it. */
export type BegunSection =
  | { readonly kind: 'contact-points'; readonly starters: readonly Starter[] }
  | { readonly kind: 'ratings' | 'loyalty' | 'lenses'; readonly items: readonly ScoredItem[] }

/** True where something of a section was filled in. */
export function isBegun(section: BegunSection, sheet: Sheet): boolean {
  if (section.kind === 'contact-points') {
    return contactMap(sheet, section.starters).status === 'map'
  }
  if (basisOf(section, sheet).on !== undefined) return true
  return section.kind === 'loyalty' && recommendationOf(sheet).status !== 'none'
}
