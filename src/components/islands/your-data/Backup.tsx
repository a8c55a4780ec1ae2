import { useState } from 'preact/hooks'

import { backup } from '../../../copy/backup/en.ts'
import { yourData } from '../../../copy/your-data/en.ts'
import { type Saved, saveBackup } from '../../../stores/backup.ts'

const copy = yourData.backup

interface Props {
  edition: string
}

/** One button that makes the file, and says what was checked. */
export function Backup({ edition }: Props) {
  return (
    <section id="backup">
      <h2>{copy.heading}</h2>
      <p>{copy.text}</p>
      <BackupButton edition={edition} label={copy.button} />
    </section>
  )
}

/** Makes a backup file and says in words what came of it. */
export function BackupButton({ edition, label }: Props & { label: string }) {
  const [saved, setSaved] = useState<Saved>()
  return (
    <>
      <button
        class="button"
        type="button"
        onClick={async () => setSaved(await saveBackup(edition, backup.fileName))}
      >
        {label}
      </button>
      <p role="status">
        {saved?.status === 'saved' && copy.done(saved.name, saved.count)}
        {saved?.status === 'failed' && copy.failed}
      </p>
    </>
  )
}
