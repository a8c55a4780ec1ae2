import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import './TwoStep.css'
import './LinkButton.css'

interface Props {
  /** What the button says that asks. */
  open: string
  /** What goes and what stays. */
  children: ComponentChildren
  yes: string
  no: string
  onYes: () => void
}

/** Something that can’t be undone: it says what goes, and does it only after a second act. */
export function TwoStep({ open, children, yes, no, onYes }: Props) {
  const opener = useRef<HTMLButtonElement>(null)
  const question = useRef<HTMLDivElement>(null)
  const [asked, ask] = useState(false)
  useEffect(() => {
    if (asked) question.current?.focus()
  }, [asked])
  return (
    <div class="two-step no-print">
      <button
        ref={opener}
        class="link-button"
        type="button"
        aria-expanded={asked}
        onClick={() => ask(!asked)}
      >
        {open}
      </button>
      {asked && (
        <div class="two-step_question">
          <div ref={question} tabIndex={-1}>
            {children}
          </div>
          <p class="two-step_answers">
            <button
              class="button two-step_yes"
              type="button"
              onClick={() => {
                ask(false)
                onYes()
              }}
            >
              {yes}
            </button>
            <button
              class="button button-quiet"
              type="button"
              onClick={() => {
                ask(false)
                opener.current?.focus()
              }}
            >
              {no}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}
