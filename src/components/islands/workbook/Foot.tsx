import { useStore } from '@nanostores/preact'

import { workbook as copy } from '../../../copy/workbook/en.ts'
import { hrefFor } from '../../../core/workbook/links.ts'
import { $evaluationId } from '../../../stores/workbook/evaluation.ts'

/** Another page of the workbook: its address, and what it is called. */
export interface Neighbour {
  href: string
  name: string
}

interface Props {
  previous: Neighbour | undefined
  /** The results, where it has no name. */
  next: Neighbour
}

/** Where to go on, always at the same place. */
export function Foot({ previous, next }: Props) {
  const evaluation = useStore($evaluationId, { ssr: () => undefined })
  return (
    <nav class="workbook_foot no-print" aria-label={copy.onward}>
      {previous && (
        <a class="button button-quiet" href={hrefFor(previous.href, evaluation)}>
          {copy.previous(previous.name)}
        </a>
      )}
      <a class="button" href={hrefFor(next.href, evaluation)}>
        {next.name ? copy.next(next.name) : copy.results}
      </a>
    </nav>
  )
}
