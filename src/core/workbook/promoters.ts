/** How many people chose 9–10, 7–8 and 0–6 on the recommendation question. */
export interface Counts {
  promoters: number
  passives: number
  detractors: number
}

export type Group = keyof Counts

/** The three groups, in the order in which the course names them. */
export const GROUPS: readonly Group[] = ['promoters', 'passives', 'detractors']

/** 95 % limits on the scale from −100 to +100, and the value they are drawn around. */
export interface Interval {
  centre: number
  low: number
  high: number
}

/**
 * What may be shown for a number of answers. `rough` and `score` carry the same numbers,
 * unrounded; fewer answers must be shown with the words “very rough”.
 */
export type Score =
  | { status: 'none' }
  | { status: 'counts'; n: number }
  | { status: 'rough' | 'score'; n: number; score: number; low: number; high: number }

/** What somebody typed into the field of one count. */
export type Typed =
  | { status: 'empty' }
  | { status: 'count'; count: number }
  | { status: 'below-zero' | 'not-whole' | 'too-many' | 'not-a-number' }

/** The three fields together. `counts` holds the fields that could be read. */
export type Sheet =
  | { status: 'unreadable'; counts: Partial<Counts> }
  | { status: 'incomplete'; counts: Partial<Counts>; left: number }
  | { status: 'complete'; counts: Counts }

/** How far the score moved between two periods. `shown` says whether to call it a change. */
export interface Difference {
  change: number
  low: number
  high: number
  shown: boolean
}

/** With fewer answers than this, only the counts are shown. */
const ENOUGH_FOR_A_SCORE = 10
/** With fewer answers than this, the score is called very rough. */
const ENOUGH_FOR_A_STEADY_SCORE = 30
/** The most that a typed count may be, so that no figure outgrows its place. */
export const MOST = 1_000_000

/** 95 % of a normal distribution lies within so many standard errors. */
const Z = 1.96
/** The scale ends at −100 and +100, so a difference ends at −200 and +200. */
const END = 100

/**
 * The recommendation score: 100 · (promoters − detractors) / n.
 *
 * @throws RangeError naming the count which is negative or not whole
 */
export function scoreOf(counts: Counts): Score {
  const n = answersIn(counts)
  if (n === 0) return { status: 'none' }
  if (n < ENOUGH_FOR_A_SCORE) return { status: 'counts', n }

  const score = (100 * (counts.promoters - counts.detractors)) / n
  const { low, high } = intervalOf(counts)
  return { status: n < ENOUGH_FOR_A_STEADY_SCORE ? 'rough' : 'score', n, score, low, high }
}

/**
 * The adjusted Wald interval of the score, for any number of answers, cut at ±100.
 *
 * With n′ = n + 3, p = (P + ¾) / n′, d = (D + ¾) / n′ and m = p − d, the limits are
 * 100 · (m ± 1.96 · √((p + d − m²) / n′)). This adds three answers, half of them passive,
 * which pulls `centre` towards 0: it is not the score. Rocks, B. (2016), Interval estimation
 * for the “Net Promoter Score”, The American Statistician, 70(4), as described by MeasuringU.
 *
 * @throws RangeError naming the count which is negative or not whole
 */
export function intervalOf(counts: Counts): Interval {
  const { mean, error } = estimate(counts)
  return { centre: 100 * mean, ...limits(mean, error, END) }
}

/**
 * The change from one period to the next: the distance between the adjusted centres, with
 * the error √(SE₁² + SE₂²), cut at ±200. It is shown only when its interval leaves out 0 and
 * both periods have answers enough for a score.
 *
 * @throws RangeError naming the count which is negative or not whole
 */
export function differenceOf(before: Counts, after: Counts): Difference {
  const first = estimate(before)
  const second = estimate(after)
  const mean = second.mean - first.mean
  const { low, high } = limits(mean, Math.hypot(first.error, second.error), 2 * END)
  const enough = Math.min(answersIn(before), answersIn(after)) >= ENOUGH_FOR_A_SCORE
  return { change: 100 * mean, low, high, shown: enough && (low > 0 || high < 0) }
}

/** Reads one typed count. Commas or spaces between thousands are fine: `1,200`. */
export function readCount(typed: string): Typed {
  const text = typed.trim()
  if (text === '') return { status: 'empty' }
  if (/^(?:\d+|\d{1,3}(?:[, ]\d{3})+)$/.test(text)) {
    const count = Number(text.replaceAll(/[, ]/g, ''))
    return count <= MOST ? { status: 'count', count } : { status: 'too-many' }
  }
  if (/^[-−–]\s?\d/.test(text)) return { status: 'below-zero' }
  if (/^\d*[.,]\d+$/.test(text)) return { status: 'not-whole' }
  return { status: 'not-a-number' }
}

/** Reads the three typed counts. A field that makes no sense comes before one that is empty. */
export function readSheet(typed: Record<Group, string>): Sheet {
  const counts: Partial<Counts> = {}
  let unreadable = false
  for (const group of GROUPS) {
    const read = readCount(typed[group])
    if (read.status === 'count') counts[group] = read.count
    else unreadable ||= read.status !== 'empty'
  }
  if (unreadable) return { status: 'unreadable', counts }
  if (isWhole(counts)) return { status: 'complete', counts }
  return { status: 'incomplete', counts, left: GROUPS.length - Object.keys(counts).length }
}

/** The counts which can be used in a value that was kept somewhere. Any of them may be missing. */
export function keptCounts(kept: unknown): Partial<Counts> {
  if (typeof kept !== 'object' || kept === null) return {}
  const entries = Object.entries(kept).filter(
    ([group, count]) => isGroup(group) && isCount(count) && count <= MOST
  )
  return Object.fromEntries(entries)
}

/** Adjusted mean and standard error, both on a scale from −1 to 1. */
function estimate(counts: Counts): { mean: number; error: number } {
  const size = answersIn(counts) + 3
  const promoters = (counts.promoters + 0.75) / size
  const detractors = (counts.detractors + 0.75) / size
  const mean = promoters - detractors
  return { mean, error: Math.sqrt((promoters + detractors - mean ** 2) / size) }
}

function limits(mean: number, error: number, end: number): { low: number; high: number } {
  return {
    low: Math.max(-end, 100 * (mean - Z * error)),
    high: Math.min(end, 100 * (mean + Z * error))
  }
}

function answersIn(counts: Counts): number {
  for (const group of GROUPS) {
    if (!isCount(counts[group])) {
      throw new RangeError(
        `The count of ${group} is ${counts[group]}. Give a whole number, 0 or more.`
      )
    }
  }
  return counts.promoters + counts.passives + counts.detractors
}

function isCount(count: unknown): count is number {
  return Number.isSafeInteger(count) && Number(count) >= 0
}

function isWhole(counts: Partial<Counts>): counts is Counts {
  return GROUPS.every((group) => counts[group] !== undefined)
}

function isGroup(name: string): name is Group {
  return GROUPS.some((group) => group === name)
}
