import { useEffect, useRef, useState } from 'preact/hooks'

import { yourData } from '../../../copy/your-data/en.ts'
import { type Opened, offerUnusable, openBackup } from '../../../stores/backup.ts'
import { preview, restore } from '../../../stores/record/restore.ts'
import { record } from '../../../stores/record.ts'
import { FileField } from '../FileField.tsx'

const copy = yourData.restore

/** A file goes through a preview before anything changes. */
export function Restore() {
  const input = useRef<HTMLInputElement>(null)
  const [opened, setOpened] = useState<Opened>()
  const [told, tell] = useState('')

  const leave = () => {
    setOpened(undefined)
    if (input.current) input.current.value = ''
    input.current?.focus()
  }
  const open = async (file: File | undefined) => {
    tell('')
    const read = file && (await openBackup(file))
    // Somebody may have chosen another file while this one was read.
    if (!input.current || input.current.files?.[0] !== file) return
    setOpened(read)
    if (read && read.status !== 'backup') input.current.value = ''
  }
  const bringBack = (backup: Extract<Opened, { status: 'backup' }>) => {
    const { added, changed, unsaved } = restore(record, backup.facts, backup.setAside)
    const came = copy.done(added.length + changed.length + backup.setAside.length)
    tell(unsaved > 0 ? `${came} ${copy.unsaved(unsaved)}` : came)
    leave()
  }

  return (
    <section id="restore">
      <h2>{copy.heading}</h2>
      <p>{copy.text}</p>
      <FileField
        id="restore-file"
        label={copy.label}
        accept=".json,application/json"
        input={input}
        onFiles={(files) => open(files?.[0])}
      />
      <div role="status">
        {told && <p>{told}</p>}
        {opened && opened.status !== 'backup' && (
          <p class="your-data_problem">
            {copy.problem[opened.status]} {copy.safe}
          </p>
        )}
      </div>
      {opened?.status === 'backup' && (
        <Preview backup={opened} onRestore={() => bringBack(opened)} onLeave={leave} />
      )}
    </section>
  )
}

interface PreviewProps {
  backup: Extract<Opened, { status: 'backup' }>
  onRestore: () => void
  onLeave: () => void
}

function Preview({ backup, onRestore, onLeave }: PreviewProps) {
  const { added, changed, same, older } = preview(record, backup.facts)
  const news = added.length + changed.length + backup.setAside.length > 0
  const first = useRef<HTMLParagraphElement>(null)
  useEffect(() => first.current?.focus(), [])
  const date = backup.savedAt ? new Date(backup.savedAt).toLocaleDateString('en-US') : ''
  return (
    <div class="card your-data_preview">
      <p ref={first} tabIndex={-1}>
        {copy.from(date, backup.edition)}
      </p>
      <p>{news ? copy.preview(added.length, changed.length, same) : copy.nothingNew}</p>
      {older > 0 && <p>{copy.older(older)}</p>}
      {backup.setAside.length > 0 && <p>{copy.aside(backup.setAside.length)}</p>}
      {backup.bad.length > 0 && (
        <p class="your-data_problem">
          {copy.bad(backup.bad.length)}{' '}
          <button
            class="button button-quiet"
            type="button"
            onClick={() => offerUnusable(backup.bad, yourData.badFileName)}
          >
            {copy.downloadBad}
          </button>
        </p>
      )}
      <p class="your-data_row">
        {news && (
          <button class="button" type="button" onClick={onRestore}>
            {copy.button}
          </button>
        )}
        <button class="button button-quiet" type="button" onClick={onLeave}>
          {copy.cancel}
        </button>
      </p>
    </div>
  )
}
