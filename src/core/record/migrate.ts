import type { Fact } from './fact.ts'

/** Version of the stored form. A browser or a file with a higher one was written by a newer site. */
export const FORMAT = 1

/** Old id → new id, see `renamed.ts`. */
export type Renames = Readonly<Record<string, string>>

/** The fact under the id which its question, lesson or card has today. */
export function migrate(fact: Fact, renames: Renames): Fact {
  const id = idToday(fact.id, renames)
  return id === fact.id ? fact : { ...fact, id }
}

/**
 * An id as it is today. The name is its second part, `quiz/OLD`, `quiz/OLD/…`, `course/OLD/…`,
 * and in tests, which have a moment there, the fourth: `test/2026-…/answer/OLD/…`.
 */
export function idToday(id: string, renames: Renames): string {
  const parts = id.split('/')
  const at = parts[0] === 'test' ? 3 : 1
  const old = parts[at] ?? ''
  parts[at] = nameToday(old, renames)
  return parts[at] === old ? id : parts.join('/')
}

function nameToday(old: string, renames: Renames): string {
  const seen = new Set<string>()
  let name = old
  // `hasOwn`, because a name may be “constructor”.
  while (Object.hasOwn(renames, name)) {
    // Names in a circle have no newest one: the fact stays, or it would move at every visit.
    if (seen.has(name)) return old
    seen.add(name)
    name = renames[name] ?? name
  }
  return name
}
