import type { LensesSection, RatingsSection, WorkbookSection, WorkbookText } from './schema.ts'

/** A section with the last part of its address, below `evaluate/`. */
export type SectionAt = WorkbookSection & { slug: string }

/** A file of a section, for messages. */
export interface SectionFile {
  file: string
  section: WorkbookSection
}

/** The whole workbook, its sections in the order in which they are filled in. */
export interface Workbook extends WorkbookText {
  sections: readonly SectionAt[]
}

/** Joins what all sections share with the sections. A section’s address is its file’s name without the letter. */
export function workbookOf(text: WorkbookText, files: readonly SectionFile[]): Workbook {
  const sections = text.order.flatMap((id) =>
    files
      .filter(({ section }) => section.id === id)
      .map(({ file, section }) => ({ ...section, slug: slugIn(file) }))
  )
  return { ...text, sections }
}

/** True for a section whose items have one rating each. */
export function isRatings<Section extends WorkbookSection>(
  section: Section
): section is Extract<Section, RatingsSection> {
  return section.kind === 'ratings' || section.kind === 'loyalty'
}

/** True for the section whose items have three ratings each. */
export function isLenses<Section extends WorkbookSection>(
  section: Section
): section is Extract<Section, LensesSection> {
  return section.kind === 'lenses'
}

function slugIn(file: string): string {
  return file.replace(/^.*\/[a-h]-|\.yaml$/g, '')
}
