import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

import './TextField.css'

interface Props {
  id: string
  label: string
  hint?: string
  /** Endings and types of the files, as HTML takes them. */
  accept: string
  multiple?: boolean
  input: RefObject<HTMLInputElement>
  /** Gets an empty list where somebody takes back what was chosen. */
  onFiles: (files: FileList | null) => void
}

/** Takes files in, those as well that were chosen before the script arrived. */
export function FileField({ id, label, hint, accept, multiple, input, onFiles }: Props) {
  useEffect(() => {
    if (input.current?.files?.length) onFiles(input.current.files)
  }, [])
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="file"
        multiple={multiple}
        accept={accept}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ currentTarget }) => onFiles(currentTarget.files)}
      />
      {hint && (
        <p id={`${id}-hint`} class="meta">
          {hint}
        </p>
      )}
    </div>
  )
}
