import type { Asked } from '../../core/workbook/form-fields.ts'
import './Card.css'
import './PdfForm.css'
import { Filled } from './pdf-form/Filled.tsx'
import { type Forms, Mine } from './pdf-form/Mine.tsx'

interface Props {
  asked: Asked
  /** Addresses of the blank forms. */
  forms: Forms
  /** Address of the page of all sections. */
  home: string
}

/** One’s answers as a PDF, and what was filled in there back again. */
export function PdfForm({ asked, forms, home }: Props) {
  return (
    <div class="pdf-form">
      <Mine asked={asked} forms={forms} home={home} />
      <Filled asked={asked} home={home} />
    </div>
  )
}
