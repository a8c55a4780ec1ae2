import type { Fact, Json } from '../record/fact.ts'
import { isObject } from '../record/is-object.ts'
import { FORMS, type Form, PURPOSES, type Purpose } from './forms.ts'

interface Begun {
  /** The moment it was begun, as its name in the record: `2026-11-21T08:00:00.000Z`. */
  begun: string
  /** The same moment in ms since 1970. */
  begunAt: number
  purpose: Purpose
  form: Form
  /** Item id → id of the option that counts. */
  answers: ReadonlyMap<string, string>
}

export type OpenSitting = Begun & {
  status: 'open'
  /** When something was last done in it, in ms since 1970. */
  touchedAt: number
}

export type FinishedSitting = Begun & {
  status: 'finished'
  /** In ms since 1970. */
  finishedAt: number
}

/** One time that somebody sat down to a test. */
export type Sitting = OpenSitting | FinishedSitting

/** Prefix of all facts of tests. */
export const TESTS = 'test/'

/** Id of the fact that a sitting was begun, with its purpose and form. */
export const formFact = (begun: string) => `${TESTS}${begun}/form`

/** Id of the fact that an option was chosen at a moment. Each choice is a fact of its own. */
export const choiceFact = (begun: string, item: string, moment: string) =>
  `${TESTS}${begun}/answer/${item}/${moment}`

/** Id of the fact that a sitting was finished at a moment, with its answers. The first one counts. */
export const finishFact = (begun: string, moment: string) => `${TESTS}${begun}/finished/${moment}`

/**
 * Reads the sittings from their facts, the one that was begun first at the head.
 *
 * What was finished stays as it was, whatever is merged into it later: the first end counts,
 * and it holds the answers. While a sitting is open, the last choice for each item counts.
 * Items and options that nobody knows any more are left to whoever marks them.
 *
 * @param facts of tests, in the order of their moments
 */
export function sittingsIn(facts: readonly Fact[]): Sitting[] {
  const ofSitting = new Map<string, Fact[]>()
  for (const fact of facts) {
    const begun = fact.id.split('/')[1] ?? ''
    const own = ofSitting.get(begun)
    if (own) own.push(fact)
    else ofSitting.set(begun, [fact])
  }
  return [...ofSitting]
    .flatMap(([begun, own]) => readSitting(begun, own) ?? [])
    .sort((a, b) => a.begunAt - b.begunAt || (a.begun < b.begun ? -1 : 1))
}

function readSitting(begun: string, facts: readonly Fact[]): Sitting | undefined {
  const form = facts.find(({ id }) => id === formFact(begun))
  const start = form && readStart(form.value)
  if (!start) return undefined
  const end = facts.find(({ id }) => id.startsWith(finishFact(begun, '')))
  const shared = { begun, begunAt: form.at, ...start }
  return end
    ? { ...shared, status: 'finished', answers: sheetIn(end.value), finishedAt: end.at }
    : { ...shared, status: 'open', answers: choicesIn(facts), touchedAt: facts.at(-1)?.at ?? 0 }
}

function choicesIn(facts: readonly Fact[]): Map<string, string> {
  const choices = new Map<string, string>()
  for (const { id, value } of facts) {
    const [, , kind, item, moment] = id.split('/')
    if (kind === 'answer' && item && moment) choices.set(item, String(value))
  }
  return choices
}

/** What an end holds: item id → option id. */
function sheetIn(value: Json): Map<string, string> {
  const entries = isObject(value) ? Object.entries(value) : []
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

function readStart(value: Json): Pick<Begun, 'purpose' | 'form'> | undefined {
  if (!isObject(value)) return undefined
  const purpose = PURPOSES.find((known) => known === value.purpose)
  const form = FORMS.find((known) => known === value.form)
  return purpose && form && { purpose, form }
}

/** The sitting to go on with: the one begun last, while it is open. */
export function currentOf(sittings: readonly Sitting[]): OpenSitting | undefined {
  const last = sittings.at(-1)
  return last?.status === 'open' ? last : undefined
}

/** Sittings that were begun and never finished, and gave way to a later one. */
export function leftIn(sittings: readonly Sitting[]): OpenSitting[] {
  const current = currentOf(sittings)
  return sittings.filter(
    (sitting): sitting is OpenSitting => sitting.status === 'open' && sitting !== current
  )
}

/** Finished sittings with one of these purposes, in the order in which they were begun. */
export function finishedIn(
  sittings: readonly Sitting[],
  ...purposes: readonly Purpose[]
): FinishedSitting[] {
  return sittings.filter(
    (sitting): sitting is FinishedSitting =>
      sitting.status === 'finished' && purposes.includes(sitting.purpose)
  )
}
