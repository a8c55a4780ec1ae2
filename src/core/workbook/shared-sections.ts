import { ratingField, SIDES } from './answer.ts'
import type { Band } from './schema.ts'
import type { ScoredSection } from './score.ts'
import { isLenses, isRatings, type Workbook } from './workbook.ts'

/** An item, with what files and summaries say of it. */
export interface SharedItem {
  readonly id: string
  readonly text: string
  /** A few words. */
  readonly short: string
  readonly letter?: string | undefined
  readonly reversed?: boolean | undefined
  /** A first step, for items that can come first. */
  readonly step?: string | undefined
}

/** A section whose items are rated. Those of `lenses` have three ratings each. */
export interface SharedSection {
  readonly id: string
  readonly kind: 'ratings' | 'loyalty' | 'lenses'
  /** As it stands at its head. */
  readonly title: string
  readonly short: string
  readonly items: readonly SharedItem[]
}

/** A band of means, without what is said to whoever rated. */
export type SharedBand = Pick<Band, 'from' | 'name'>

/** What files and summaries need of the workbook, in its order. */
export function sharedSections({ sections }: Workbook): SharedSection[] {
  return sections.flatMap((section): SharedSection[] => {
    const { id, kind, title, short } = section
    if (isLenses(section)) {
      const items = section.items.map(({ id, text, short, letter, advice }) => ({
        id,
        text,
        short,
        letter,
        step: advice.step
      }))
      return [{ id, kind: 'lenses', title, short, items }]
    }
    if (!isRatings(section) || kind === 'lenses' || kind === 'plan') return []
    const items = section.items.map(({ id, text, short, letter, reversed }) => ({
      id,
      text,
      short,
      letter,
      ...(reversed && { reversed })
    }))
    return [{ id, kind: section.kind, title, short, items }]
  })
}

/** The section as it is scored: section D by what customers get. */
export function scoredOf({ kind, items }: SharedSection): ScoredSection {
  return { items, side: kind === 'lenses' ? 'get' : undefined }
}

/** Fields of all ratings of a section, in its order. */
export function ratingFields({ kind, items }: SharedSection): string[] {
  return items.flatMap(({ id }) =>
    kind === 'lenses' ? SIDES.map((side) => ratingField(id, side)) : ratingField(id)
  )
}
