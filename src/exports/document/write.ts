import { SHEET } from '../../core/workshop/paper/sheet-name.ts'
import type { PaperDocument } from './blocks.ts'
import { Form } from './form.ts'
import { pagesOf, piecesOf } from './layout.ts'
import { packed } from './pack.ts'
import { MARGIN, type Paper } from './paper.ts'
import { Pen } from './pen.ts'
import { drawPieces, heightOf, type Piece } from './piece.ts'

/** From the bottom of the page to the top of its foot, in points. */
const FOOT = 26

/**
 * A document as a tagged PDF (PDF/UA-1), with its fields. The same document gives the same bytes.
 *
 * @param scale how much bigger than usual the words are, for large print
 * @throws where a single piece is higher than a page
 */
export async function writeDocument(
  document: PaperDocument,
  paper: Paper,
  scale = 1
): Promise<Uint8Array> {
  const pen = new Pen(document, paper, scale)
  const done = collect(pen.doc)
  const form = new Form(pen)
  const room = paper.height - MARGIN.top - MARGIN.bottom
  let first = true
  for (const { blocks, fits, id } of document.sheets) {
    const sheet = pen.element(pen.root, 'Sect')
    const layOut = () =>
      blocks.flatMap((block) => piecesOf(block, { pen, form, parent: sheet }, pen.width))
    pen.scale = fits ? scale * largestOf(scale, (own) => heightAt(own, pen, layOut) <= room) : scale
    const pieces = layOut()
    for (const page of pagesOf(pieces, room)) {
      const left = room - heightOf(page)
      if (left < -0.5) {
        throw new Error(
          `${document.title}: a piece is ${Math.round(-left)} points higher than a page of ${paper.name}. Shorten it, or split it.`
        )
      }
      pen.doc.addPage()
      if (id) Object.assign(pen.doc.page.dictionary.data, { [SHEET]: id })
      drawPieces(page, MARGIN.side, MARGIN.top, left)
      if (first) for (const field of document.hidden ?? []) form.hidden(sheet, field)
      first = false
    }
    sheet.end()
  }
  pen.root.end()
  feet(pen, document)
  form.end()
  pen.doc.end()
  return packed(await done)
}

/** Sizes that words may grow to, as far as a page holds them. */
const SIZES = [1.4, 1.3, 1.2, 1.1]

function largestOf(scale: number, holds: (scale: number) => boolean): number {
  return SIZES.find((size) => holds(scale * size)) ?? 1
}

function heightAt(scale: number, pen: Pen, layOut: () => Piece[]): number {
  pen.scale = scale
  return heightOf(layOut())
}

function feet(pen: Pen, { foot }: PaperDocument): void {
  pen.scale = 1
  const { count } = pen.doc.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pen.doc.switchToPage(page)
    pen.running(foot(page + 1, count), MARGIN.side, pen.paper.height - FOOT, pen.width)
  }
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = []
    doc.on('data', (part: Uint8Array) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
  })
}
