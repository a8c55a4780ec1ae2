import type { FormField } from '../core/workbook/form-fields.ts'
import { inTime, type Opened, openPdf, type Widget } from './pdf-library.ts'
import { shownIn } from './pdf-shown.ts'

/** What a file turned out to be. */
export type PdfReading =
  | { status: 'fields'; fields: FormField[] }
  /** `text` is that of its first page, to tell a flattened copy of a form by. */
  | { status: 'no-fields'; text: string }
  /**
   * `encrypted`: only a password opens it. `unreadable`: a PDF that is damaged. `not-loaded`: the
   * part that reads PDFs did not come.
   */
  | { status: 'too-big' | 'not-pdf' | 'encrypted' | 'unreadable' | 'not-loaded' }

/** A form with values in it, and the names of values for which it has no field. */
export interface FilledPdf {
  bytes: Uint8Array
  missing: string[]
}

/** No workbook is this big, and a browser might choke on it. */
export const MOST_BYTES = 20_000_000
/** How far into a file its first words may stand. */
const HEAD = 1024

/** Reads the fields of a file that anybody may have made. Loads what it takes with the first PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  if (bytes.length > MOST_BYTES) return { status: 'too-big' }
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
  if (!head.includes('%PDF-')) return { status: 'not-pdf' }
  return withPdf(bytes, async (pdf): Promise<PdfReading> => {
    const widgets = await pdf.widgets()
    if (widgets.length === 0) return { status: 'no-fields', text: await pdf.firstText() }
    const shown = await shownIn(pdf, widgets)
    return { status: 'fields', fields: fieldsOf(widgets, shown) }
  })
}

/** Puts values into the fields of a form: texts, values of choices, and states that are on. */
export async function fillPdf(
  bytes: Uint8Array,
  values: ReadonlyMap<string, string>
): Promise<FilledPdf | undefined> {
  const filled = await withPdf(bytes, async (pdf) => {
    const widgets = await pdf.widgets()
    for (const widget of widgets) {
      const value = values.get(widget.name)
      if (value === undefined) continue
      if (widget.kind === 'radios') pdf.set(widget.id, widget.state === value)
      else if (widget.text !== value) pdf.set(widget.id, value)
    }
    const names = new Set(widgets.map(({ name }) => name))
    const missing = [...values].flatMap(([name, value]) => (value && !names.has(name) ? name : []))
    return { status: 'filled' as const, bytes: await pdf.save(), missing }
  })
  return filled.status === 'filled' ? filled : undefined
}

async function withPdf<Result>(bytes: Uint8Array, use: (pdf: Opened) => Promise<Result>) {
  const opening = await openPdf(bytes)
  if (opening.status !== 'open') return opening
  try {
    return await inTime(use(opening.pdf))
  } catch {
    return { status: 'unreadable' } as const
  } finally {
    opening.close()
  }
}

/** One field for each name; the buttons of a group are one field. */
function fieldsOf(widgets: readonly Widget[], shown: ReadonlySet<string>): FormField[] {
  const fields = new Map<string, FormField>()
  for (const { id, state, kind, name, text, blank, options } of widgets) {
    const known = fields.get(name)
    if (kind === 'radios') {
      const before = known?.kind === 'radios' ? known.shown : []
      const on = shown.has(id) ? [...before, state] : before
      fields.set(name, { kind, name, value: text === 'Off' ? '' : text, shown: on })
    } else if (!known && kind === 'choice') fields.set(name, { kind, name, text, blank, options })
    else if (!known) fields.set(name, { kind: 'text', name, text, blank })
  }
  return [...fields.values()]
}

/** What a file of the site itself holds, `undefined` where it does not come. */
export async function bytesAt(address: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(address)
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  } catch {
    return undefined
  }
}
