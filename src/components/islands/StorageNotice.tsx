import { useStore } from '@nanostores/preact'
import { useRef } from 'preact/hooks'

import { saving as copy } from '../../copy/saving/en.ts'
import { record } from '../../stores/record.ts'
import { $safariNotice, understandSafari } from '../../stores/safari.ts'
import './StorageNotice.css'

interface Props {
  /** Address of the page Your data. */
  yourData: string
}

/** Says when work is not being saved, and once what Safari does after seven days. */
export function StorageNotice({ yourData }: Props) {
  const notice = useRef<HTMLDivElement>(null)
  const saving = useStore(record.$saving, { ssr: () => ({ state: 'saved' as const }) })
  const safari = useStore($safariNotice, { ssr: () => false })
  return (
    <div class="storage-notice no-print" ref={notice} tabIndex={-1}>
      <div role="status">
        {saving.state === 'unsaved' && (
          <p class="storage-notice_bad">
            <strong>{copy.heading}.</strong> {copy.why[saving.why]} {copy.backup}{' '}
            <a href={yourData}>{copy.backupLink}</a>
          </p>
        )}
        {safari && (
          <p>
            {copy.sevenDays} <a href={yourData}>{copy.backupLink}</a>
          </p>
        )}
      </div>
      {safari && (
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
    </div>
  )
}
