import { useState } from 'preact/hooks'

import { completion } from '../../../copy/completion/en.ts'
import { codeFits } from '../../../core/completion/check-code.ts'

const copy = completion.check

/** Compares a printed line with its check code. */
export function CodeCheck() {
  const [line, setLine] = useState('')
  const [code, setCode] = useState('')
  const [said, setSaid] = useState('')
  const compare = () => {
    if (line.trim() === '' || code.trim() === '') return setSaid(copy.empty)
    setSaid(codeFits(line, code) ? copy.fits : copy.differs)
  }
  return (
    <details class="completion_check no-print">
      <summary>{copy.heading}</summary>
      <p>{copy.text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          compare()
        }}
      >
        <label>
          <span>{copy.line}</span>
          <input
            type="text"
            autocomplete="off"
            value={line}
            onInput={({ currentTarget }) => {
              setLine(currentTarget.value)
              setSaid('')
            }}
          />
        </label>
        <label>
          <span>{copy.code}</span>
          <input
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={code}
            onInput={({ currentTarget }) => {
              setCode(currentTarget.value)
              setSaid('')
            }}
          />
        </label>
        <button class="button button-quiet" type="submit">
          {copy.button}
        </button>
        <p role="status">{said}</p>
      </form>
    </details>
  )
}
