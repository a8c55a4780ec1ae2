import { readFileSync, writeFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { temporaryFile } from '../../fixtures/temporary.ts'
import type { Program } from './program.ts'

/** What Firefox fills forms with. */
export const pdfJs: Program = {
  name: 'pdf.js',

  async fill(form, _, values) {
    const task = getDocument({ data: new Uint8Array(readFileSync(form)), verbosity: 0 })
    const pdf = await task.promise
    const told = (await pdf.getFieldObjects()) as unknown as Map<string, Part[]>
    for (const [name, value] of values) {
      for (const { id, type, exportValues } of told.get(name) ?? []) {
        if (type === '') continue
        const isRadio = type === 'radiobutton'
        pdf.annotationStorage.setValue(id, { value: isRadio ? exportValues === value : value })
      }
    }
    const file = temporaryFile('pdf-js.pdf')
    writeFileSync(file, await pdf.saveDocument())
    await task.destroy()
    return file
  }
}

interface Part {
  readonly id: string
  readonly type: string
  readonly exportValues?: string
}
