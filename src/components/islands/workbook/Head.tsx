import { useStore } from '@nanostores/preact'

import { workbook as copy } from '../../../copy/workbook/en.ts'
import { hrefFor } from '../../../core/workbook/links.ts'
import { $evaluationId, $evaluationLabel } from '../../../stores/workbook/evaluation.ts'
import { labelOf } from '../evaluations/name.ts'

interface Props {
  /** Address of the page of all sections. */
  home: string
}

/** Which evaluation the page shows, with the way back to all of it. */
export function Head({ home }: Props) {
  const evaluation = useStore($evaluationId, { ssr: () => undefined })
  const label = useStore($evaluationLabel, { ssr: () => undefined })
  return (
    <p class="workbook_head meta">
      <a href={hrefFor(home, evaluation)}>{copy.all}</a>
      <span>{label === undefined ? copy.firstAnswer : copy.evaluation(labelOf(label))}</span>
    </p>
  )
}
