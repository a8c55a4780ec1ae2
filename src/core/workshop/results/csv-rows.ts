import type { Cell } from '../../csv.ts'
import type { Shown } from '../../workbook/grouped.ts'
import type { RatingFigures, RightShare, Summary } from './summary.ts'

/** Names of the columns and of the parts, as a spreadsheet shows them. */
export interface ResultWords {
  readonly heads: readonly string[]
  readonly rating: string
  readonly past: string
  readonly now: string
  readonly before: string
  readonly after: string
  readonly tooFew: string
}

/**
 * A summary as rows of a table, a line each. What may not be shown says how many answered, and no
 * more. Columns: part, question, answers, mean, standard deviation, average deviation, how often 1
 * to 5, right answers.
 */
export function resultRows(summary: Summary, words: ResultWords): Cell[][] {
  return [
    [...words.heads],
    ...summary.ratings.map(({ line, whole }) => rated(words.rating, line.text, whole, words)),
    ...summary.thenNow.flatMap(({ line, past, now }) => [
      rated(words.past, line.text, past, words),
      rated(words.now, line.text, now, words)
    ]),
    ...summary.check.flatMap(({ question, before, after }) => [
      checked(words.before, question.about, before, words),
      checked(words.after, question.about, after, words)
    ])
  ]
}

const COUNTS = 5

function rated(
  part: string,
  text: string,
  whole: Shown<RatingFigures>,
  words: ResultWords
): Cell[] {
  if (whole.status !== 'shown') return [part, text, whole.n, words.tooFew]
  const { n, mean, sd, ad, counts } = whole.figures
  return [
    part,
    text,
    n,
    mean,
    sd,
    ad,
    ...(counts ?? Array<Cell>(COUNTS).fill(undefined)),
    undefined
  ]
}

function checked(part: string, text: string, share: Shown<RightShare>, words: ResultWords): Cell[] {
  if (share.status !== 'shown') return [part, text, share.n, words.tooFew]
  const empty = Array<Cell>(3 + COUNTS).fill(undefined)
  return [part, text, share.figures.of, ...empty, share.figures.right]
}
