import { type Answer, isPoint, type Mark, type Point, ratingField } from './answer.ts'
import { oneDecimal } from './bands.ts'
import { type ComparedItem, type ComparedSection, currentMarks } from './compared.ts'
import { ownItems, topOf } from './lenses.ts'
import { LINES } from './plan.ts'
import type { TwoRounds } from './rounds.ts'
import { sectionScore } from './score.ts'
import type { Marks, Sheet } from './sheet.ts'
import { thenField } from './then-ratings.ts'

/** Which way something went from the first time to the second, where it went far enough to be read. */
export type Way = 'higher' | 'lower' | 'alike'

/** How one person’s own means of a section differ, over the items that they rated both times. */
export type SectionMove = { section: ComparedSection; common: number } & (
  | { status: 'too-few' }
  /** To one decimal; `by` is the distance. A higher mean is always the stronger one. */
  | { status: Way; before: number; after: number; by: number }
)

/** One person’s two ratings of an item, as they were ticked. */
export interface ItemMove {
  readonly item: ComparedItem
  readonly field: string
  readonly before: Point
  readonly after: Point
  readonly way: Way
  readonly by: number
  /** What the person thinks of the first time by now. */
  readonly lookingBack: Mark | undefined
}

/** What one person’s two sheets say beside each other. */
export interface OwnMoves {
  readonly sections: readonly SectionMove[]
  /** Items marked before the second time, in the order in which they were marked. */
  readonly chosen: readonly ItemMove[]
  readonly others: readonly ItemMove[]
  /** How many items were rated both times, but in another wording. */
  readonly reworded: number
}

/** A section’s means are compared from so many common items on. */
const FEWEST_ITEMS = 6
/** Means this far apart are read as a difference. */
const FAR_MEANS = 0.5
/** Points this far apart are read as a difference. */
const FAR_POINTS = 2
/** What adding and dividing may do to the last digits. */
const NOISE = 1e-9

/** Two sheets of one person beside each other: only what was rated both times, in the same wording. */
export function ownMoves(sections: readonly ComparedSection[], rounds: TwoRounds): OwnMoves {
  const { before, after } = rounds
  const all = sections.map((section) => withOwnItems(section, before.sheet, after.sheet))
  const moves = all.flatMap((section) => itemMoves(section, before.sheet.marks, after.sheet.marks))
  const chosen = chosenBefore(rounds)
  const rank = ({ item }: ItemMove) => chosen.indexOf(item.id)
  return {
    sections: sections.map((section) =>
      sectionMove(section, before.sheet.marks, after.sheet.marks)
    ),
    chosen: moves.filter((move) => rank(move) >= 0).sort((a, b) => rank(a) - rank(b)),
    others: moves.filter((move) => rank(move) < 0),
    reworded: sections
      .flatMap(({ items, side }) => items.map(({ id, version }) => ({ id, side, version })))
      .filter(({ id, side, version }) => {
        const answers = [before, after].map(({ sheet }) => sheet.marks.get(ratingField(id, side)))
        return answers.every(isRated) && answers.some((answer) => answer?.version !== version)
      }).length
  }
}

/**
 * Ids of the items that were marked in the first evaluation before the second one began: the top
 * three, then those of the plan. With many items some differ by chance, so these are judged.
 */
export function chosenBefore({ before, after }: TwoRounds): string[] {
  const { sheet } = before
  const began = after.evaluation.begunAt
  const inTime = (field: string) => (sheet.at.get(field) ?? began) < began
  const planned = LINES.map((line) => `plan-${line}.item`).filter(inTime)
  const ids = [
    ...(inTime('top') ? topOf(sheet) : []),
    ...planned.map((field) => sheet.texts.get(field) ?? '')
  ]
  return [...new Set(ids.filter(Boolean))]
}

/** Both sheets, cut to what was rated in both, in the wording of now. */
export function commonMarks(
  section: ComparedSection,
  one: Marks,
  other: Marks
): readonly [Marks, Marks] {
  const [first, second] = [currentMarks(section, one), currentMarks(section, other)]
  const cut = (marks: Marks) =>
    new Map([...marks].filter(([field]) => [first, second].every((all) => isRated(all.get(field)))))
  return [cut(first), cut(second)]
}

function sectionMove(section: ComparedSection, one: Marks, other: Marks): SectionMove {
  const marks = commonMarks(section, one, other)
  const items = section.items.filter(({ id }) => marks[0].has(ratingField(id, section.side)))
  const common = items.length
  const [first, second] = marks.map((cut) => sectionScore({ ...section, items }, cut))
  if (common < FEWEST_ITEMS || first?.status !== 'mean' || second?.status !== 'mean') {
    return { section, common, status: 'too-few' }
  }
  return {
    section,
    common,
    status: wayOf(second.mean - first.mean, FAR_MEANS),
    before: oneDecimal(first.mean),
    after: oneDecimal(second.mean),
    by: oneDecimal(Math.abs(second.mean - first.mean))
  }
}

function itemMoves(section: ComparedSection, one: Marks, other: Marks): ItemMove[] {
  return section.items.flatMap((item) => {
    const field = ratingField(item.id, section.side)
    const [before, after] = [one.get(field), other.get(field)]
    if (!isCurrent(item, before) || !isCurrent(item, after)) return []
    const by = Math.abs(after.mark - before.mark)
    const way = wayOf(after.mark - before.mark, FAR_POINTS)
    const later = one.get(thenField(field))
    const lookingBack = later?.version === item.version ? later.mark : undefined
    return [{ item, field, before: before.mark, after: after.mark, way, by, lookingBack }]
  })
}

/** Section D with the items that the person added, as far as they say the same both times. */
function withOwnItems(section: ComparedSection, one: Sheet, other: Sheet): ComparedSection {
  if (!section.side) return section
  const later = ownItems(other)
  const added = ownItems(one)
    .filter(({ id, text }) => later.some((item) => item.id === id && item.text === text))
    .map(({ id, text }) => ({ id, text, version: 1 }))
  return { ...section, items: [...section.items, ...added] }
}

function wayOf(difference: number, far: number): Way {
  if (Math.abs(difference) < far - NOISE) return 'alike'
  return difference > 0 ? 'higher' : 'lower'
}

function isRated(answer: Answer | undefined): boolean {
  return isPoint(answer?.mark)
}

function isCurrent(
  { version }: ComparedItem,
  answer: Answer | undefined
): answer is Answer & { mark: Point } {
  return isRated(answer) && answer?.version === version
}
