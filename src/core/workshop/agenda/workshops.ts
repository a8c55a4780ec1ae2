import type { Fact } from '../../record/fact.ts'

/** One workshop that somebody prepares. */
export interface Workshop {
  /** In the ids of its facts; made from the moment it began. */
  readonly id: string
  /** As the person calls it; empty while it has no name. */
  readonly name: string
  /** In ms since 1970. */
  readonly touchedAt: number
}

/** Prefix of the facts of all workshops. */
export const WORKSHOP = 'workshop/'

/** The id of a workshop that begins at a moment, in ms since 1970. */
export function workshopId(moment: number): string {
  return `w-${moment.toString(36)}`
}

/** The fact of one field of a workshop. */
export function workshopFact(workshop: string, field: string): string {
  return `${WORKSHOP}${workshop}/${field}`
}

/** Workshops that have a setting, the one that was touched last at the head. */
export function workshopsIn(facts: Iterable<Fact>): Workshop[] {
  const found = new Map<string, Workshop & { set: boolean }>()
  for (const { id: fact, value, at } of facts) {
    const [, id, field] = /^workshop\/(w-[0-9a-z]{1,20})\/(.+)$/.exec(fact) ?? []
    if (id === undefined) continue
    const known = found.get(id)
    found.set(id, {
      id,
      name: field === 'name' && typeof value === 'string' ? value.trim() : (known?.name ?? ''),
      touchedAt: Math.max(known?.touchedAt ?? 0, at),
      set: field === 'setting' || (known?.set ?? false)
    })
  }
  return [...found.values()]
    .filter(({ set }) => set)
    .map(({ set: _, ...workshop }) => workshop)
    .sort((a, b) => b.touchedAt - a.touchedAt || (a.id < b.id ? -1 : 1))
}
