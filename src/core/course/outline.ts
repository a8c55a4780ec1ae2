import type { Track, Way } from './tracks.ts'

/** What pages and islands need to know of a lesson to list it and to tell how far one is. */
export interface LessonRow {
  id: string
  title: string
  /** Last part of its address. */
  slug: string
  minutes: number
  tracks: readonly Track[]
  /** Ids of the checks that count, in their order. */
  checks: readonly string[]
}

/**
 * The lessons on one way through the course, in its order: what it puts first, then the others
 * of its track as they stand in the course. Without a way, all of them.
 *
 * @param rows in the order of the course
 */
export function lessonsOf(rows: readonly LessonRow[], way: Way | undefined): LessonRow[] {
  if (!way) return [...rows]
  const there = rows.filter(({ tracks }) => tracks.includes(way.id))
  const first = way.first.flatMap((id) => there.find((row) => row.id === id) ?? [])
  return [...first, ...there.filter((row) => !first.includes(row))]
}

/** Where a lesson stands on a way: its place from 1, of how many, and the one after it. */
export interface Place {
  at: number
  of: number
  next: { slug: string; title: string } | undefined
}

/** Where a lesson stands on each way that it is on. */
export function placesOf(
  id: string,
  rows: readonly LessonRow[],
  ways: readonly Way[]
): Partial<Record<Track, Place>> {
  return Object.fromEntries(
    ways.flatMap((way) => {
      const lessons = lessonsOf(rows, way)
      const at = lessons.findIndex((row) => row.id === id)
      if (at === -1) return []
      const after = lessons[at + 1]
      const next = after && { slug: after.slug, title: after.title }
      return [[way.id, { at: at + 1, of: lessons.length, next }]]
    })
  )
}

/** The name of a file or folder without the number that sorts it. */
export function slugOf(name: string): string {
  return name.replace(/^\d+-/, '')
}
