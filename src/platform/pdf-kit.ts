import { PDFDocument, PDFName } from '@cantoo/pdf-lib'

import type { Copies } from '../core/workshop/agenda/needs.ts'
import { SHEET } from '../core/workshop/paper/sheet-name.ts'

/** A kit as one file. */
export interface MadeKit {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Ids of sheets that none of the files has. */
  readonly missing: readonly string[]
}

/**
 * Puts sheets from several PDFs into one, each as often as it is needed, in the order of the list.
 * A page says by its key which sheet it belongs to. The words of a page are drawn as before; what
 * tells them to a screen reader stays behind in the files that they come from.
 *
 * @param title of the new file
 */
export async function makeKit(
  files: readonly Uint8Array[],
  list: readonly Copies[],
  title: string
): Promise<MadeKit> {
  const kit = await PDFDocument.create()
  kit.setTitle(title, { showInWindowTitleBar: true })
  kit.setLanguage('en-US')
  const sheets = new Map<string, { from: PDFDocument; at: number[] }>()
  for (const bytes of files) {
    const from = await PDFDocument.load(bytes)
    for (const [at, page] of from.getPages().entries()) {
      const id = nameIn(page.node.get(PDFName.of(SHEET)))
      const sheet = sheets.get(id)
      if (sheet) sheet.at.push(at)
      else sheets.set(id, { from, at: [at] })
    }
  }
  const missing: string[] = []
  for (const { id, copies } of list) {
    const sheet = sheets.get(id)
    if (!sheet) {
      missing.push(id)
      continue
    }
    // One copy after the other, so that a set of cards or a form of two sides stays together.
    const pages = Array.from({ length: copies }, () => sheet.at).flat()
    for (const page of await kit.copyPages(sheet.from, pages)) kit.addPage(page)
  }
  return { bytes: await kit.save(), pages: kit.getPageCount(), missing }
}

function nameIn(value: unknown): string {
  return value instanceof PDFName ? value.decodeText() : ''
}
