import type { Term } from './schema.ts'

/** Where a term first stands: from `start` up to `end` in one run of text. */
export interface Use {
  /** Id of the term. */
  term: string
  /** Index of the run. */
  run: number
  start: number
  end: number
}

/**
 * The first use of each term in a text, in reading order.
 *
 * A spelling that begins with a small letter may also begin a sentence; one with a capital, such
 * as PRIDE, counts only as written. Where two terms begin at one place the longer one wins, and
 * a word inside a longer term is no use of its own. A possessive ending belongs to the use.
 *
 * @param runs pieces of text in which nothing else may become part of a term
 */
export function firstUses(runs: readonly string[], terms: readonly Term[]): Use[] {
  const spellings = terms
    .flatMap(({ id, term, forms }) => [term, ...forms].map((text) => ({ id, text })))
    .sort((a, b) => b.text.length - a.text.length)
  if (spellings.length === 0) return []

  const words = spellings.map(({ text }) => `(${patternOf(text)})`).join('|')
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}]-)(?:${words})(?:[’']s)?(?!-?[\\p{L}\\p{N}])`,
    'gu'
  )
  const found = new Map<string, Use>()
  for (const [run, text] of runs.entries()) {
    for (const match of text.matchAll(pattern)) {
      const which = match.slice(1).findIndex((group) => group !== undefined)
      const term = spellings[which]?.id ?? ''
      const start = match.index
      if (!found.has(term)) found.set(term, { term, run, start, end: start + match[0].length })
    }
  }
  return [...found.values()]
}

/** The spelling as a pattern; a space may be a line break, and a small first letter a capital. */
function patternOf(spelling: string): string {
  const safe = spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  return safe.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`)
}
