import type { Question, Single } from './schema.ts'

/** Length of an option’s text beside the others of its question. */
export interface KeyLengths {
  /** Single choices counted. */
  n: number
  /** In how many the right option is the longest (ties share). */
  longest: number
  /** In how many it is the shortest. */
  shortest: number
}

/** Counts how often length gives the right option away, over a set of questions. */
export function keyLengths(questions: readonly Question[]): KeyLengths {
  const singles = questions.filter((question): question is Single => question.type === 'single')
  return {
    n: singles.length,
    longest: sumOver(singles, (lengths) => Math.max(...lengths)),
    shortest: sumOver(singles, (lengths) => Math.min(...lengths))
  }
}

function sumOver(singles: readonly Single[], extreme: (lengths: number[]) => number): number {
  return singles.reduce((sum, { options }) => {
    const at = extreme(options.map(({ text }) => text.length))
    const there = options.filter(({ text }) => text.length === at)
    return sum + (there.some(({ key }) => key) ? 1 / there.length : 0)
  }, 0)
}

/**
 * The whole numbers within which a fair third of `n` falls 95 times of 100: n ÷ 3 ± 1.96 ·
 * √(n · 1/3 · 2/3), the normal approximation of the binomial range.
 */
export function fairThird(n: number): { least: number; most: number } {
  const spread = 1.96 * Math.sqrt((n * 2) / 9)
  return { least: Math.ceil(n / 3 - spread), most: Math.floor(n / 3 + spread) }
}

/** Below this many single choices a share says nothing. */
const FEWEST = 12

/**
 * Says so when picking the longest, or the shortest, option would beat guessing.
 *
 * @param home where the questions stand, for messages
 */
export function keyFaults(questions: readonly Question[], home = 'src/content/course'): string[] {
  const { n, longest, shortest } = keyLengths(questions)
  if (n < FEWEST) return []
  const { least, most } = fairThird(n)
  return Object.entries({ longest, shortest })
    .filter(([, count]) => count < least || count > most)
    .map(
      ([which, count]) =>
        `${home}: the right option is the ${which} in ${Number(count.toFixed(1))} of ${n} single choices; a fair draw gives ${least} to ${most}. Reword some options.`
    )
}
