import type { AdvisedSection } from './advice.ts'
import { adviceFor } from './advice.ts'
import { isNumber, lensAnswers, topOf } from './lenses.ts'
import type { Sheet } from './sheet.ts'
import { isWanted, placeOf } from './value-map.ts'

/** An item with the clauses that a headline is made of. */
export interface HeadlineItem {
  readonly id: string
  /** “you keep your promises” */
  readonly kept: string
  /** “customers may want to hear from you sooner” */
  readonly wanted: string
}

/** What the headline says: something that is in place, something that comes first, or neither. */
export type Headline =
  /** Nothing was rated. */
  | { readonly status: 'none' }
  /** Rated, and nothing stands out. */
  | { readonly status: 'plain' }
  | { readonly status: 'kept'; readonly kept: string }
  | { readonly status: 'wanted'; readonly wanted: string }
  | { readonly status: 'both'; readonly kept: string; readonly wanted: string }

/** From here on, an item may be called in place in a headline. */
const IN_PLACE = 4

/**
 * What the headline says. In place is the item rated 4 or more that customers want most, one that
 * is better than elsewhere before others; first comes the first piece of advice.
 */
export function headlineOf(section: AdvisedSection<HeadlineItem>, sheet: Sheet): Headline {
  const top = topOf(sheet)
  const ids = section.items.map(({ id }) => id)
  const answers = lensAnswers(ids, sheet.marks)
  if (!answers.some(({ get }) => isNumber(get))) return { status: 'none' }

  const inPlace = answers
    .flatMap((answer) => {
      const { id, want, get } = answer
      const isTop = top.includes(id)
      if (!isNumber(get) || get < IN_PLACE || !isWanted(want, isTop)) return []
      const placing = placeOf({ ...answer, top: isTop })
      const win = placing.status === 'placed' && placing.area === 'win'
      return [{ id, win: Number(win), want: isNumber(want) ? want : IN_PLACE, get }]
    })
    .sort((a, b) => b.win - a.win || b.want - a.want || b.get - a.get)
  const kept = section.items.find(({ id }) => id === inPlace[0]?.id)?.kept
  const wanted = adviceFor([section], sheet)[0]?.item.wanted

  if (kept !== undefined && wanted !== undefined) return { status: 'both', kept, wanted }
  if (kept !== undefined) return { status: 'kept', kept }
  return wanted === undefined ? { status: 'plain' } : { status: 'wanted', wanted }
}
