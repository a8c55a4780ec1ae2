import { plan as copy } from '../../../copy/plan/en.ts'
import type { LineNumber, Words } from '../../../core/workbook/plan.ts'
import type { Reason, SuggestedSection } from '../../../core/workbook/suggestions.ts'
import { type Offer, reasonHere } from '../../../stores/workbook/plan.ts'

/** An item that a line can be about. */
export interface PlanItem {
  id: string
  text: string
  /** One first step that can be taken this week. */
  step: string
  reversed?: boolean | undefined
}

/** A section that has items, as a plan needs it. */
export interface PlanItems extends SuggestedSection {
  /** One to three words. */
  short: string
  items: readonly PlanItem[]
}

/** An item that somebody added. */
export interface OwnChoice {
  id: string
  text: string
}

/** What a line says about an item before anybody wrote in it. */
export function wordsOf(
  id: string,
  sections: readonly PlanItems[],
  own: readonly OwnChoice[],
  reason: Reason = reasonHere(id)
): Words {
  const item = sections.flatMap(({ items }) => items).find((one) => one.id === id)
  const title = item?.text ?? own.find((one) => one.id === id)?.text ?? ''
  return { item: id, title, why: copy.why(reason), step: item?.step ?? '' }
}

/** What a line that nobody touched suggests, `undefined` where there is nothing to suggest. */
export function suggestedIn(
  line: LineNumber,
  { lines, own }: Offer,
  sections: readonly PlanItems[]
): Words | undefined {
  const suggestion = lines.find(([number]) => number === line)?.[1]
  return suggestion && wordsOf(suggestion.id, sections, own, suggestion.reason)
}
