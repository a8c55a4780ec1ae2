import { pdfForm } from '../../../copy/pdf-form/en.ts'
import type { Asked } from '../../../core/workbook/form-fields.ts'
import type { NoRoom } from '../../../core/workbook/form-filling.ts'
import { saveForm } from '../../../stores/workbook/pdf.ts'
import { wordsFor } from './words.ts'

/** What came of making a PDF, in words: `left` is what does not stand in it. */
export type Made =
  | {
      readonly status: 'saved'
      readonly name: string
      readonly left: readonly { readonly name: string; readonly why: NoRoom['why'] }[]
    }
  | { readonly status: 'failed' }

/** Makes a PDF with the answers of an evaluation. */
export async function make(blank: string, evaluation: string, asked: Asked): Promise<Made> {
  const made = await saveForm(blank, evaluation, asked, pdfForm.mine.fileName)
  if (made.status === 'failed') return made
  const words = wordsFor(asked, 'short')
  return {
    ...made,
    left: made.left.map(({ field, why }) => ({ name: words.field(field, new Map()), why }))
  }
}
