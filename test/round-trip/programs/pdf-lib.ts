import { readFileSync, writeFileSync } from 'node:fs'
import { PDFDocument, PDFDropdown, PDFRadioGroup, PDFTextField } from '@cantoo/pdf-lib'
// @ts-expect-error It comes without types.
import * as fontkit from 'fontkit'
import { faceFile } from '../../../src/exports/document/faces.ts'
import { temporaryFile } from '../../fixtures/temporary.ts'
import type { Program } from './program.ts'

/** pdf-lib, as many sites use it. */
export const pdfLib: Program = {
  name: 'pdf-lib',

  async fill(form, _, values) {
    const pdf = await PDFDocument.load(readFileSync(form))
    pdf.registerFontkit(fontkit)
    const font = await pdf.embedFont(faceFile('plain'))
    const fields = pdf.getForm()
    for (const [name, value] of values) {
      const field = fields.getField(name)
      if (field instanceof PDFTextField) field.setText(value)
      else if (field instanceof PDFRadioGroup || field instanceof PDFDropdown) field.select(value)
    }
    fields.updateFieldAppearances(font)
    const file = temporaryFile('pdf-lib.pdf')
    writeFileSync(file, await pdf.save({ updateFieldAppearances: false }))
    return file
  }
}
