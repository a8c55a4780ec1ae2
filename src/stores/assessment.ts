import { computed, type ReadableAtom } from 'nanostores'
import type { Forms, Purpose } from '../core/assessment/forms.ts'
import { nextForm, type Offer, offersAt } from '../core/assessment/offers.ts'
import { type AfterResults, afterResults } from '../core/assessment/result.ts'
import {
  choiceFact,
  currentOf,
  finishFact,
  formFact,
  type OpenSitting,
  type Sitting,
  sittingsIn,
  TESTS
} from '../core/assessment/sitting.ts'
import { randomSeed } from '../platform/chance.ts'
import { now } from '../platform/clock.ts'
import { record } from './record.ts'

const SKIPPED = 'setting/before-test-skipped'

/** Every time that the person sat down to a test, the first one at the head. */
export const $sittings: ReadableAtom<readonly Sitting[]> = computed(record.under(TESTS), sittingsIn)

/** What the person can take, as it was when the record last changed. */
export const $offers: ReadableAtom<Record<Purpose, Offer>> = computed($sittings, (sittings) =>
  offersAt(sittings, now())
)

/** Whether the person passed over the offer of a test before the course. */
export const $beforeSkipped = computed(record.fact(SKIPPED), (fact) => fact?.value === true)

/** The last and the best test after the course, for a record of completion. */
export function afterResultsIn(forms: Forms, cut: number): ReadableAtom<AfterResults> {
  return computed($sittings, (sittings) => afterResults(sittings, forms, cut))
}

/** The person does without a test before the course; it is not offered by itself again. */
export function skipBefore(): void {
  record.set(SKIPPED, true)
}

/** Begins a sitting, where that is offered; a sitting that is open gives way to it. */
export function start(purpose: Purpose): void {
  const sittings = $sittings.get()
  if (offersAt(sittings, now())[purpose].status !== 'open') return
  if (currentOf(sittings)?.purpose === purpose) return
  // Later than all others, also where the clock was set back: the one begun last is current.
  const moment = Math.max(now(), 1 + (sittings.at(-1)?.begunAt ?? 0))
  const form = nextForm(purpose, sittings, () => randomSeed() / 2 ** 32)
  record.set(formFact(new Date(moment).toISOString()), { purpose, form }, moment - 1)
  void record.askToPersist()
}

/** Chooses an option for an item of an open sitting. What was finished stays as it was. */
export function choose(begun: string, item: string, option: string): void {
  const sitting = openSitting(begun)
  if (!sitting || sitting.answers.get(item) === option) return
  const moment = Math.max(now(), sitting.touchedAt + 1)
  record.set(choiceFact(begun, item, new Date(moment).toISOString()), option, moment - 1)
}

/** Ends an open sitting, for good: its answers are handed in as they stand. */
export function finish(begun: string): void {
  const sitting = openSitting(begun)
  if (!sitting) return
  const moment = Math.max(now(), sitting.touchedAt + 1)
  const sheet = Object.fromEntries(sitting.answers)
  record.set(finishFact(begun, new Date(moment).toISOString()), sheet, moment - 1)
}

function openSitting(begun: string): OpenSitting | undefined {
  return $sittings
    .get()
    .find((one): one is OpenSitting => one.begun === begun && one.status === 'open')
}
