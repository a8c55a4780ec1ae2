import { wilson } from '../../assessment/interval.ts'
import { figuresOf, type GroupFigures } from '../../workbook/agreement.ts'
import type { Shown } from '../../workbook/grouped.ts'
import { FEWEST, FEWEST_TO_LIST } from '../../workbook/small-groups.ts'
import type { AskedForm, CheckQuestion, Line, Rating } from './asked.ts'
import type { Counts, Right, Tally } from './tally.ts'

/** Figures of one rating, with how often each point was ticked from eight people on. */
export interface RatingFigures extends GroupFigures {
  readonly counts: Counts | undefined
}

/** Where the mean lies of a rating whose best answer is 3. */
export type Middle = 'low' | 'right' | 'high'

export interface RatedLine {
  readonly line: Rating
  readonly whole: Shown<RatingFigures>
  /** Only where 3 is the best answer, and figures are shown. */
  readonly middle: Middle | undefined
}

export interface ThenNowLine {
  readonly line: Line
  readonly past: Shown<RatingFigures>
  readonly now: Shown<RatingFigures>
}

/** A share of right answers with its 95 % limits. */
export interface RightShare extends Right {
  readonly low: number
  readonly high: number
}

/** How the share of right answers moved, as far as it can be told. */
export type Move = 'higher' | 'lower' | 'cant-tell'

export interface CheckLine {
  readonly question: CheckQuestion
  readonly before: Shown<RightShare>
  readonly after: Shown<RightShare>
  /** `undefined` where one of the two is not shown. */
  readonly move: Move | undefined
}

/** What may be said of a workshop’s forms: nothing of fewer than five people. */
export interface Summary {
  readonly ratings: readonly RatedLine[]
  readonly thenNow: readonly ThenNowLine[]
  readonly check: readonly CheckLine[]
}

/** Within half a point of 3, it was about right. */
const ABOUT = 0.5

/**
 * Sums forms up.
 *
 * @param present how many people were there, where it is known
 */
export function summaryOf(tally: Tally, asked: AskedForm, present: number | undefined): Summary {
  const figures = (counts: Counts | undefined) => shownFigures(counts ?? [], present)
  return {
    ratings: asked.ratings.map((line) => {
      const whole = figures(tally.ratings.get(line.id))
      return { line, whole, middle: middleOf(line, whole) }
    }),
    thenNow: asked.thenNow.map((line) => ({
      line,
      past: figures(tally.past.get(line.id)),
      now: figures(tally.now.get(line.id))
    })),
    check: asked.check.map((question) => {
      const before = tally.check.before.get(question.id)
      const after = tally.check.after.get(question.id)
      return {
        question,
        before: shownShare(before),
        after: shownShare(after),
        move: before && after && moveOf(before, after)
      }
    })
  }
}

/**
 * How two shares of right answers differ, as if they came from different people: forms have no
 * names, so nobody can be followed. From the 95 % interval of the difference, hybrid score, method
 * 10 of Newcombe, R. G. (1998), Statistics in Medicine, 17, 873–890.
 *
 * @returns `undefined` where one of them is of fewer than five
 */
export function moveOf(before: Right, after: Right): Move | undefined {
  if (before.of < FEWEST || after.of < FEWEST) return undefined
  const [one, other] = [wilson(before.right, before.of), wilson(after.right, after.of)]
  const change = other.share - one.share
  const low = change - Math.hypot(other.share - other.low, one.high - one.share)
  const high = change + Math.hypot(other.high - other.share, one.share - one.low)
  if (low > 0) return 'higher'
  return high < 0 ? 'lower' : 'cant-tell'
}

function shownFigures(counts: Counts, present: number | undefined): Shown<RatingFigures> {
  const values = counts.flatMap((count, at) => Array.from({ length: count }, () => at + 1))
  const n = values.length
  if (n < FEWEST) return { status: 'too-few', n }
  const listed = n >= FEWEST_TO_LIST
  return {
    status: 'shown',
    figures: {
      ...figuresOf(values, { listed, team: present }),
      counts: listed ? counts : undefined
    }
  }
}

function shownShare({ right, of }: Right = { right: 0, of: 0 }): Shown<RightShare> {
  if (of < FEWEST) return { status: 'too-few', n: of }
  const { low, high } = wilson(right, of)
  return { status: 'shown', figures: { right, of, low, high } }
}

function middleOf({ middle }: Rating, whole: Shown<RatingFigures>): Middle | undefined {
  if (!middle || whole.status !== 'shown') return undefined
  if (whole.figures.mean <= 3 - ABOUT) return 'low'
  return whole.figures.mean >= 3 + ABOUT ? 'high' : 'right'
}
