import type { Track } from './tracks.ts'

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

/** The lessons of one track, or all of them when no track was chosen. */
export function lessonsOf(rows: readonly LessonRow[], track: Track | undefined): LessonRow[] {
  return rows.filter(({ tracks }) => track === undefined || tracks.includes(track))
}

/** The name of a file or folder without the number that sorts it. */
export function slugOf(name: string): string {
  return name.replace(/^\d+-/, '')
}
