import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Where a field or one of its buttons stands, in points from the bottom left of its page. */
export interface Place {
  /** From 1. */
  readonly page: number
  readonly box: readonly [left: number, bottom: number, right: number, top: number]
}

/** A field of a form that people fill in. */
export type BlankField = BlankText | BlankPick | BlankRadios

export interface BlankText {
  readonly kind: 'text'
  readonly name: string
  /** More than one line. */
  readonly lines: boolean
  /** What stands in it from the beginning. */
  readonly value: string
  readonly place: Place
}

export interface BlankPick {
  readonly kind: 'pick'
  readonly name: string
  /** What can be chosen, as the file says it; the first one is nothing. */
  readonly options: readonly string[]
  /** What is chosen from the beginning. */
  readonly value: string
  readonly place: Place
}

export interface BlankRadios {
  readonly kind: 'radios'
  readonly name: string
  readonly buttons: readonly { readonly state: string; readonly place: Place }[]
}

/** What pdf.js tells about a field, or about a button of one. */
interface Told {
  readonly type: string
  readonly name: string
  readonly page: number
  readonly rect: Place['box']
  readonly editable: boolean
  readonly value?: unknown
  readonly multiline?: boolean
  readonly exportValues?: string
  readonly items?: readonly { readonly exportValue: string }[]
}

/** The fields of a form that people fill in, in its order. */
export async function fieldsOf(file: string): Promise<BlankField[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 })
  const told = (await (await task.promise).getFieldObjects()) as unknown as Map<string, Told[]>
  await task.destroy()
  return [...told.values()].flatMap((parts): BlankField[] => {
    const shown = parts.filter(({ type, editable }) => type !== '' && editable)
    const [first] = shown
    if (!first) return []
    const { name, type, multiline = false, items = [] } = first
    if (type === 'radiobutton') {
      const buttons = shown.map((part) => ({
        state: part.exportValues ?? '',
        place: placeOf(part)
      }))
      return [{ kind: 'radios', name, buttons }]
    }
    const value = [first.value].flat().join()
    const place = placeOf(first)
    if (type === 'text') return [{ kind: 'text', name, lines: multiline, value, place }]
    const options = items.map(({ exportValue }) => exportValue)
    return [{ kind: 'pick', name, options, value, place }]
  })
}

function placeOf({ page, rect }: Told): Place {
  return { page: page + 1, box: rect }
}
