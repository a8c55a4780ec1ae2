import { useStore } from '@nanostores/preact'

import { home as copy } from '../../copy/home/en.ts'
import { hrefFor } from '../../core/workbook/links.ts'
import { $evaluation } from '../../stores/workbook/evaluation.ts'
import { nameOf } from './evaluations/name.ts'

interface Props {
  /** Address of the page of all sections. */
  home: string
}

/** The way back to the evaluation that somebody worked on last. */
export function OpenEvaluation({ home }: Props) {
  const evaluation = useStore($evaluation, { ssr: () => undefined })
  return evaluation ? (
    <p class="meta">
      <a href={hrefFor(home, evaluation.id)}>{copy.evaluate.goOn(nameOf(evaluation))}</a>
    </p>
  ) : null
}
