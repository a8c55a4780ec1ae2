import { ratingField, SIDES, type Side } from './answer.ts'
import type { ScoredItem, ScoredSection } from './score.ts'
import type { Marks } from './sheet.ts'
import { isLenses, isRatings, type Workbook } from './workbook.ts'

/** What comparing needs to know of an item. */
export interface ComparedItem extends ScoredItem {
  readonly text: string
  /** Its wording. Answers to another one are not compared with answers to this one. */
  readonly version: number
}

/** What comparing needs to know of a section. */
export interface ComparedSection extends ScoredSection {
  readonly id: string
  /** One to three words. */
  readonly short: string
  readonly items: readonly ComparedItem[]
}

/** The sections that are rated, in the order of the workbook. */
export function comparedSections({ sections }: Workbook): ComparedSection[] {
  return sections.flatMap((section) => {
    const { id, short } = section
    if (isLenses(section)) return { id, short, side: 'get' as const, items: section.items.map(cut) }
    return isRatings(section) ? { id, short, items: section.items.map(cut) } : []
  })
}

/** The questions about each item of a section: one without a name, or want, get and elsewhere. */
export function sidesOf({ side }: ComparedSection): readonly (Side | undefined)[] {
  return side ? SIDES : [undefined]
}

/** The answers of a sheet to the wordings that a section has now. */
export function currentMarks(section: ComparedSection, marks: Marks): Marks {
  const sides = sidesOf(section)
  const current = section.items.flatMap(({ id, version }) =>
    sides.flatMap((side) => {
      const answer = marks.get(ratingField(id, side))
      return answer?.version === version ? [[ratingField(id, side), answer] as const] : []
    })
  )
  return new Map(current)
}

function cut(item: ComparedItem): ComparedItem {
  const { id, text, version, reversed } = item
  return { id, text, version, ...(reversed && { reversed }) }
}
