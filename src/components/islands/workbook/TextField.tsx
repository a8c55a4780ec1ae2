import { useStore } from '@nanostores/preact'

import { keepField } from '../../../stores/workbook/evaluation.ts'
import { fieldOnPage } from '../../../stores/workbook/field.ts'
import '../TextField.css'

interface Props {
  /** False until the page can keep what is typed. */
  awake: boolean
  field: string
  label: string
  hint?: string | undefined
  /** What stands there before anything was typed. */
  given?: string | undefined
  /** `lines` grows with what is typed. */
  kind?: 'line' | 'lines' | 'count' | 'date'
  /** What is wrong with what was typed. */
  fault?: ((text: string) => string | undefined) | undefined
}

/** One text of an evaluation, kept as it is typed. */
export function TextField(props: Props) {
  const { awake, field, label, hint, given = '', kind = 'line', fault } = props
  const value = useStore(fieldOnPage(field), { ssr: () => undefined })
  const text = typeof value === 'string' ? value : given
  const wrong = fault?.(text)
  const described = [hint && `${field}-hint`, fault && `${field}-fault`].filter(Boolean).join(' ')
  const control = {
    id: field,
    name: field,
    value: awake ? text : undefined,
    'aria-describedby': described || undefined,
    'aria-invalid': wrong === undefined ? undefined : true,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      keepField(field, currentTarget.value)
  }
  return (
    <div class="text-field">
      <label for={field}>{label}</label>
      {hint && (
        <p id={`${field}-hint`} class="meta">
          {hint}
        </p>
      )}
      {kind === 'lines' ? (
        <textarea rows={1} {...control} />
      ) : (
        <input
          type={kind === 'date' ? 'date' : 'text'}
          inputmode={kind === 'count' ? 'numeric' : undefined}
          {...control}
        />
      )}
      {fault && (
        <p id={`${field}-fault`} class="text-field_fault">
          {wrong}
        </p>
      )}
    </div>
  )
}
