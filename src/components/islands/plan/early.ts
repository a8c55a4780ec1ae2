import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import { LINES, PARTS, type Part, planField, type Words } from '../../../core/workbook/plan.ts'
import { fieldHere } from '../../../stores/workbook/evaluation.ts'
import { keepPart } from '../../../stores/workbook/plan.ts'

/**
 * False until the page can keep what somebody types. What they typed before the script arrived is
 * kept then, behind what was there.
 *
 * @param form holds fields that are named as in the record
 * @param suggestedIn what a line suggests that nobody has touched
 */
export function useAwakePlan(
  form: RefObject<HTMLFormElement>,
  suggestedIn: (line: (typeof LINES)[number]) => Words | undefined
): boolean {
  const [awake, setAwake] = useState(false)
  useEffect(() => {
    const typed = new FormData(form.current ?? undefined)
    for (const line of LINES) {
      for (const part of PARTS) {
        const early = String(typed.get(planField(line, part)) ?? '')
        if (early)
          keepPart(
            line,
            part,
            behind(part, early, fieldHere(planField(line, part))),
            suggestedIn(line)
          )
      }
    }
    setAwake(true)
  }, [])
  return awake
}

function behind(part: Part, early: string, kept: string): string {
  return kept && part !== 'start' ? `${kept} ${early}` : early
}
