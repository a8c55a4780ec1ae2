import { lessonOf } from './about.ts'
import { AREAS, type Area, areaOf } from './areas.ts'
import { type Fact, writeFact } from './fact.ts'

export interface Usage {
  count: number
  /** Bytes that storage uses for them: browsers keep two for each character of key and text. */
  bytes: number
}

/** How much of each area there is; areas without a fact are left out. */
export function usageByArea(facts: Iterable<Fact>): Map<Area, Usage> {
  const areas = new Map<Area, Usage>()
  for (const fact of facts) {
    const area = areaOf(fact.id)
    const { count, bytes } = areas.get(area) ?? { count: 0, bytes: 0 }
    areas.set(area, { count: count + 1, bytes: bytes + bytesOf(fact) })
  }
  return new Map(
    AREAS.flatMap((area) => {
      const usage = areas.get(area)
      return usage ? [[area, usage]] : []
    })
  )
}

function bytesOf(fact: Fact): number {
  return 2 * (fact.id.length + writeFact(fact).length)
}

/** What to erase: everything, one area, or all that belongs to one lesson. */
export type Scope =
  | { kind: 'all' }
  | { kind: 'area'; area: Area }
  | { kind: 'lesson'; lesson: string }

/** Ids of the facts within a scope. */
export function idsWithin(scope: Scope, facts: Iterable<Fact>): string[] {
  return [...facts]
    .map(({ id }) => id)
    .filter((id) => {
      if (scope.kind === 'area') return areaOf(id) === scope.area
      if (scope.kind === 'lesson') return lessonOf(id) === scope.lesson
      return true
    })
}
