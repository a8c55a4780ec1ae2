import type { Fact } from '../../core/record/fact.ts'
import { evaluationId } from '../../core/workbook/evaluations.ts'
import {
  type EvaluationFile,
  packEvaluation,
  readWorkbookFile,
  verifyEvaluation,
  type WorkbookReading
} from '../../core/workbook/file.ts'
import type { HandIn } from '../../core/workbook/hand-in.ts'
import {
  copiedTo,
  evaluationOffer,
  type SheetOffer,
  sheetOffer
} from '../../core/workbook/offers.ts'
import { fieldFact } from '../../core/workbook/sheet.ts'
import { now, today } from '../../platform/clock.ts'
import { offerFile, readFile } from '../../platform/files.ts'
import { restore } from '../record/restore.ts'
import { record } from '../record.ts'
import { $evaluations, beginEvaluation, factsIn } from './evaluation.ts'

/** What came of making a file. It was read back before it is called saved. */
export type Made = { status: 'saved'; name: string } | { status: 'failed' }

/** From a date `2026-11-21` to the name of a file. */
type NameOf = (date: string) => string

/** A file that the person chose, and what it holds. */
export interface OpenedFile {
  /** Differs between two files with the same name. */
  key: string
  name: string
  reading: WorkbookReading | { status: 'unreadable' }
}

/** Makes a file with all of an evaluation. */
export async function saveEvaluation(
  evaluation: string,
  edition: string,
  nameOf: NameOf
): Promise<Made> {
  const facts = factsIn(evaluation)
  const text = packEvaluation({ evaluation, facts, edition, savedAt: now() })
  return makeFile(nameOf(today()), text, 'application/json', (written) =>
    verifyEvaluation(written, evaluation, facts)
  )
}

/** When something is made for others to see, in ms since 1970. */
export function thisMoment(): number {
  return now()
}

/** Makes a page to show to others. */
export async function savePage(html: string, nameOf: NameOf): Promise<Made> {
  return makeFile(nameOf(today()), html, 'text/html', (written) => written === html)
}

/**
 * Offers a file and reads it back.
 *
 * @param holds true for a text that holds all that it should
 */
export async function makeFile(
  name: string,
  text: string,
  type: string,
  holds: (written: string) => boolean
): Promise<Made> {
  try {
    const written = await offerFile(name, text, type)
    return holds(written) ? { status: 'saved', name } : { status: 'failed' }
  } catch {
    return { status: 'failed' }
  }
}

/** Reads files that the person chose. Nothing changes yet. */
export async function openFiles(files: Iterable<File>): Promise<OpenedFile[]> {
  return Promise.all(
    [...files].map(async (file, at) => {
      const text = await readFile(file)
      const reading =
        text === undefined ? ({ status: 'unreadable' } as const) : readWorkbookFile(text)
      return { key: `${at}/${file.name}`, name: file.name, reading }
    })
  )
}

/** How many sheets came to what. */
export type Added = Readonly<Record<SheetOffer['status'], number>> & {
  /** Id of the evaluation to which they went. */
  readonly evaluation: string
}

/**
 * Adds sheets to an evaluation, beside all that is there.
 *
 * @param evaluation its id; `undefined` begins a new one
 */
export function addSheets(evaluation: string | undefined, sheets: readonly HandIn[]): Added {
  const home = evaluation ?? beginEvaluation()
  const added = { new: 0, later: 0, same: 0, own: 0, empty: 0 }
  // By their random ids, so that not even the moments tell who handed in first.
  for (const handIn of [...sheets].sort((a, b) => (a.rater < b.rater ? -1 : 1))) {
    const offer = sheetOffer(handIn, home, record.all())
    added[offer.status]++
    if ('id' in offer) record.set(offer.id, offer.value, offer.after)
  }
  void record.askToPersist()
  return { ...added, evaluation: home }
}

/** Adds what is not here of an evaluation. What is here stays as it is. */
export function addWhatIsNew(file: EvaluationFile): number {
  return add(evaluationOffer(file, record.all()).fresh)
}

/**
 * Adds an evaluation beside the one that is here, under an id of its own.
 *
 * @param nameOf from the name of an evaluation to the name of its copy
 * @returns the id of the copy
 */
export function addAsCopy(file: EvaluationFile, nameOf: (name: string) => string): string {
  const taken = new Set($evaluations.get().map(({ id }) => id))
  let moment = now()
  while (taken.has(evaluationId(moment))) moment++
  const copy = evaluationId(moment)
  const facts = copiedTo(copy, file)
  add(facts)
  const name = facts.find(({ id }) => id === fieldFact(copy, 'name'))?.value
  record.set(fieldFact(copy, 'name'), nameOf(typeof name === 'string' ? name : ''))
  return copy
}

function add(facts: readonly Fact[]): number {
  void record.askToPersist()
  return restore(record, facts).added.length
}
