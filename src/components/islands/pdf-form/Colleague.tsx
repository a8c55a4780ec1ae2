import { useState } from 'preact/hooks'

import { pdfForm } from '../../../copy/pdf-form/en.ts'
import type { Json } from '../../../core/record/fact.ts'
import { sheetFromForm } from '../../../core/workbook/form-sheet.ts'
import { MOST_CHARACTERS } from '../../../core/workbook/hand-in.ts'
import { sheetOffer } from '../../../core/workbook/offers.ts'
import { addSheets } from '../../../stores/workbook/files.ts'
import { useFacts } from '../import-file/offers.ts'

const copy = pdfForm.sheet

interface Props {
  /** Differs between forms. */
  id: string
  fields: ReadonlyMap<string, Json>
  /** Id of the evaluation; none while a new one is chosen. */
  target: string | undefined
  /** What it is called. */
  into: string
  onDone: (text: string, evaluation: string) => void
}

/** The ratings of a form beside one’s own, under a name. */
export function Colleague({ id, fields, target, into, onDone }: Props) {
  const facts = useFacts()
  const [typed, type] = useState(() => String(fields.get('by') ?? ''))
  const [asked, ask] = useState(false)
  const name = typed.trim()
  const sheet = sheetFromForm(fields, name)
  const given = Object.keys(sheet.answers).length
  if (given === 0) return null
  const offer = target === undefined ? undefined : sheetOffer(sheet, target, facts)
  const add = () => {
    ask(true)
    if (!name || target === undefined || offer?.status === 'same') return
    const { evaluation } = addSheets(target, [sheet])
    onDone(copy.done(name, into), evaluation)
  }
  if (target === undefined) {
    return (
      <details class="pdf-form_colleague">
        <summary>{copy.summary}</summary>
        <p>{copy.choose}</p>
      </details>
    )
  }
  return (
    <details class="pdf-form_colleague">
      <summary>{copy.summary}</summary>
      <p>{copy.text(given, into)}</p>
      <p class="text-field">
        <label for={`${id}-name`}>{copy.name}</label>
        <input
          id={`${id}-name`}
          autocomplete="off"
          maxLength={MOST_CHARACTERS}
          value={typed}
          aria-describedby={`${id}-told`}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </p>
      <p>
        <button class="button button-quiet" type="button" onClick={add}>
          {copy.button}
        </button>
      </p>
      <p id={`${id}-told`} class="meta" role="status">
        {asked && !name && copy.missing}
        {name && offer?.status === 'same' && copy.same}
        {name && offer?.status === 'later' && copy.later}
      </p>
    </details>
  )
}
