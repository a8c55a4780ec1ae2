import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'

import { plan as copy } from '../../../copy/plan/en.ts'
import { lineHead, NO_HEAD } from '../../../stores/workbook/plan.ts'
import type { InLine } from './PlanField.tsx'

/** What a line is about, and what is still to come. */
export function Head({ line, suggested }: InLine) {
  const $head = useMemo(() => lineHead(line), [line])
  const { title, standing } = useStore($head, { ssr: () => NO_HEAD })
  return (
    <>
      <h2>
        <span class="plan_number">{copy.line(line)}</span>{' '}
        {suggested?.title || title.trim() || copy.untitled}
      </h2>
      <span class="plan_standing">{suggested ? copy.suggested.head : copy.standing(standing)}</span>
    </>
  )
}
