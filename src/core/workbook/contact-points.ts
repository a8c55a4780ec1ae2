import { isObject } from '../record/is-object.ts'

/** What a point of connection does to a customer’s trust: adds to it, draws on it, or nobody knows. */
export const TRUSTS = ['deposit', 'withdrawal', 'unsure'] as const
export type Trust = (typeof TRUSTS)[number]

/** The fields of a point that hold words. */
export const WORDS = ['name', 'expects', 'owner', 'measure'] as const

/** One point where customers meet the organization. */
export interface ContactPoint {
  /** Names the point for ever, wherever it stands and whatever it is called. */
  readonly id: string
  readonly name: string
  /** What customers expect there. */
  readonly expects: string
  /** Who owns it. */
  readonly owner: string
  /** The one light measure that is watched. */
  readonly measure: string
  readonly trust: Trust
  /** Fields that another edition has added stay with their point. */
  readonly [more: string]: unknown
}

/** The most points that one map holds. */
export const MOST_POINTS = 15

/** A point about which nothing is known but its name. */
export function contactPoint(id: string, name = ''): ContactPoint {
  return { id, name, expects: '', owner: '', measure: '', trust: 'unsure' }
}

/**
 * The points of a stored map, in their order. What is missing in one is empty, what is more
 * stays. A row without an id of its own gets one from its place, so that its words can be read.
 *
 * @param stored the value of a fact, `{ rows: [...] }`; anybody may have written it
 * @returns `undefined` where it holds no list of rows
 */
export function readContactPoints(stored: unknown): ContactPoint[] | undefined {
  if (!isObject(stored) || !Array.isArray(stored.rows)) return undefined
  const taken = new Set<unknown>()
  return stored.rows.filter(isObject).map((row, at) => {
    let id = typeof row.id === 'string' && row.id ? row.id : `row-${at}`
    while (taken.has(id)) id += '+'
    taken.add(id)
    const point: Record<string, unknown> = { ...row, ...contactPoint(id) }
    for (const word of WORDS) if (typeof row[word] === 'string') point[word] = row[word]
    if (TRUSTS.some((trust) => trust === row.trust)) point.trust = row.trust
    return point as unknown as ContactPoint
  })
}

/** The list with one item moved by so many places, `undefined` where it can go no further. */
export function moved<Item>(list: readonly Item[], from: number, by: number): Item[] | undefined {
  const to = from + by
  if (to < 0 || to >= list.length) return undefined
  const after = [...list]
  after.splice(to, 0, ...after.splice(from, 1))
  return after
}
