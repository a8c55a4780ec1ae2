import { useEffect, useRef, useState } from 'preact/hooks'

import { liveAgenda } from '../../../copy/live-agenda/en.ts'

const copy = liveAgenda.clear

/** Says what goes, and starts over only after a second act. */
export function Clear({ onClear }: { onClear: () => void }) {
  const opener = useRef<HTMLButtonElement>(null)
  const question = useRef<HTMLParagraphElement>(null)
  const [asked, ask] = useState(false)
  useEffect(() => {
    if (asked) question.current?.focus()
  }, [asked])
  if (!asked) {
    return (
      <p>
        <button ref={opener} class="live-agenda_link" type="button" onClick={() => ask(true)}>
          {copy.open}
        </button>
      </p>
    )
  }
  return (
    <div class="live-agenda_clear">
      <p ref={question} tabIndex={-1}>
        {copy.confirm}
      </p>
      <p class="live-agenda_buttons">
        <button class="button" type="button" onClick={onClear}>
          {copy.yes}
        </button>
        <button
          class="button button-quiet"
          type="button"
          onClick={() => {
            ask(false)
            setTimeout(() => opener.current?.focus())
          }}
        >
          {copy.no}
        </button>
      </p>
    </div>
  )
}
