import type { Framework } from '../reference/schema.ts'
import type { Band, ContactSection, RatingItem, WorkbookSection } from './schema.ts'
import type { Workbook } from './workbook.ts'

/** A lesson or a role-play with its title and its address. */
export interface Pointer {
  readonly title: string
  readonly href: string
}

/** An item as its results show it. */
export interface ResultItem {
  readonly id: string
  readonly text: string
  readonly short: string
  readonly letter?: string | undefined
  readonly reversed?: true | undefined
  /** The first step, and ids of the lesson and the role-play that train it. */
  readonly step: string
  readonly lesson: string
  readonly rolePlay?: string | undefined
}

/** An item of section D, with the clauses of the headline. */
export interface ResultLens extends ResultItem {
  /** Its wording, for what others handed in. */
  readonly version: number
  readonly kept: string
  readonly wanted: string
}

interface Section {
  readonly id: string
  /** Last part of the address of its page. */
  readonly slug: string
  readonly title: string
  readonly short: string
  readonly minutes: number
}

interface Rated extends Section {
  /** How far a high mean may be read. */
  readonly reading: string
  /** The framework whose letters it goes through. */
  readonly letters?: {
    readonly name: string
    readonly letters: readonly { id: string; letter: string; term: string }[]
  }
}

export interface ResultRatings extends Rated {
  readonly kind: 'ratings' | 'loyalty'
  readonly items: readonly ResultItem[]
}

export interface ResultLenses extends Rated {
  readonly kind: 'lenses'
  readonly items: readonly ResultLens[]
}

export interface ResultContact extends Section {
  readonly kind: 'contact-points'
  readonly starters: ContactSection['starters']
}

export type ResultSection = ResultRatings | ResultLenses | ResultContact

/** What the page of the results needs to know of the content, and nothing else. */
export interface PageResults {
  readonly sections: readonly ResultSection[]
  readonly bands: readonly Band[]
  /** Labels of the scale “how often”, from 1 to 5. */
  readonly often: readonly string[]
  /** By id. */
  readonly lessons: Readonly<Record<string, Pointer>>
  readonly rolePlays: Readonly<Record<string, Pointer>>
}

interface Places {
  readonly frameworks: readonly Framework[]
  /** By id; those that no item points to are left out of the page. */
  readonly lessons: ReadonlyMap<string, Pointer>
  readonly rolePlays: ReadonlyMap<string, Pointer>
}

/** What the page of the results needs of the workbook and of what its advice points to. */
export function pageResults(workbook: Workbook, places: Places): PageResults {
  const sections = workbook.sections.flatMap((section) => resultSection(section, places))
  const items = sections.flatMap((section): readonly ResultItem[] =>
    section.kind === 'contact-points' ? [] : section.items
  )
  const pointed = (ids: readonly (string | undefined)[], all: ReadonlyMap<string, Pointer>) =>
    Object.fromEntries([...all].filter(([id]) => ids.includes(id)))
  return {
    sections,
    bands: workbook.bands,
    often: workbook.scales.often.points.map(({ label }) => label),
    lessons: pointed(
      items.map(({ lesson }) => lesson),
      places.lessons
    ),
    rolePlays: pointed(
      items.map(({ rolePlay }) => rolePlay),
      places.rolePlays
    )
  }
}

function resultSection(
  section: WorkbookSection & { slug: string },
  { frameworks }: Places
): ResultSection[] {
  const { id, slug, title, short, minutes } = section
  const head = { id, slug, title, short, minutes }
  if (section.kind === 'plan') return []
  if (section.kind === 'contact-points') {
    return [{ ...head, kind: section.kind, starters: section.starters }]
  }
  const framework = frameworks.find((one) => one.id === section.framework)
  const rated = {
    ...head,
    reading: section.reading,
    ...(framework && {
      letters: {
        name: framework.name,
        letters: framework.letters.map(({ id: letter, letter: sign, term }) => ({
          id: `${framework.id}.${letter}`,
          letter: sign,
          term
        }))
      }
    })
  }
  if (section.kind !== 'lenses') {
    return [{ ...rated, kind: section.kind, items: section.items.map(resultItem) }]
  }
  const items = section.items.map(({ kept, wanted, version, ...item }) => ({
    ...resultItem(item),
    version,
    kept,
    wanted
  }))
  return [{ ...rated, kind: section.kind, items }]
}

function resultItem(
  item: Pick<RatingItem, 'id' | 'text' | 'short' | 'letter' | 'advice'> & { reversed?: boolean }
): ResultItem {
  const { id, text, short, letter, reversed, advice } = item
  return {
    id,
    text,
    short,
    ...(letter && { letter }),
    ...(reversed && { reversed }),
    step: advice.step,
    lesson: advice.lesson,
    ...(advice.rolePlay && { rolePlay: advice.rolePlay })
  }
}
