import type { Framework, SheetFile } from './schema.ts'

/** A tile at the head of a sheet and beside its parts. */
export interface Tile {
  id: string
  /** The letter or sign on it. */
  letter: string
  /** What it stands for, where the parts don’t say so themselves. */
  stands?: string
}

/** What stands on one printed sheet: a framework letter by letter, or a picture with its parts. */
export interface Sheet extends Omit<SheetFile, 'tiles' | 'steps'> {
  tiles: readonly Tile[]
  steps?: SheetFile['steps']
}

/** All sheets: the frameworks first, then the others, each in their order. */
export function sheetsOf(
  frameworks: readonly Framework[],
  others: readonly SheetFile[]
): readonly Sheet[] {
  return [...frameworks.map(sheetOf), ...others]
}

/** A framework as a sheet: each letter is a tile, and a part of its own. */
function sheetOf({ letters, ...framework }: Framework): Sheet {
  return {
    ...framework,
    tiles: letters.map(({ id, letter }) => ({ id, letter })),
    parts: letters.map(({ letter: _, ...part }) => ({ ...part, tiles: [part.id] }))
  }
}

/**
 * The lessons that teach a sheet, and others that work on one of its letters.
 *
 * @param lessons in the order of the course
 */
export function lessonsOf<Lesson extends { id: string; letters: readonly string[] }>(
  { id, lessons: named }: Sheet,
  lessons: readonly Lesson[]
): { taught: Lesson[]; touched: Lesson[] } {
  return {
    taught: lessons.filter((lesson) => named.includes(lesson.id)),
    touched: lessons.filter(
      (lesson) =>
        !named.includes(lesson.id) && lesson.letters.some((letter) => letter.startsWith(`${id}.`))
    )
  }
}
