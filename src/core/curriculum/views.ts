import { readHome } from './home.ts'
import type { Curriculum, Idea, Piece } from './schema.ts'

/** An idea within one lesson, with the first place in it that carries it. */
export interface Carried {
  idea: string
  /** Address within the lesson’s page; empty for a card, which has no place on it. */
  anchor: string
}

/** The ideas that a lesson carries, in the order of the inventory. */
export function ideasIn({ rows }: Curriculum, lesson: string): Carried[] {
  return rows.flatMap(({ idea, homes }) => {
    const anchor = homes.map((home) => anchorIn(home, lesson)).find((one) => one !== undefined)
    return anchor === undefined ? [] : [{ idea, anchor }]
  })
}

/** Address of a home within the page of a lesson; `undefined` when it lies elsewhere. */
function anchorIn(text: string, lesson: string): string | undefined {
  const home = readHome(text)
  if (!('lesson' in home) || home.lesson !== lesson) return undefined
  if (home.kind === 'passage') return home.passage
  return home.kind === 'entry' && !home.card ? home.id : ''
}

/** Lessons in which a list of homes lies, each with the address of the first of them. */
export function lessonsIn(homes: readonly string[]): { lesson: string; anchor: string }[] {
  const lessons = homes.flatMap((text) => {
    const home = readHome(text)
    return 'lesson' in home ? [home.lesson] : []
  })
  return [...new Set(lessons)].map((lesson) => ({
    lesson,
    anchor: homes.map((home) => anchorIn(home, lesson)).find((one) => one !== undefined) ?? ''
  }))
}

/** The pieces outside the lessons in which ideas of a lesson go on, in the order of the list. */
export function piecesWith({ pieces, rows }: Curriculum, lesson: string): Piece[] {
  const named = rows
    .filter(({ homes }) => lessonsIn(homes).some((one) => one.lesson === lesson))
    .flatMap(({ homes }) => homes)
  return pieces.filter(({ id }) => named.includes(id))
}

/** The ideas that no lesson carries, since they belong to the workbook, the kit or the credits. */
export function ideasBeside({ rows }: Curriculum): Idea[] {
  return rows.filter(({ homes }) => lessonsIn(homes).length === 0)
}
