import { useEffect, useRef, useState } from 'preact/hooks'

import { showRolePlay } from '../../../copy/show-role-play/en.ts'

const copy = showRolePlay.clear

interface Props {
  /** How many lines have a count. */
  counts: number
  onClear: () => void
}

/** Says what goes, and clears only after a second act. */
export function Clear({ counts, onClear }: Props) {
  const opener = useRef<HTMLButtonElement>(null)
  const question = useRef<HTMLParagraphElement>(null)
  const [asked, ask] = useState(false)

  useEffect(() => {
    if (asked) question.current?.focus()
  }, [asked])

  return (
    <div class="show-role-play_clear">
      <button ref={opener} class="show-role-play_link" type="button" onClick={() => ask(true)}>
        {copy.open}
      </button>
      {asked && (
        <div class="show-role-play_confirm">
          <p ref={question} tabIndex={-1}>
            {counts > 0 ? copy.confirm(counts) : copy.nothing}
          </p>
          <button class="button" type="button" onClick={onClear}>
            {counts > 0 ? copy.yes : copy.start}
          </button>
          <button
            class="button button-quiet"
            type="button"
            onClick={() => {
              ask(false)
              opener.current?.focus()
            }}
          >
            {copy.no}
          </button>
        </div>
      )}
    </div>
  )
}
