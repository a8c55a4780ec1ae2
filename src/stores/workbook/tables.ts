import type { TableWords } from '../../core/workbook/csv-rows.ts'
import type { SharedBand, SharedSection } from '../../core/workbook/shared-sections.ts'
import { dayOf, today } from '../../platform/clock.ts'
import { $sheet } from './evaluation.ts'
import { type Made, makeFile } from './files.ts'

export type Table = 'answers' | 'results'

/** The workbook as tables show it. */
export interface TableContent {
  sections: readonly SharedSection[]
  bands: readonly SharedBand[]
  words: TableWords
}

/** Makes a file for spreadsheets. What writes it comes when it is needed. */
export async function saveTable(
  table: Table,
  { sections, bands, words }: TableContent,
  nameOf: (date: string) => string
): Promise<Made> {
  try {
    const [{ csvOf }, { answerRows, resultRows }] = await Promise.all([
      import('../../core/csv.ts'),
      import('../../core/workbook/csv-rows.ts')
    ])
    const sheet = $sheet.get()
    const text = csvOf(
      table === 'answers'
        ? answerRows(sections, sheet, words, dayOf)
        : resultRows(sections, bands, sheet, words)
    )
    // A browser may leave out the byte order mark as it reads.
    const bare = (csv: string) => csv.replace(/^\ufeff/, '')
    return await makeFile(
      nameOf(today()),
      text,
      'text/csv',
      (written) => bare(written) === bare(text)
    )
  } catch {
    return { status: 'failed' }
  }
}
