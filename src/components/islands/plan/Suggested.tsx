import { plan as copy } from '../../../copy/plan/en.ts'
import { planField } from '../../../core/workbook/plan.ts'
import { leaveEmpty, takeSuggestion } from '../../../stores/workbook/plan.ts'
import type { InLine } from './PlanField.tsx'

interface Props extends InLine {
  /** Given what to say about it, since the buttons go. */
  onDecide: (told: string) => void
}

/** Says that a line is only suggested, and lets somebody take it or leave it. */
export function Suggested({ line, suggested, onDecide }: Props) {
  if (!suggested) return null
  const decide = (told: string) => {
    document.getElementById(planField(line, 'title'))?.focus()
    onDecide(told)
  }
  return (
    <div class="plan_suggested">
      <p>{copy.suggested.text}</p>
      <p class="plan_buttons">
        <button
          class="button"
          type="button"
          onClick={() => {
            takeSuggestion(line, suggested)
            decide(copy.taken(line))
          }}
        >
          {copy.suggested.use}
        </button>
        <button
          class="button button-quiet"
          type="button"
          onClick={() => {
            leaveEmpty(line)
            decide(copy.emptied(line))
          }}
        >
          {copy.suggested.leave}
        </button>
      </p>
    </div>
  )
}
