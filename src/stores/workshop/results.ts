import { computed, type ReadableAtom } from 'nanostores'

import type { Cell } from '../../core/csv.ts'
import type { AskedForm } from '../../core/workshop/results/asked.ts'
import {
  type FormReading,
  readForm,
  readFormFile,
  type WorkshopForm
} from '../../core/workshop/results/form.ts'
import { offerFile, readFile } from '../../platform/files.ts'
import { fieldsUnder, forgetFields, keepField } from './field.ts'

const HAND = 'results/hand/'
const FORMS = 'results/form/'
const NOTES = 'results/note/'

/** What stands in each cell of the tally by hand, as it was typed. */
export const $hand: ReadableAtom<ReadonlyMap<string, string>> = texts(HAND)

/** Keeps what was typed into a cell. */
export function typeCell(cell: string, text: string): void {
  keepField(`${HAND}${cell}`, text)
}

/** What the facilitator wrote about the workshop, by the id of the field. */
export const $notes: ReadableAtom<ReadonlyMap<string, string>> = texts(NOTES)

/** Keeps what the facilitator wrote. */
export function writeNote(field: string, text: string): void {
  keepField(`${NOTES}${field}`, text)
}

/** Forms that came as files. */
export function formsIn(asked: AskedForm): ReadableAtom<readonly WorkshopForm[]> {
  return computed(fieldsUnder(FORMS), (facts) =>
    facts
      .flatMap(({ value }) => {
        const read = readForm(value, asked)
        return read.status === 'form' ? read.form : []
      })
      // Not in the order in which they came in.
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  )
}

/** A file that was no form, and why. */
export interface NoForm {
  readonly name: string
  readonly status: Exclude<FormReading['status'], 'form'> | 'unreadable'
}

/** What came of taking in files. */
export interface TakenIn {
  readonly added: number
  readonly known: number
  /** Answers in forms that were taken in, and that can’t be used. */
  readonly left: number
  readonly bad: readonly NoForm[]
}

/** Takes forms in. The same form counts once; the later file of it stays. */
export async function takeIn(files: Iterable<File>, asked: AskedForm): Promise<TakenIn> {
  const known = new Set(
    fieldsUnder(FORMS)
      .get()
      .map(({ id }) => id)
  )
  let added = 0
  let again = 0
  let left = 0
  const bad: NoForm[] = []
  for (const file of files) {
    const text = await readFile(file)
    const read = text === undefined ? undefined : readFormFile(text, asked)
    if (read?.status !== 'form') {
      bad.push({ name: file.name, status: read?.status ?? 'unreadable' })
      continue
    }
    if (known.has(read.form.id)) again++
    else added++
    known.add(read.form.id)
    left += read.left
    keepField(`${FORMS}${read.form.id}`, { ...read.form })
  }
  return { added, known: again, left, bad }
}

/** Takes all forms out again that came as files. */
export function takeOut(): void {
  forgetFields(
    fieldsUnder(FORMS)
      .get()
      .map(({ id }) => `${FORMS}${id}`)
  )
}

/** Offers rows as a file for spreadsheets. */
export async function offerRows(name: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  // The writer comes with the first file.
  const { csvOf } = await import('../../core/csv.ts')
  await offerFile(name, csvOf(rows), 'text/csv')
}

function texts(beginning: string): ReadableAtom<ReadonlyMap<string, string>> {
  return computed(
    fieldsUnder(beginning),
    (facts) =>
      new Map(
        facts.flatMap(({ id, value }): [string, string][] =>
          typeof value === 'string' ? [[id, value]] : []
        )
      )
  )
}
