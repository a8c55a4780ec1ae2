import { marginOf, marginOfDifference, mean } from '../statistics.ts'
import { isPoint, ratingField } from './answer.ts'
import { oneDecimal } from './bands.ts'
import type { ComparedItem, ComparedSection } from './compared.ts'
import { type Member, membersOf, questionSets, sectionSets, setsIn } from './group-sets.ts'
import { type Link, linksBetween } from './links-between.ts'
import { commonMarks } from './over-time.ts'
import type { Round } from './rounds.ts'
import { sectionScore } from './score.ts'
import { FEWEST, hidesEveryone, type People } from './small-groups.ts'

/** How a group’s answers differ from one time to the next. Numbers are to one decimal. */
export type GroupMove =
  | { status: 'too-few'; before: number; after: number }
  /** Some who answered did not rate enough of what was answered both times. */
  | { status: 'other-items' }
  | {
      /** `linked`: of the same people, by their codes. `unlinked`: of two groups. */
      status: 'linked' | 'unlinked'
      /** How many people answered. */
      before: number
      after: number
      /** How many of them are compared with themselves; 0 where they are not. */
      pairs: number
      /** Second mean less first mean, with its 95 % limits. */
      change: number
      low: number
      high: number
      /** Higher or lower only where the limits, as they are shown, leave out 0. */
      verdict: 'higher' | 'lower' | 'unclear'
    }

export interface GroupMoves {
  readonly section: ComparedSection
  /** Of people’s means of the section. */
  readonly whole: GroupMove
  /** Of the points as they were ticked; in section D of what customers get. */
  readonly items: readonly { item: ComparedItem; move: GroupMove }[]
}

/** What one question asks of a group at one time. */
interface Question {
  /** Whose figures of it are shown elsewhere. */
  shown: readonly People[]
  members: ReadonlyMap<string, Member>
}

/** A question at all times: who answered, what the groups said, and how a person moved. */
interface Asked {
  times: readonly Question[]
  valuesIn: (at: number, times: readonly [number, number]) => readonly number[] | undefined
  difference: (before: Member, after: Member) => number | undefined
}

/**
 * How a group’s answers in a section differ between two evaluations. People are compared with
 * themselves where at least five are linked by their codes and no small group’s answers follow
 * from it, beside all that is shown of any evaluation.
 *
 * @param rounds all evaluations, in the order in which they began
 * @param before place of the earlier one among them
 * @param after place of the later one
 */
export function groupMoves(
  section: ComparedSection,
  rounds: readonly Round[],
  before: number,
  after: number
): GroupMoves {
  const times = rounds.map(({ raters }) => membersOf(section, raters))
  const links = (one: number, other: number) =>
    linksBetween(rounds[one]?.raters ?? [], rounds[other]?.raters ?? [])
  return {
    section,
    whole: moveOf(wholeSection(section, times), links, before, after),
    items: section.items.map((item) => {
      const asked = oneItem(ratingField(item.id, section.side), times)
      return { item, move: moveOf(asked, links, before, after) }
    })
  }
}

function moveOf(
  asked: Asked,
  links: (one: number, other: number) => readonly Link[],
  before: number,
  after: number
): GroupMove {
  const counts = { before: sizeAt(asked, before), after: sizeAt(asked, after) }
  if (Math.min(counts.before, counts.after) < FEWEST) return { status: 'too-few', ...counts }
  const linked = linkedDifferences(asked, links, before, after)
  if (linked) {
    return {
      status: 'linked',
      ...counts,
      pairs: linked.length,
      ...judged(mean(linked), marginOf(linked))
    }
  }
  const one = asked.valuesIn(before, [before, after])
  const other = asked.valuesIn(after, [before, after])
  if (!one || !other) return { status: 'other-items' }
  const change = mean(other) - mean(one)
  return {
    status: 'unlinked',
    ...counts,
    pairs: 0,
    ...judged(change, marginOfDifference(one, other))
  }
}

/**
 * The differences of those who are linked, where they may be shown. Whoever is linked is a set of
 * people like any other: all pairs of evaluations are gone through in the order in which they came
 * about, and each is allowed only if nobody can be told by subtracting it, from what is shown or
 * from pairs that were allowed before it.
 */
function linkedDifferences(
  { times, difference }: Asked,
  links: (one: number, other: number) => readonly Link[],
  before: number,
  after: number
): number[] | undefined {
  const shown = times.map(({ shown }) => [...shown])
  for (let second = 1; second <= after; second += 1) {
    for (let first = 0; first < second; first += 1) {
      const pairs = links(first, second).flatMap(([one, other]) => {
        const [was, is] = [times[first]?.members.get(one), times[second]?.members.get(other)]
        const moved = was && is && difference(was, is)
        return moved === undefined ? [] : [{ one, other, moved }]
      })
      const ones = [...(shown[first] ?? []), new Set(pairs.map(({ one }) => one))]
      const others = [...(shown[second] ?? []), new Set(pairs.map(({ other }) => other))]
      if (pairs.length < FEWEST || !hidesEveryone(ones) || !hidesEveryone(others)) continue
      shown[first] = ones
      shown[second] = others
      if (first === before && second === after) return pairs.map(({ moved }) => moved)
    }
  }
  return undefined
}

function wholeSection(section: ComparedSection, times: readonly (readonly Member[])[]): Asked {
  return {
    times: times.map((members) => ({
      shown: setsIn(sectionSets(members)),
      members: byId(members)
    })),
    valuesIn(at, both) {
      const items = section.items.filter(({ id }) =>
        both.every((time) =>
          times[time]?.some((member) => isRated(member, ratingField(id, section.side)))
        )
      )
      const scores = (times[at] ?? []).map(({ marks }) =>
        sectionScore({ ...section, items }, marks)
      )
      const means = scores.flatMap((score) => (score.status === 'mean' ? [score.mean] : []))
      return means.length === scores.length ? means : undefined
    },
    difference(before, after) {
      const [was, is] = commonMarks(section, before.marks, after.marks).map((marks) =>
        sectionScore(section, marks)
      )
      return was?.status === 'mean' && is?.status === 'mean' ? is.mean - was.mean : undefined
    }
  }
}

function oneItem(field: string, times: readonly (readonly Member[])[]): Asked {
  const point = ({ marks }: Member) => {
    const mark = marks.get(field)?.mark
    return isPoint(mark) ? mark : undefined
  }
  return {
    times: times.map((members) => ({
      shown: setsIn(questionSets(members, field, sectionSets(members))),
      members: byId(members.filter((member) => isRated(member, field)))
    })),
    valuesIn: (at) => (times[at] ?? []).flatMap((member) => point(member) ?? []),
    difference(before, after) {
      const [was, is] = [point(before), point(after)]
      return was === undefined || is === undefined ? undefined : is - was
    }
  }
}

function judged(change: number, margin: number) {
  const [low, high] = [oneDecimal(change - margin), oneDecimal(change + margin)]
  const verdict = low > 0 ? 'higher' : high < 0 ? 'lower' : 'unclear'
  return { change: oneDecimal(change), low, high, verdict } as const
}

function sizeAt({ times }: Asked, at: number): number {
  return times[at]?.members.size ?? 0
}

function byId(members: readonly Member[]): Map<string, Member> {
  return new Map(members.map((member) => [member.id, member]))
}

function isRated({ marks }: Member, field: string): boolean {
  return isPoint(marks.get(field)?.mark)
}
