import { useStore } from '@nanostores/preact'

import {
  type LineNumber,
  type Part,
  planField,
  type ReviewPart,
  type Words
} from '../../../core/workbook/plan.ts'
import { keepPart } from '../../../stores/workbook/plan.ts'
import { textOnPage } from '../../../stores/workbook/text.ts'
import '../TextField.css'

/** What all fields of a line need to know. */
export interface InLine {
  /** False until the page can keep what somebody types. */
  awake: boolean
  line: LineNumber
  /** What the answers suggest, while nobody has touched the line. */
  suggested: Words | undefined
}

interface Props extends InLine {
  part: Part | ReviewPart
  label: string
  hint?: string | undefined
  /** `lines` grows with what is typed. */
  kind?: 'line' | 'lines' | 'date' | undefined
  /** What could be better in what was typed, said gently. */
  note?: ((text: string) => string | undefined) | undefined
}

/** One text of a line, kept as it is typed. It draws itself again and nothing else. */
export function PlanField(props: Props) {
  const { awake, line, suggested, part, label, hint, kind = 'line', note } = props
  const field = planField(line, part)
  const kept = useStore(textOnPage(field), { ssr: () => undefined })
  const text = kept ?? suggested?.[part as Part] ?? ''
  const described = [hint && `${field}-hint`, note && `${field}-note`].filter(Boolean).join(' ')
  const control = {
    id: field,
    name: field,
    // What was typed before the page was awake is left alone.
    value: awake ? text : undefined,
    'aria-describedby': described || undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      keepPart(line, part, currentTarget.value, suggested)
  }
  return (
    <div class={`text-field is-${part}`}>
      <label for={field}>{label}</label>
      {kind === 'lines' ? (
        <textarea rows={1} {...control} />
      ) : (
        <input type={kind === 'date' ? 'date' : 'text'} {...control} />
      )}
      {hint && (
        <p id={`${field}-hint`} class="meta">
          {hint}
        </p>
      )}
      {note && (
        <p id={`${field}-note`} class="plan_note" role="status">
          {note(text)}
        </p>
      )}
    </div>
  )
}
