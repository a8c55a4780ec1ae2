import { useStore } from '@nanostores/preact'

import { keepField } from '../../../stores/workbook/evaluation.ts'
import { fieldOnPage } from '../../../stores/workbook/field.ts'
import '../TextField.css'

interface Props {
  /** False until the page can keep what is typed. */
  awake: boolean
  field: string
  label: string
  /** What is chosen before anything was. */
  given?: string | undefined
  /** In their order; the value of the first one is what stands where nothing was chosen. */
  options: readonly { value: string; label: string }[]
}

/** One choice of an evaluation among a few words. */
export function SelectField({ awake, field, label, given, options }: Props) {
  const value = useStore(fieldOnPage(field), { ssr: () => undefined }) ?? given
  const known = options.some((option) => option.value === value)
  return (
    <div class="text-field">
      <label for={field}>{label}</label>
      <select
        id={field}
        name={field}
        value={awake ? (known ? String(value) : options[0]?.value) : undefined}
        onChange={({ currentTarget }) => keepField(field, currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
