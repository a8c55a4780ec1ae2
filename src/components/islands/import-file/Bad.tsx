import { importFile as copy } from '../../../copy/import-file/en.ts'
import type { BadEntry } from '../../../core/record/backup.ts'
import { offerUnusable } from '../../../stores/backup.ts'

/** What can’t be used in a file: said, and there to be taken away. */
export function Bad({ bad }: { bad: readonly BadEntry[] }) {
  if (bad.length === 0) return null
  return (
    <p class="import-file_problem">
      {copy.bad(bad.length)}{' '}
      <button
        class="button button-quiet"
        type="button"
        onClick={() => offerUnusable(bad, copy.badFileName)}
      >
        {copy.downloadBad}
      </button>
    </p>
  )
}
