import { isPoint } from './answer.ts'
import { type ComparedSection, currentMarks } from './compared.ts'
import type { Rater } from './raters.ts'
import { sectionScore } from './score.ts'
import type { Marks } from './sheet.ts'
import { FEWEST, type People, showableBeside } from './small-groups.ts'

/** Somebody in the group who rated enough of a section. */
export interface Member {
  readonly id: string
  /** Part of the team, so written that “Kitchen ” and “kitchen” are one; empty where none was given. */
  readonly part: string
  /** Answers to the wordings that the section has now. */
  readonly marks: Marks
  /** Mean of the section, turned round where agreeing is the weaker answer. */
  readonly mean: number
}

/** Whose figures may be shown: those of everybody, and of these parts beside them. */
export interface ShownSets {
  readonly whole: People
  readonly parts: ReadonlyMap<string, People>
}

/**
 * Who of the group rated enough of a section. Sheets with a name are left out: they are read side
 * by side, and whoever knows them could subtract them.
 */
export function membersOf(section: ComparedSection, raters: readonly Rater[]): Member[] {
  return raters.flatMap(({ id, mode, part, marks }) => {
    if (mode !== 'grouped') return []
    const current = currentMarks(section, marks)
    const score = sectionScore(section, current)
    if (score.status !== 'mean') return []
    return [{ id, part: partName(part), marks: current, mean: score.mean }]
  })
}

/** One spelling for what several people typed about one part of the team. */
export function partName(typed: string): string {
  return typed.trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

/** Whose figures may be shown for a whole section. */
export function sectionSets(members: readonly Member[]): ShownSets {
  const parts = new Map<string, Set<string>>()
  for (const { id, part } of members) {
    if (part) parts.set(part, (parts.get(part) ?? new Set()).add(id))
  }
  return shownOf(new Set(members.map(({ id }) => id)), parts)
}

/**
 * Whose figures may be shown for one question. Only parts that are shown for the whole section
 * come into it, so that those who did not answer can’t be told from those who did.
 *
 * @param section what `sectionSets` gives for these members
 */
export function questionSets(
  members: readonly Member[],
  field: string,
  section: ShownSets
): ShownSets {
  const answered = members.filter(({ marks }) => isPoint(marks.get(field)?.mark))
  const ids = (of: readonly Member[]) => new Set(of.map(({ id }) => id))
  const parts = [...section.parts.keys()].map(
    (name) => [name, ids(answered.filter(({ part }) => part === name))] as const
  )
  return shownOf(ids(answered), parts)
}

/** All sets that have figures. */
export function setsIn({ whole, parts }: ShownSets): People[] {
  return [whole, ...parts.values()]
}

/** Bigger parts come first, so that most people’s answers are seen. */
function shownOf(whole: People, parts: Iterable<readonly [string, People]>): ShownSets {
  if (whole.size < FEWEST) return { whole, parts: new Map() }
  const ordered = [...parts].sort(
    ([one, some], [other, others]) => others.size - some.size || (one < other ? -1 : 1)
  )
  return { whole, parts: showableBeside([whole], ordered) }
}
