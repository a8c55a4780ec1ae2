import { ratingField, SIDES } from './answer.ts'
import { contactRows, isDescribed, type Starter } from './contact-map.ts'
import { LINES } from './plan.ts'
import { type ScoredItem, tallyOf } from './score.ts'
import type { Sheet } from './sheet.ts'

/** What progress needs to know of a section. */
export type Countable = { readonly id: string } & (
  | { readonly kind: 'ratings' | 'loyalty' | 'lenses'; readonly items: readonly ScoredItem[] }
  | { readonly kind: 'contact-points'; readonly starters: readonly Starter[] }
  | { readonly kind: 'plan' }
)

/** How far a section is: `done` of `of` items, points or lines. */
export interface Progress {
  readonly done: number
  readonly of: number
}

/**
 * How far a section is. “Don’t know” and “doesn’t apply” are answers. An item of section D is done
 * with all three, or where it doesn’t apply; a point with anything but its name; a line of the plan
 * with anything at all.
 */
export function progressOf(section: Countable, sheet: Sheet): Progress {
  switch (section.kind) {
    case 'ratings':
    case 'loyalty': {
      const { of, open } = tallyOf(section, sheet.marks)
      return { done: of - open, of }
    }
    case 'lenses': {
      const done = section.items.filter(({ id }) => isWhole(id, sheet))
      return { done: done.length, of: section.items.length }
    }
    case 'contact-points': {
      const rows = contactRows(sheet, section.starters)
      return { done: rows.filter(isDescribed).length, of: rows.length }
    }
    case 'plan':
      return {
        done: LINES.filter((line) => isBegun(`plan-${line}`, sheet)).length,
        of: LINES.length
      }
  }
}

/**
 * The first section, in their order, of which anything is open; none where all is done. Points of
 * connection are described a few at a time, so one of them is enough to go on.
 */
export function nextSection<Section extends Countable>(
  sections: readonly Section[],
  sheet: Sheet
): Section | undefined {
  return sections.find((section) => {
    const { done, of } = progressOf(section, sheet)
    return section.kind === 'contact-points' ? done === 0 : done < of
  })
}

function isWhole(item: string, { marks }: Sheet): boolean {
  return (
    marks.get(ratingField(item, 'get'))?.mark === 'na' ||
    SIDES.every((side) => marks.has(ratingField(item, side)))
  )
}

function isBegun(line: string, { texts }: Sheet): boolean {
  return [...texts].some(([field, text]) => field.startsWith(`${line}.`) && text.trim() !== '')
}
