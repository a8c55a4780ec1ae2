import { PDFDocument, PDFStreamWriter } from '@cantoo/pdf-lib'

/** How many objects share a stream. The more, the smaller the file. */
const TOGETHER = 500

/**
 * The same PDF with its many small objects, such as fields and the elements of the structure, in
 * compressed streams. The library that draws writes each of them in full.
 */
export async function packed(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  return PDFStreamWriter.forContext(
    document.context,
    Number.POSITIVE_INFINITY,
    true,
    TOGETHER
  ).serializeToBuffer()
}
