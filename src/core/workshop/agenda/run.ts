import { isObject } from '../../record/is-object.ts'
import { afterCuts, type Cuts } from './day.ts'
import { type CatchUp, catchUp, type Standing, standingAt } from './live.ts'
import type { TimedBlock } from './timing.ts'

/** How a workshop runs, as it was noted on the day. Moments are in ms since 1970. */
export interface Run {
  /** Id of the block that it is in, empty once it is over. */
  readonly block: string
  /** When each block began, by its id. */
  readonly begins: Readonly<Record<string, number>>
  /** The moment from which the plan counts. */
  readonly start: number
  /** What was shortened or left out to catch up. */
  readonly cuts: Cuts
}

/** Begun further from its hour than this, it is a rehearsal, and the plan counts from its beginning. */
const NEAR = 90

const MINUTE = 60_000

/** Reads a run that was stored, `undefined` where it is none. */
export function readRun(value: unknown): Run | undefined {
  if (!isObject(value)) return undefined
  const { block, begins, start, cuts } = value
  if (typeof block !== 'string' || !isMoment(start)) return undefined
  const began = numbersIn(begins, isMoment)
  if (began[block] === undefined) return undefined
  return { block, begins: began, start, cuts: numbersIn(cuts, (cut) => cut >= 0) }
}

/**
 * A run that begins now.
 *
 * @param planned the moment at which it was to begin, `undefined` where no day is set
 */
export function beginRun(
  blocks: readonly TimedBlock[],
  planned: number | undefined,
  now: number
): Run {
  const near = planned !== undefined && isNear(planned, now)
  const block = blocks[0]?.block.id ?? ''
  return { block, begins: { [block]: now }, start: near ? planned : now, cuts: {} }
}

/** True near enough to the hour for which a workshop is planned to be that workshop, and no rehearsal. */
export function isNear(planned: number, now: number): boolean {
  return Math.abs(now - planned) <= NEAR * MINUTE
}

/** The run one block on or back. Going back, the block goes on as if nobody had left it. */
export function steppedRun(
  run: Run,
  blocks: readonly TimedBlock[],
  steps: -1 | 1,
  now: number
): Run {
  const day = afterCuts(blocks, run.cuts)
  const next = placeIn(day, run, now) + steps
  if (next < 0 || next > day.length) return run
  const block = day[next]?.block.id ?? ''
  const again = steps < 0 ? run.begins[block] : undefined
  return { ...run, block, begins: { ...run.begins, [block]: again ?? now } }
}

/** Where a run stands, and how it can catch up. */
export interface Now {
  /** The day as it is, with what was cut. */
  readonly day: readonly TimedBlock[]
  /** Index of the block that it is in; the number of blocks once it is over. */
  readonly at: number
  readonly standing: Standing
  readonly catchUp: CatchUp
}

/** Where a run stands at a moment. */
export function runAt(run: Run, blocks: readonly TimedBlock[], now: number): Now {
  const day = afterCuts(blocks, run.cuts)
  const at = placeIn(day, run, now)
  const since = (moment: number) => (moment - run.start) / MINUTE
  const begun = run.begins[day[at]?.block.id ?? '']
  const over = at === day.length
  const standing = standingAt(
    day,
    at,
    begun === undefined ? (day[at]?.from ?? 0) : since(begun),
    // Once it is over, it stays as late as it was.
    over && begun !== undefined ? since(begun) : since(now)
  )
  const late = standing.status === 'running' ? standing.late : 0
  return { day, at, standing, catchUp: catchUp(day, at, late) }
}

/** The run with what would let it catch up. */
export function caughtUp(run: Run, found: CatchUp): Run {
  if (!('cuts' in found)) return run
  const more = Object.fromEntries(found.cuts.map(({ block, to }) => [block.block.id, to]))
  return { ...run, cuts: { ...run.cuts, ...more } }
}

/** Where the block of a run stands; where it is in the plan no longer, the one that is due. */
function placeIn(day: readonly TimedBlock[], run: Run, now: number): number {
  if (run.block === '') return day.length
  const found = day.findIndex(({ block }) => block.id === run.block)
  if (found >= 0) return found
  const due = (now - run.start) / MINUTE
  return Math.max(
    0,
    day.findLastIndex(({ from }) => from <= due)
  )
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0
}

function numbersIn(value: unknown, fits: (one: number) => boolean): Record<string, number> {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number' && fits(entry[1])
    )
  )
}
