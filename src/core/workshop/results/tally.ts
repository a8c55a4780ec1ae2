import { readCount } from '../../workbook/counts.ts'
import type { AskedForm, Moment } from './asked.ts'
import type { WorkshopForm } from './form.ts'

/** How often each point from 1 to 5 was ticked, weakest first. */
export type Counts = readonly number[]

/** Right answers, of how many. */
export interface Right {
  readonly right: number
  readonly of: number
}

/** All forms of a workshop, counted. Nobody can be told from it. */
export interface Tally {
  /** By the id of what was rated. */
  readonly ratings: ReadonlyMap<string, Counts>
  readonly past: ReadonlyMap<string, Counts>
  readonly now: ReadonlyMap<string, Counts>
  /** By the id of the question. */
  readonly check: { readonly [At in Moment]: ReadonlyMap<string, Right> }
}

/** The option that is right, by the id of the question. */
export type Keys = Readonly<Record<string, string>>

const POINTS = [1, 2, 3, 4, 5] as const
const NONE: Counts = POINTS.map(() => 0)

/** Which cell of the tally by hand a number stands in: the same ids as in the record. */
export const cell = {
  rating: (id: string, point: number) => `rating.${id}.${point}`,
  past: (id: string, point: number) => `past.${id}.${point}`,
  now: (id: string, point: number) => `now.${id}.${point}`,
  right: (at: Moment, id: string) => `${at}.${id}.right`,
  of: (at: Moment, id: string) => `${at}.${id}.of`
}

/** What was counted by hand, with the cells that hold no count, or one that can’t be. */
export interface HandTally {
  readonly tally: Tally
  readonly bad: readonly string[]
}

/**
 * The tally that somebody counted by hand.
 *
 * @param typed what stands in each cell, as it was typed
 */
export function handTally(typed: ReadonlyMap<string, string>, asked: AskedForm): HandTally {
  const bad: string[] = []
  const count = (id: string) => {
    const read = readCount(typed.get(id) ?? '')
    if (read.status === 'count') return read.count
    if (read.status !== 'empty') bad.push(id)
    return 0
  }
  const counts = (
    of: readonly { id: string }[],
    at: (id: string, point: number) => string
  ): Map<string, Counts> =>
    new Map(of.map(({ id }) => [id, POINTS.map((point) => count(at(id, point)))]))
  const right = (at: Moment) =>
    new Map(
      asked.check.map(({ id }): [string, Right] => {
        const [some, of] = [count(cell.right(at, id)), count(cell.of(at, id))]
        if (some <= of) return [id, { right: some, of }]
        bad.push(cell.right(at, id))
        return [id, { right: 0, of: 0 }]
      })
    )
  return {
    tally: {
      ratings: counts(asked.ratings, cell.rating),
      past: counts(asked.thenNow, cell.past),
      now: counts(asked.thenNow, cell.now),
      check: { before: right('before'), after: right('after') }
    },
    bad
  }
}

/** The tally of forms that came as files. */
export function formsTally(forms: readonly WorkshopForm[], asked: AskedForm, keys: Keys): Tally {
  const counts = (of: readonly { id: string }[], field: 'ratings' | 'past' | 'now') =>
    new Map(
      of.map(({ id }) => [
        id,
        POINTS.map((point) => forms.filter((form) => form[field][id] === point).length)
      ])
    )
  const right = (at: Moment) =>
    new Map(
      asked.check.map(({ id }): [string, Right] => {
        const chosen = forms
          .filter((form) => form.at === at)
          .flatMap(({ check }) => check[id] ?? [])
        return [
          id,
          { right: chosen.filter((option) => option === keys[id]).length, of: chosen.length }
        ]
      })
    )
  return {
    ratings: counts(asked.ratings, 'ratings'),
    past: counts(asked.thenNow, 'past'),
    now: counts(asked.thenNow, 'now'),
    check: { before: right('before'), after: right('after') }
  }
}

/** Two tallies as one. */
export function together(one: Tally, other: Tally): Tally {
  const counts = (field: 'ratings' | 'past' | 'now') =>
    added(one[field], other[field], NONE, (a, b) => a.map((count, at) => count + (b[at] ?? 0)))
  const right = (at: Moment) =>
    added(one.check[at], other.check[at], { right: 0, of: 0 }, (a, b) => ({
      right: a.right + b.right,
      of: a.of + b.of
    }))
  return {
    ratings: counts('ratings'),
    past: counts('past'),
    now: counts('now'),
    check: { before: right('before'), after: right('after') }
  }
}

function added<Value>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
  none: Value,
  sum: (a: Value, b: Value) => Value
): Map<string, Value> {
  const ids = new Set([...one.keys(), ...other.keys()])
  return new Map([...ids].map((id) => [id, sum(one.get(id) ?? none, other.get(id) ?? none)]))
}
