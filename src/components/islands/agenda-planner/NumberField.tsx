import { useState } from 'preact/hooks'

import '../TextField.css'

interface Props {
  id: string
  label: string
  hint?: string | undefined
  /** What is wrong where the number does not fit. */
  fault: string
  value: number
  least: number
  most: number
  fits: (value: number) => boolean
  onKeep: (value: number) => void
}

/** A whole number, kept as it is typed. What does not fit is said and not kept. */
export function NumberField({ id, label, hint, fault, value, least, most, fits, onKeep }: Props) {
  const [draft, setDraft] = useState<string>()
  const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text))
  const wrong = draft !== undefined && !fits(number(draft))
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={draft ?? value}
        aria-invalid={wrong}
        aria-describedby={`${id}-note`}
        onInput={({ currentTarget }) => {
          const text = currentTarget.value
          setDraft(text)
          if (fits(number(text))) onKeep(number(text))
        }}
        onBlur={() => !wrong && setDraft(undefined)}
      />
      <p id={`${id}-note`} class={wrong ? 'text-field_fault' : 'meta'}>
        {wrong ? fault : hint}
      </p>
    </div>
  )
}
