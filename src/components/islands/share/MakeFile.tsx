import { useState } from 'preact/hooks'

import { share as copy } from '../../../copy/share/en.ts'
import type { Made } from '../../../stores/workbook/files.ts'

interface File {
  label: string
  make: () => Promise<Made>
}

interface Props {
  /** Off while there is nothing to put into a file. */
  ready: boolean
  /** The first one is the main one. */
  files: readonly File[]
  /** What to do with the file, once it is made. */
  after?: string
}

/** Buttons that make a file each, and say in words what came of it. */
export function MakeFile({ ready, files, after }: Props) {
  const [made, tell] = useState<Made>()
  return (
    <div>
      <p class="share_row">
        {files.map(({ label, make }, at) => (
          <button
            key={label}
            class={at === 0 ? 'button' : 'button button-quiet'}
            type="button"
            disabled={!ready}
            onClick={async () => tell(await make())}
          >
            {label}
          </button>
        ))}
      </p>
      <p role="status" class="share_told">
        {made?.status === 'saved' && `${copy.made(made.name)} ${after ?? ''}`}
        {made?.status === 'failed' && copy.failed}
      </p>
    </div>
  )
}
