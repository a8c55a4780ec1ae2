/** How a group of people sits down and splits up. */
export interface Split {
  readonly people: number
  /** Groups of three. */
  readonly triads: number
  /** People whom no triad is left for: each joins one as a second observer. */
  readonly extra: number
  /** Tables of six, two triads each. */
  readonly tables: number
}

/** Splits a group into triads. */
export function splitOf(people: number): Split {
  const triads = Math.max(1, Math.floor(people / 3))
  return { people, triads, extra: Math.max(0, people - 3 * triads), tables: Math.ceil(people / 6) }
}

/** People for whom papers are counted that are made before anybody knows the group: four tables. */
export const COUNTED_FOR = 24

/** Groups for which the room list counts: whole tables of six, up to the most that the kit is for. */
export const LISTED_FOR = [12, 18, 24, 30, 42] as const

/** For whom a thing is brought. */
export type Per = 'person' | 'triad' | 'table' | 'workshop'

/** How many of a thing a group needs. */
export function copiesOf(per: Per, { people, triads, tables }: Split): number {
  return { person: people, triad: triads, table: tables, workshop: 1 }[per]
}
