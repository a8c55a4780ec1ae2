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

/** A note on a lesson, saved as one types and printed with the lesson. */
export function Notes({ lesson }: Props) {
  const fact = useStore(noteOn(lesson), { ssr: () => undefined })
  const text = String(fact?.value ?? '')
  const details = useRef<HTMLDetailsElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [awake, setAwake] = useState(false)
  useEffect(() => {
    // What was typed before the script arrived counts; it stands after what was kept before.
    const kept = String(noteOn(lesson).get()?.value ?? '')
    const early = field.current?.value ?? ''
    if (early && early !== kept) keepNote(lesson, kept ? `${kept}\n${early}` : early)
    if (details.current && kept) details.current.open = true
    setAwake(true)
  }, [lesson])
  return (
    <details ref={details} class={`notes ${text ? '' : 'no-print'}`}>
      <summary>{copy.title}</summary>
      <textarea
        ref={field}
        class="no-print"
        aria-label={copy.label}
        autocomplete="off"
        rows={4}
        value={awake ? text : undefined}
        onInput={({ currentTarget }) => keepNote(lesson, currentTarget.value)}
      />
      <p class="notes_printed print-only">{text}</p>
      {fact && <Saved />}
    </details>
  )
}
