import { useStore } from '@nanostores/preact'

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
  const saving = useStore(record.$saving, { ssr: () => ({ state: 'saved' as const }) })
  const safari = useStore($safariNotice, { ssr: () => false })
  return (
    <div class="storage-notice no-print" role="status">
      {saving.state === 'unsaved' && (
        <div class="storage-notice_bad">
          <p>
            <strong>{copy.heading}.</strong> {copy.why[saving.why]} {copy.backup}{' '}
            <a href={yourData}>{copy.backupLink}</a>
          </p>
        </div>
      )}
      {safari && (
        <div>
          <p>
            {copy.sevenDays} <a href={yourData}>{copy.backupLink}</a>
          </p>
          <button class="button button-quiet" type="button" onClick={understandSafari}>
            {copy.understood}
          </button>
        </div>
      )}
    </div>
  )
}
