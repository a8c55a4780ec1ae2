import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { notes as copy } from '../../copy/notes/en.ts'
import { keepNote, noteOn } from '../../stores/notes.ts'
import './Notes.css'
import { Saved } from './Saved.tsx'

interface Props {
  /** Id of the lesson. */
  lesson: string
}

/** A note on a lesson, saved as one types and printed with the lesson. It takes words once it can keep them. */
export function Notes({ lesson }: Props) {
  const fact = useStore(noteOn(lesson), { ssr: () => undefined })
  const text = String(fact?.value ?? '')
  const details = useRef<HTMLDetailsElement>(null)
  const [awake, setAwake] = useState(false)
  useEffect(() => {
    if (details.current && noteOn(lesson).get()?.value) details.current.open = true
    setAwake(true)
  }, [lesson])
  return (
    <details ref={details} class={`notes ${text ? '' : 'no-print'}`}>
      <summary>{copy.title}</summary>
      <textarea
        class="no-print"
        aria-label={copy.label}
        autocomplete="off"
        rows={4}
        disabled={!awake}
        value={text}
        onInput={({ currentTarget }) => keepNote(lesson, currentTarget.value)}
      />
      <p class="notes_printed print-only">{text}</p>
      {fact && <Saved />}
    </details>
  )
}
