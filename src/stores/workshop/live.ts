import { atom, computed, onMount, type ReadableAtom } from 'nanostores'

import type { Json } from '../../core/record/fact.ts'
import type { Setting } from '../../core/workshop/agenda/plan.ts'
import {
  beginRun,
  caughtUp,
  type Run,
  readRun,
  runAt,
  steppedRun
} from '../../core/workshop/agenda/run.ts'
import type { TimedBlock } from '../../core/workshop/agenda/timing.ts'
import { dayOf, now } from '../../platform/clock.ts'
import { everySecond, momentOf } from '../../platform/watch-clock.ts'
import { fieldOf, forgetFields, keepField } from './field.ts'

export { keepScreenOn } from '../../platform/wake-lock.ts'

/** The time, told at each full second while a page looks at it. */
export const $clock = atom(0)
onMount($clock, () => everySecond((moment) => $clock.set(moment)))

/** How the workshop of this page runs, `undefined` where it has not begun. */
export const $run: ReadableAtom<Run | undefined> = computed(fieldOf('live'), readRun)

/** The moment at which a workshop is to begin; where it has no day, at its hour of this day. */
export function plannedStart({ day, start }: Pick<Setting, 'day' | 'start'>): number | undefined {
  return momentOf(day || dayOf(now()), start)
}

/** Begins the workshop of this page. */
export function beginLive(blocks: readonly TimedBlock[], setting: Setting): void {
  keep(beginRun(blocks, plannedStart(setting), now()))
}

/** Goes on to the next block, or back to the one before. */
export function goLive(blocks: readonly TimedBlock[], steps: -1 | 1): void {
  const run = $run.get()
  if (run) keep(steppedRun(run, blocks, steps, now()))
}

/** Takes over what lets the workshop catch up. */
export function catchUpLive(blocks: readonly TimedBlock[]): void {
  const run = $run.get()
  if (run) keep(caughtUp(run, runAt(run, blocks, now()).catchUp))
}

/** Takes back all that was cut on the day. */
export function uncutLive(): void {
  const run = $run.get()
  if (run) keep({ ...run, cuts: {} })
}

/** Forgets how the workshop of this page ran. */
export function clearLive(): void {
  forgetFields(['live'])
}

function keep(run: Run): void {
  keepField('live', run as unknown as Json)
}
