import { useStore } from '@nanostores/preact'
import { useRef, useState } from 'preact/hooks'

import { saving as copy } from '../../copy/saving/en.ts'
import { record } from '../../stores/record.ts'
import { $safariNotice, understandSafari } from '../../stores/safari.ts'
import './StorageNotice.css'

interface Props {
  /** Which edition of the course writes a backup. */
  edition: string
}

/** Says when work is not being saved, and once what Safari does after seven days. */
export function StorageNotice({ edition }: Props) {
  const notice = useRef<HTMLDivElement>(null)
  const [told, tell] = useState('')
  const saving = useStore(record.$saving, { ssr: () => ({ state: 'saved' as const }) })
  const safari = useStore($safariNotice, { ssr: () => false })
  const unsaved = saving.state === 'unsaved'

  // On this very page, since what could not be stored would be gone on the next one.
  const save = async () => {
    const [{ saveBackup }, { backup }] = await Promise.all([
      import('../../stores/backup.ts'),
      import('../../copy/backup/en.ts')
    ])
    const saved = await saveBackup(edition, backup.fileName)
    tell(saved.status === 'saved' ? backup.done(saved.name, saved.count) : backup.failed)
  }

  return (
    <div
      class={`storage-notice no-print ${unsaved ? 'storage-notice-bad' : ''}`}
      ref={notice}
      tabIndex={-1}
    >
      <div role="status">
        {unsaved ? (
          <p>
            <strong>{copy.heading}.</strong> {copy.why[saving.why]}
          </p>
        ) : (
          safari && <p>{copy.sevenDays}</p>
        )}
        {told && <p>{told}</p>}
      </div>
      {(unsaved || safari) && (
        <p class="storage-notice_row">
          <button class="button button-quiet" type="button" onClick={save}>
            {copy.backup}
          </button>
          {!unsaved && (
            <button
              class="button button-quiet"
              type="button"
              onClick={() => {
                understandSafari()
                notice.current?.focus()
              }}
            >
              {copy.understood}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
