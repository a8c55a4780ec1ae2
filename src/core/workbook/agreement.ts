import { averageDeviation, marginOf, mean, standardDeviation } from '../statistics.ts'
import { oneDecimal } from './bands.ts'

/** How far raters are apart. */
export type Agreement = 'close' | 'some-spread' | 'apart'

/** How far a group’s mean reaches beyond those who answered. */
export type Reach =
  /** Nobody is missing, so there is nothing to estimate. */
  | { status: 'everybody'; of: number }
  /** All answered alike, which an interval can’t be drawn from. */
  | { status: 'alike' }
  /** 95 % limits, cut at the ends of the scale. */
  | { status: 'interval'; margin: number; low: number; high: number }

/**
 * What may be shown of at least five people’s answers to one question. Numbers are rounded to one
 * decimal here, so that nobody who is given them can work with more than what is shown.
 */
export interface GroupFigures {
  readonly n: number
  readonly mean: number
  readonly sd: number
  readonly agreement: Agreement
  /**
   * The average deviation from the mean, to two decimals, where single answers may be listed.
   * Elsewhere the words have to do: with the mean and the standard deviation, the number would
   * nearly always tell the single answers of five to seven people.
   */
  readonly ad: number | undefined
  readonly reach: Reach
}

/** Up to here, raters are close. */
const CLOSE = 0.5
/** Up to here, there is some spread. The usual upper limit is 5 ÷ 6; random answers give about 1.2. */
const SOME = 0.8
/** What adding and dividing may do to the last digits. */
const NOISE = 1e-9

/**
 * How far raters of a scale from 1 to 5 are apart, from their average deviation. Limits after
 * Burke & Dunlap (2002), see `averageDeviation`; they are conventions.
 */
export function agreementOf(deviation: number): Agreement {
  if (deviation <= CLOSE + NOISE) return 'close'
  return deviation <= SOME + NOISE ? 'some-spread' : 'apart'
}

/**
 * The figures of a group. Whether they may be shown is not decided here: see `grouped.ts`.
 *
 * @param values from 1 to 5, at least five of them
 * @param more whether single answers may be listed, how many people there are in all, where it is
 * known, and the average deviation, where it is not that of the values
 */
export function figuresOf(
  values: readonly number[],
  more: { listed: boolean; team?: number | undefined; deviation?: number | undefined }
): GroupFigures {
  const deviation = more.deviation ?? averageDeviation(values)
  return {
    n: values.length,
    mean: oneDecimal(mean(values)),
    sd: oneDecimal(standardDeviation(values)),
    agreement: agreementOf(deviation),
    ad: more.listed ? Math.round(100 * deviation) / 100 : undefined,
    reach: reachOf(values, more.team)
  }
}

function reachOf(values: readonly number[], team: number | undefined): Reach {
  if (team === values.length) return { status: 'everybody', of: team }
  if (standardDeviation(values) <= NOISE) return { status: 'alike' }
  const margin = marginOf(values)
  const centre = mean(values)
  return {
    status: 'interval',
    margin: oneDecimal(margin),
    low: oneDecimal(Math.max(1, centre - margin)),
    high: oneDecimal(Math.min(5, centre + margin))
  }
}

/** What to do with an item first: spread is read before the mean. */
export type Reading = 'talk-first' | 'shared-problem' | 'none'

/** Below this, something is seldom in place; the border of the lowest band of the workbook. */
const SELDOM = 2.5

/**
 * How agreement and mean read together. Raters who are far apart have seen different things or
 * read the item differently, so they talk first; raters who are close on a low mean share a problem.
 *
 * @param reversed true where a high point is the weaker answer
 */
export function readingOf(
  { agreement, mean }: Pick<GroupFigures, 'agreement' | 'mean'>,
  reversed = false
): Reading {
  if (agreement === 'apart') return 'talk-first'
  const strength = reversed ? 6 - mean : mean
  return agreement === 'close' && strength < SELDOM ? 'shared-problem' : 'none'
}
