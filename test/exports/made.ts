import { writeFileSync } from 'node:fs'
import { readContent, readWorkbook } from '../../src/build/read-content.ts'
import { type Workbook, workbookOf } from '../../src/core/workbook/workbook.ts'
import type { PaperDocument } from '../../src/exports/document/blocks.ts'
import type { Paper } from '../../src/exports/document/paper.ts'
import { writeDocument } from '../../src/exports/document/write.ts'
import { workbookDocument } from '../../src/exports/workbook/workbook-document.ts'
import { temporaryFile } from '../fixtures/temporary.ts'

/** The workbook of this project, as its content has it. */
export function theWorkbook(): Workbook {
  const { text, files } = readWorkbook('.')
  return workbookOf(text, files)
}

/** The workbook as a document, with some of it changed. */
export function theDocument(changes: Partial<Workbook> = {}): PaperDocument {
  const workbook = { ...theWorkbook(), ...changes }
  return workbookDocument({
    workbook,
    frameworks: readContent('.', []).frameworks,
    course: 'Be Sure'
  })
}

/** Writes a document to a file of its own, and gives back its path. */
export async function pdfOf(document: PaperDocument, paper: Paper, scale = 1): Promise<string> {
  const file = temporaryFile(`${paper.name}.pdf`)
  writeFileSync(file, await writeDocument(document, paper, scale))
  return file
}
