import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

import { plan as copy } from '../../../copy/plan/en.ts'
import { planField } from '../../../core/workbook/plan.ts'
import { emptyLine, lineHead, putBack } from '../../../stores/workbook/plan.ts'
import type { InLine } from './PlanField.tsx'

/** Empties a line, and puts back what it held. */
export function Emptying({ line }: InLine) {
  const $head = useMemo(() => lineHead(line), [line])
  const { standing } = useStore($head)
  const [held, setHeld] = useState<ReadonlyMap<string, string>>()
  const back = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => back.current?.focus(), [held])

  if (standing.status !== 'empty') {
    return (
      <p class="plan_buttons">
        <button class="button button-quiet" type="button" onClick={() => setHeld(emptyLine(line))}>
          {copy.empty}
        </button>
      </p>
    )
  }
  if (!held) return null
  return (
    <p class="plan_buttons">
      <button
        ref={back}
        class="button button-quiet"
        type="button"
        onClick={() => {
          document.getElementById(planField(line, 'title'))?.focus()
          putBack(held)
          setHeld(undefined)
        }}
      >
        {copy.emptied(line)} {copy.putBack}
      </button>
    </p>
  )
}
