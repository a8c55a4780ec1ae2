import { readFileSync } from 'node:fs'
import type { FormField } from '../../src/core/workbook/form-fields.ts'
import { readPdf } from '../../src/platform/pdf-form.ts'
import { WorkerHere } from '../fixtures/pdf-worker.ts'

/** What this project finds in a form that somebody filled in. */
export async function found(file: string): Promise<Map<string, string>> {
  const before = globalThis.Worker
  Object.assign(globalThis, { Worker: WorkerHere })
  try {
    const reading = await readPdf(new Uint8Array(readFileSync(file)))
    if (reading.status !== 'fields') throw new Error(`${file} was read as “${reading.status}”.`)
    return new Map(reading.fields.map((field) => [field.name, textOf(field)]))
  } finally {
    Object.assign(globalThis, { Worker: before })
  }
}

/** One text for each field. Of a group, what one sees has to be what the file says. */
function textOf(field: FormField): string {
  if (field.kind !== 'radios') return field.text.replaceAll(/\r\n?/g, '\n')
  const { value, shown } = field
  return shown.join() === value
    ? value
    : `says ${value || 'nothing'}, shows ${shown.join() || 'nothing'}`
}
