import type { Json } from '../../core/record/fact.ts'
import { evaluationId } from '../../core/workbook/evaluations.ts'
import type { Asked } from '../../core/workbook/form-fields.ts'
import { formValues, holdsValues, type NoRoom } from '../../core/workbook/form-filling.ts'
import { namedField } from '../../core/workbook/form-names.ts'
import { formOffer } from '../../core/workbook/form-offer.ts'
import {
  type FilledForm,
  type FormReading,
  isOurText,
  readForm
} from '../../core/workbook/form-reading.ts'
import { fieldFact, sheetOf } from '../../core/workbook/sheet.ts'
import { now, today } from '../../platform/clock.ts'
import { bytesOf, offerBytes } from '../../platform/files.ts'
import { bytesAt, fillPdf, MOST_BYTES, type PdfReading, readPdf } from '../../platform/pdf-form.ts'
import { record } from '../record.ts'
import { $evaluations, factsIn } from './evaluation.ts'

/** What a file that the person chose turned out to be. */
export type PdfFileReading =
  | FormReading
  | { readonly status: Exclude<PdfReading['status'], 'fields'> | 'flattened' | 'no-file' }

/** A file that the person chose, and what it holds. */
export interface OpenedPdf {
  /** Differs between two files with the same name. */
  readonly key: string
  readonly name: string
  readonly reading: PdfFileReading
}

/** What came of making a PDF. It was read back before it is called saved. */
export type MadePdf =
  | { readonly status: 'saved'; readonly name: string; readonly left: readonly NoRoom[] }
  | { readonly status: 'failed' }

/** Reads files that the person chose, one after the other. Nothing changes yet. */
export async function openPdfs(files: Iterable<File>, asked: Asked): Promise<OpenedPdf[]> {
  const opened: OpenedPdf[] = []
  for (const [at, file] of [...files].entries()) {
    opened.push({ key: `${at}/${file.name}`, name: file.name, reading: await openPdf(file, asked) })
  }
  return opened
}

async function openPdf(file: File, asked: Asked): Promise<PdfFileReading> {
  if (file.size > MOST_BYTES) return { status: 'too-big' }
  const bytes = await bytesOf(file)
  if (!bytes) return { status: 'no-file' }
  const pdf = await readPdf(bytes)
  if (pdf.status === 'fields') return readForm(pdf.fields, asked)
  const flattened = pdf.status === 'no-fields' && isOurText(pdf.text, asked)
  return { status: flattened ? 'flattened' : pdf.status }
}

/**
 * Makes a PDF of the form with what an evaluation holds, and reads it back.
 *
 * @param blank address of the blank form
 * @param nameOf from a date `2026-11-21` to the name of the file
 */
export async function saveForm(
  blank: string,
  evaluation: string,
  asked: Asked,
  nameOf: (date: string) => string
): Promise<MadePdf> {
  const sheet = sheetOf(evaluation, factsIn(evaluation))
  const { values, left } = formValues(evaluation, sheet, asked)
  const bytes = await bytesAt(blank)
  const filled = bytes && (await fillPdf(bytes, values))
  const read = filled && (await readPdf(filled.bytes))
  const whole = read?.status === 'fields' && holdsValues(read.fields, values)
  if (!filled || !whole) return { status: 'failed' }
  const name = nameOf(today())
  offerBytes(name, filled.bytes, 'application/pdf')
  const missing = filled.missing.map(
    (field): NoRoom => ({ field: namedField(field).field, why: 'no-place' })
  )
  return { status: 'saved', name, left: [...left, ...missing] }
}

/** What adding a form came to. */
export interface AddedForm {
  readonly evaluation: string
  readonly added: number
  readonly replaced: number
}

/**
 * Adds what is new of a form to an evaluation, and replaces what the person ticked.
 *
 * @param target id of an evaluation that is here, `undefined` for one that is not: the one that the
 *   form names, or a new one
 * @param taken fields whose answer in the form takes the place of the one here
 */
export function addForm(
  { evaluation, fields }: Pick<FilledForm, 'evaluation' | 'fields'>,
  target: string | undefined,
  taken: ReadonlySet<string>
): AddedForm {
  const home = target ?? beginQuietly(evaluation)
  const { fresh, differing } = formOffer(fields, sheetOf(home, factsIn(home)))
  const replaced = differing.filter(({ field }) => taken.has(field))
  const keep = (field: string, value: Json) => record.set(fieldFact(home, field), value)
  for (const [field, value] of fresh) keep(field, value)
  for (const { field, there } of replaced) keep(field, there)
  void record.askToPersist()
  return { evaluation: home, added: fresh.size, replaced: replaced.length }
}

/** Begins an evaluation without showing it on this page, under this id where it is free. */
function beginQuietly(wanted: string | undefined): string {
  const taken = new Set($evaluations.get().map(({ id }) => id))
  let moment = now()
  while (taken.has(evaluationId(moment))) moment++
  const id = wanted !== undefined && !taken.has(wanted) ? wanted : evaluationId(moment)
  record.set(fieldFact(id, 'begun'), {})
  return id
}
