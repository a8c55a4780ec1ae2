/** An object of the file, as the library keeps it. */
export interface Ref {
  readonly data: Record<string, unknown>
  end(chunk?: Uint8Array | string): void
}

/** The parts of the library which its types leave out. */
export interface Inside {
  ref(data: Record<string, unknown>): Ref
  readonly _root: Ref
  readonly _font: { readonly id: string; ref(): Ref; encode(text: string): [string[], unknown] }
  readonly page: { readonly annotations: readonly Ref[] }
  endAcroForm: () => unknown
  annotate(x: number, y: number, width: number, height: number, data: object): unknown
}

/** The same document with those parts in sight. */
export function insideOf(doc: PDFKit.PDFDocument): Inside {
  return doc as unknown as Inside
}

/** A text of the file; the library takes a plain string for a name. */
export function fileText(words: string): object {
  return Object(words)
}
