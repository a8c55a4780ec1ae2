/** How many people chose 9–10, 7–8 and 0–6 on the recommendation question. */
export interface Counts {
  promoters: number
  passives: number
  detractors: number
}

export type Group = keyof Counts

/** The three groups, in the order in which the course names them. */
export const GROUPS: readonly Group[] = ['promoters', 'passives', 'detractors']

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

/** The most that a typed count may be, so that no figure outgrows its place. */
export const MOST = 1_000_000

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

/** True for a count of people: whole, and 0 or more. */
export function isCount(count: unknown): count is number {
  return Number.isSafeInteger(count) && Number(count) >= 0
}

function isWhole(counts: Partial<Counts>): counts is Counts {
  return GROUPS.every((group) => counts[group] !== undefined)
}

function isGroup(name: string): name is Group {
  return GROUPS.some((group) => group === name)
}
