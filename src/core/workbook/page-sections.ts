import type { Framework } from '../reference/schema.ts'
import type { ContactSection, LensesSection, RatingItem, RatingsSection } from './schema.ts'
import type { SectionAt } from './workbook.ts'

/** What stands above the first item of a letter or a trap. */
export interface Heading {
  name: string
  /** On its tile. */
  letter?: string | undefined
}

/** An item as the page asks it. */
interface PageItem {
  id: string
  version: number
  text: string
  short: string
  letter?: string | undefined
  heading?: Heading | undefined
}

/** A section with one rating an item, as its page asks it. */
export interface PageRatings {
  items: readonly (PageItem & { anchors?: RatingItem['anchors'] })[]
  /** The question that customers were asked, where the section counts their answers. */
  recommendation?: string | undefined
}

/** Section D as its page asks it. */
export interface PageLenses {
  items: readonly PageItem[]
  ownKinds: LensesSection['ownKinds']
}

/** Section E as its page asks it. */
export type PageContactPoints = Pick<ContactSection, 'phases' | 'starters' | 'prompts'>

/** What the page of a section with one rating an item needs of it. */
export function pageRatings(
  section: RatingsSection,
  frameworks: readonly Framework[]
): PageRatings {
  const items = withHeadings(section, frameworks)
  return {
    items: items.map(({ anchors, ...item }) => ({ ...asked(item), ...(anchors && { anchors }) })),
    ...(section.kind === 'loyalty' && { recommendation: section.recommendation })
  }
}

/** What the page of section D needs of it. */
export function pageLenses(section: LensesSection, frameworks: readonly Framework[]): PageLenses {
  return {
    items: withHeadings(section, frameworks).map(asked),
    ownKinds: section.ownKinds
  }
}

function asked({ id, version, text, short, letter, heading }: PageItem): PageItem {
  return { id, version, text, short, ...(letter && { letter }), ...(heading && { heading }) }
}

/** Items with a heading above the first one of each letter or trap. */
function withHeadings<Item extends { letter?: string | undefined; trap?: string | undefined }>(
  section: { framework?: string | undefined; items: readonly Item[] },
  frameworks: readonly Framework[]
): (Item & { heading?: Heading | undefined })[] {
  const framework = frameworks.find(({ id }) => id === section.framework)
  const headingOf = ({ letter, trap }: Item): Heading | undefined => {
    const own = framework?.letters.find(({ id }) => letter === `${framework.id}.${id}`)
    if (own) return { letter: own.letter, name: own.term }
    return trap === undefined ? undefined : { name: trap }
  }
  return section.items.map((item, at) => {
    const before = section.items[at - 1]
    const heading = headingOf(item)
    const same = before && headingOf(before)?.name === heading?.name
    return same ? { ...item } : { ...item, heading }
  })
}

/** What the list of all sections needs of one. */
export function pageRow(section: SectionAt) {
  const { id, title, short, slug, minutes } = section
  const row = { id, title, short, slug, minutes }
  switch (section.kind) {
    case 'contact-points':
      return { ...row, kind: section.kind, starters: section.starters }
    case 'plan':
      return { ...row, kind: section.kind }
    default:
      return {
        ...row,
        kind: section.kind,
        items: section.items.map((item) => ({ id: item.id }))
      }
  }
}
