import { letter } from '../../../copy/letter/en.ts'
import {
  EVENT_FIELDS,
  type EventField,
  type EventValues,
  eventFields
} from '../../../core/workshop/letter/fields.ts'
import { typeInto } from '../../../stores/workshop/letter.ts'
import '../TextField.css'

const copy = letter.fields
const TYPES = { text: 'text', date: 'date', link: 'text', email: 'email', lines: '' } as const

interface Props {
  /** Id of the letter. */
  letter: string
  event: EventValues
  /** Fields that the letter uses. */
  used: ReadonlySet<string>
}

/** What the letter says of the workshop, a field each. */
export function EventFields({ letter: id, event, used }: Props) {
  // The address of the sender is in no text, and no letter goes out without it.
  const shown = eventFields.filter((field) => used.has(field) || field === 'facilitator_email')
  return (
    <form
      class="letter-writer_part"
      autocomplete="off"
      onSubmit={(submitted) => submitted.preventDefault()}
    >
      <h2>{copy.heading}</h2>
      <p class="meta">{copy.text}</p>
      <div class="letter-writer_fields">
        {shown.map((field) => (
          <OneField key={field} letter={id} field={field} value={event[field]} />
        ))}
      </div>
    </form>
  )
}

interface FieldProps {
  letter: string
  field: EventField
  value: string
}

function OneField({ letter: of, field, value }: FieldProps) {
  const { label, hint } = copy.names[field]
  const id = `letter-${field}`
  const kind = EVENT_FIELDS[field]
  const own = {
    id,
    value,
    ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      typeInto(of, field, currentTarget.value)
  }
  const wide = kind === 'lines' || kind === 'link' || field === 'top_wants'
  return (
    <div class={`text-field ${wide ? 'is-wide' : ''}`}>
      <label for={id}>{label}</label>
      {kind === 'lines' ? <textarea {...own} rows={3} /> : <input {...own} type={TYPES[kind]} />}
      {hint && (
        <p id={`${id}-hint`} class="meta">
          {hint}
        </p>
      )}
    </div>
  )
}
