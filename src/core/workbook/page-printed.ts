import type { Framework } from '../reference/schema.ts'
import {
  type PageContactPoints,
  type PageLenses,
  type PageRatings,
  pageLenses,
  pageRatings
} from './page-sections.ts'
import { isLenses, isRatings, type SectionAt, type Workbook } from './workbook.ts'

/** A section as the printed workbook shows it. The plan brings its own form. */
export type PrintedSection = { readonly id: string; readonly title: string } & (
  | { readonly kind: 'ratings'; readonly ratings: PageRatings }
  | { readonly kind: 'lenses'; readonly lenses: PageLenses }
  | { readonly kind: 'contact-points'; readonly points: PageContactPoints }
)

/** Sheets of paper, and the sections that share one. The value map stands on the fourth page. */
const PAPER: readonly (readonly string[])[] = [
  ['W-A', 'W-H'],
  ['W-B', 'W-C'],
  ['W-D'],
  ['W-E'],
  ['W-F']
]

/** The sections of the workbook on their sheets of paper; what has no place of its own stands last. */
export function printedPages(
  { sections }: Workbook,
  frameworks: readonly Framework[]
): PrintedSection[][] {
  const placed = PAPER.flat()
  const others = sections.map(({ id }) => id).filter((id) => !placed.includes(id))
  return [...PAPER, ...others.map((id) => [id])]
    .map((ids) =>
      ids
        .flatMap((id) => sections.find((section) => section.id === id) ?? [])
        .flatMap((section) => printed(section, frameworks))
    )
    .filter((page) => page.length > 0)
}

function printed(section: SectionAt, frameworks: readonly Framework[]): PrintedSection[] {
  const { id, title } = section
  if (isRatings(section)) {
    return [{ id, title, kind: 'ratings', ratings: pageRatings(section, frameworks) }]
  }
  if (isLenses(section)) {
    return [{ id, title, kind: 'lenses', lenses: pageLenses(section, frameworks) }]
  }
  if (section.kind === 'plan') return []
  const { phases, prompts, starters } = section
  return [{ id, title, kind: 'contact-points', points: { phases, prompts, starters } }]
}
