import type { Rater } from './raters.ts'

/** Ids of one person in two evaluations. */
export type Link = readonly [before: string, after: string]

/** Whether the same people answered both times, as far as codes can tell. */
export type Who =
  | { status: 'same' | 'others'; before: number; after: number }
  | { status: 'partly'; linked: number; before: number; after: number }
  /** Too many left no code. */
  | { status: 'unknown'; before: number; after: number }

/**
 * Who in a group answered both times: those with the same code. A code that two people of one
 * evaluation chose links nobody.
 */
export function linksBetween(before: readonly Rater[], after: readonly Rater[]): Link[] {
  const later = byCode(after)
  return [...byCode(before)].flatMap(([code, id]): Link[] => {
    const other = later.get(code)
    return other === undefined ? [] : [[id, other]]
  })
}

/** Whether those who handed in to be counted in a group are the same people both times. */
export function whoIn(before: readonly Rater[], after: readonly Rater[]): Who {
  const [first, second] = [grouped(before), grouped(after)]
  const counts = { before: first.length, after: second.length }
  const linked = linksBetween(before, after).length
  if (linked > 0) {
    const all = linked === first.length && linked === second.length
    return all ? { status: 'same', ...counts } : { status: 'partly', linked, ...counts }
  }
  const known = [...first, ...second].every(({ code }) => codeOf(code) !== '')
  return { status: known ? 'others' : 'unknown', ...counts }
}

function byCode(raters: readonly Rater[]): Map<string, string> {
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const { id, code } of grouped(raters)) {
    const own = codeOf(code)
    if (found.has(own)) twice.add(own)
    if (own !== '') found.set(own, id)
  }
  for (const code of twice) found.delete(code)
  return found
}

function grouped(raters: readonly Rater[]): Rater[] {
  return raters.filter(({ mode }) => mode === 'grouped')
}

/** One spelling for a code that somebody typed twice. */
function codeOf(typed: string): string {
  return typed.trim().toLowerCase()
}
