import { isPoint, type Point, ratingField, type Side } from './answer.ts'
import type { Marks } from './sheet.ts'

/** What scoring needs to know of an item. */
export interface ScoredItem {
  readonly id: string
  readonly letter?: string | undefined
  readonly reversed?: boolean | undefined
}

/** What scoring needs to know of a section. `side` is set where items have several answers. */
export interface ScoredSection {
  readonly items: readonly ScoredItem[]
  readonly side?: Side | undefined
}

/** How much of a section was answered. A rated item holds a point. */
export interface Tally {
  of: number
  rated: number
  dk: number
  na: number
  /** Not touched yet. */
  open: number
}

/** The mean lies between 1 and 5 and is not rounded. `needed`: how many rated items a mean takes. */
export type SectionScore = Tally & { needed: number } & (
    | { status: 'too-few' }
    | { status: 'mean'; mean: number }
  )

/** With fewer rated items there is no mean of a section. */
const FEWEST = 4
/** Above this score, nothing is low. */
const HIGHEST_LOW = 3

/**
 * The score of one item: its point, turned round (6 − x) where agreeing is the weaker answer.
 *
 * @returns `undefined` where it was not rated, be it open, “don’t know” or “doesn’t apply”
 */
export function itemScore(item: ScoredItem, marks: Marks, side?: Side): number | undefined {
  const mark = marks.get(ratingField(item.id, side))?.mark
  if (!isPoint(mark)) return undefined
  return item.reversed ? 6 - mark : mark
}

/** The point that an item was given, as it was given. */
export function pointOf(field: string, marks: Marks): Point | undefined {
  const mark = marks.get(field)?.mark
  return isPoint(mark) ? mark : undefined
}

/** How much of a section was answered. */
export function tallyOf({ items, side }: ScoredSection, marks: Marks): Tally {
  const given = items.map(({ id }) => marks.get(ratingField(id, side))?.mark)
  const count = (wanted: (mark: unknown) => boolean) => given.filter(wanted).length
  return {
    of: items.length,
    rated: count(isPoint),
    dk: count((mark) => mark === 'dk'),
    na: count((mark) => mark === 'na'),
    open: count((mark) => mark === undefined)
  }
}

/**
 * The mean of a section’s rated items, where at least two thirds of the items that apply, and at
 * least four, were rated. Such a mean takes the others to be alike, which is why so many are asked
 * for.
 */
export function sectionScore(section: ScoredSection, marks: Marks): SectionScore {
  const tally = tallyOf(section, marks)
  const needed = Math.max(FEWEST, Math.ceil((2 * (tally.of - tally.na)) / 3))
  if (tally.rated < needed) return { ...tally, needed, status: 'too-few' }
  const scores = section.items.flatMap((item) => itemScore(item, marks, section.side) ?? [])
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return { ...tally, needed, status: 'mean', mean }
}

/**
 * The score of a letter or lens: the mean of its items, to the nearest half.
 *
 * @returns `undefined` unless all of them were rated: one answer is not enough for a letter
 */
export function letterScore(
  { items, side }: ScoredSection,
  letter: string,
  marks: Marks
): number | undefined {
  const own = items.filter((item) => item.letter === letter)
  const scores = own.flatMap((item) => itemScore(item, marks, side) ?? [])
  if (scores.length === 0 || scores.length < own.length) return undefined
  return Math.round((2 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 2
}

/**
 * The items with the lowest score of a section, and that score, where it is 3 or less. Several
 * items may share it.
 */
export function lowestIn<Item extends ScoredItem>(
  { items, side }: { readonly items: readonly Item[]; readonly side?: Side | undefined },
  marks: Marks
): { score: number; items: Item[] } | undefined {
  const scores = items.flatMap((item) => itemScore(item, marks, side) ?? [])
  const score = Math.min(...scores)
  if (score > HIGHEST_LOW) return undefined
  return { score, items: items.filter((item) => itemScore(item, marks, side) === score) }
}

/** Rated items with their scores, lowest first. */
export function scoresIn<Item extends ScoredItem>(
  items: readonly Item[],
  marks: Marks
): { item: Item; score: number }[] {
  return items
    .flatMap((item) => {
      const score = itemScore(item, marks)
      return score === undefined ? [] : [{ item, score }]
    })
    .sort((one, other) => one.score - other.score)
}

/** True where more than a third of the items that apply got a “don’t know”: a finding of its own. */
export function knowsTooLittle({ of, na, dk }: Tally): boolean {
  return dk > (of - na) / 3
}
