import { averageDeviation, mean } from '../statistics.ts'
import { figuresOf, type GroupFigures } from './agreement.ts'
import { isPoint, POINTS, type Point, ratingField, type Side } from './answer.ts'
import { oneDecimal } from './bands.ts'
import { type ComparedItem, type ComparedSection, sidesOf } from './compared.ts'
import { readCount } from './counts.ts'
import {
  type Member,
  membersOf,
  partName,
  questionSets,
  type ShownSets,
  sectionSets
} from './group-sets.ts'
import type { Rater } from './raters.ts'
import type { Sheet } from './sheet.ts'
import { FEWEST, FEWEST_TO_LIST, type People } from './small-groups.ts'

/** Figures of enough people, or how many there are. */
export type Shown<Figures = GroupFigures> =
  | { status: 'too-few'; n: number }
  | { status: 'shown'; figures: Figures }

/** How often each point was ticked, weakest first, with the ends of what was ticked. */
export interface Listing {
  readonly counts: readonly number[]
  readonly lowest: Point
  readonly highest: Point
}

/** Figures of one question, of the points as they were ticked. */
export interface QuestionFigures extends GroupFigures {
  /** Among those who rated enough of the section. */
  readonly dk: number
  /** From eight people on. */
  readonly listing: Listing | undefined
}

/** A part of the team that may be shown beside everybody: how many of it answered, and their mean. */
export interface Part {
  readonly name: string
  readonly n: number
  /** To one decimal. */
  readonly mean: number
}

export interface GroupedQuestion {
  readonly item: ComparedItem
  readonly side: Side | undefined
  readonly whole: Shown<QuestionFigures>
  readonly parts: readonly Part[]
}

/**
 * What may be shown of a group in one section. The mean of the section is that of people’s means,
 * its agreement that of its items: people’s means are always closer than their answers.
 */
export interface GroupedSection {
  readonly section: ComparedSection
  /** How many sheets were handed in to be counted, whether or not enough of them is rated. */
  readonly handedIn: number
  readonly whole: Shown
  readonly parts: readonly Part[]
  /** How many parts are too small, or would tell the answers of others if they were shown. */
  readonly hidden: number
  readonly questions: readonly GroupedQuestion[]
}

/**
 * All that may be shown of those who handed in a sheet to be counted in a group: figures from
 * five people on who rated enough of the section, and who answered the question; parts of the
 * team only where neither they nor anybody that is left when shown ones are subtracted are fewer
 * than five; single answers from eight people on, and never of a part.
 *
 * The owner’s own sheet is never among them: the owner could subtract it.
 *
 * @param raters those who handed in, in any mode
 * @param team how many people there are in all, where it is known
 */
export function groupedSection(
  section: ComparedSection,
  raters: readonly Rater[],
  team?: number
): GroupedSection {
  const group = raters.filter(({ mode }) => mode === 'grouped')
  const members = membersOf(section, group)
  const sets = sectionSets(members)
  const fields = section.items.flatMap((item) => sidesOf(section).map((side) => ({ item, side })))
  return {
    section,
    handedIn: group.length,
    whole: shown(sets.whole, () => {
      const means = members.map((member) => member.mean)
      return figuresOf(means, { team, ...agreementIn(section, members) })
    }),
    parts: partsOf(sets, members, (member) => member.mean),
    hidden: hiddenAmong(group, members, sets),
    questions: fields.map(({ item, side }) => ({
      item,
      side,
      ...question(members, ratingField(item.id, side), sets, team)
    }))
  }
}

/** How many people there are in all, as typed; `undefined` where it can’t be read. */
export function teamOf({ texts }: Sheet): number | undefined {
  const typed = readCount(texts.get('team') ?? '')
  return typed.status === 'count' ? typed.count : undefined
}

function question(
  members: readonly Member[],
  field: string,
  section: ShownSets,
  team: number | undefined
): Pick<GroupedQuestion, 'whole' | 'parts'> {
  const sets = questionSets(members, field, section)
  return {
    whole: shown(sets.whole, () => {
      const points = members.flatMap((member) => pointIn(member, field) ?? [])
      const listed = points.length >= FEWEST_TO_LIST
      return {
        ...figuresOf(points, { team, listed }),
        dk: members.filter(({ marks }) => marks.get(field)?.mark === 'dk').length,
        listing: listed ? listingOf(points) : undefined
      }
    }),
    parts: partsOf(sets, members, (member) => pointIn(member, field))
  }
}

/** How far people are apart in the items of a section, on average over those that five rated. */
function agreementIn(
  { items, side }: ComparedSection,
  members: readonly Member[]
): { deviation: number | undefined; listed: boolean } {
  const rated = items
    .map(({ id }) => members.flatMap((member) => pointIn(member, ratingField(id, side)) ?? []))
    .filter((points) => points.length >= FEWEST)
  return {
    deviation: rated.length > 0 ? mean(rated.map(averageDeviation)) : undefined,
    listed: rated.every((points) => points.length >= FEWEST_TO_LIST)
  }
}

function partsOf(
  { parts }: ShownSets,
  members: readonly Member[],
  valueIn: (member: Member) => number | undefined
): Part[] {
  return [...parts].map(([name, people]) => {
    const own = members.filter(({ id }) => people.has(id))
    const values = own.flatMap((member) => valueIn(member) ?? [])
    return { name, n: values.length, mean: oneDecimal(mean(values)) }
  })
}

/** A part that everybody is in is not hidden: its figures are those of everybody. */
function hiddenAmong(
  group: readonly Rater[],
  members: readonly Member[],
  { parts }: ShownSets
): number {
  const names = new Set(group.map(({ part }) => partName(part)).filter(Boolean))
  const hidden = [...names].filter((name) => !parts.has(name))
  return hidden.filter((name) => members.some(({ part }) => part !== name)).length
}

function listingOf(points: readonly Point[]): Listing {
  return {
    counts: POINTS.map((point) => points.filter((one) => one === point).length),
    lowest: Math.min(...points) as Point,
    highest: Math.max(...points) as Point
  }
}

function pointIn({ marks }: Member, field: string): Point | undefined {
  const mark = marks.get(field)?.mark
  return isPoint(mark) ? mark : undefined
}

function shown<Figures>(people: People, figures: () => Figures): Shown<Figures> {
  if (people.size < FEWEST) return { status: 'too-few', n: people.size }
  return { status: 'shown', figures: figures() }
}
