import { useStore } from '@nanostores/preact'

import { workbook as copy } from '../../../copy/workbook/en.ts'
import { type ScoredSection, tallyOf } from '../../../core/workbook/score.ts'
import { EMPTY_SHEET } from '../../../core/workbook/sheet.ts'
import { $sheet } from '../../../stores/workbook/evaluation.ts'
import { Saved } from '../Saved.tsx'

interface Props {
  section: ScoredSection
}

/** How far a section is, in words and as a bar. Half done is shown as half done. */
export function Progress({ section }: Props) {
  const sheet = useStore($sheet, { ssr: () => EMPTY_SHEET })
  const tally = tallyOf(section, sheet.marks)
  return (
    <div class="workbook_progress no-print">
      <progress aria-hidden="true" max={tally.of} value={tally.of - tally.open} />
      <p class="meta">
        <span>{copy.tally(tally)}</span> {sheet.at.size > 0 && <Saved />}
      </p>
    </div>
  )
}
