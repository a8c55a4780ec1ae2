import { useStore } from '@nanostores/preact'

import { yourData } from '../../../copy/your-data/en.ts'
import { offerUnusable } from '../../../stores/backup.ts'
import { record } from '../../../stores/record.ts'

const copy = yourData.aside
const NOTHING: readonly never[] = []

/** What could not be read is kept, to be taken away or removed. */
export function SetAside() {
  const things = useStore(record.$setAside, { ssr: () => NOTHING })
  if (things.length === 0) return null
  return (
    <section id="set-aside">
      <h2>{copy.heading}</h2>
      <p>{copy.text}</p>
      <p>{yourData.count(things.length)}</p>
      <p class="your-data_row">
        <button
          class="button button-quiet"
          type="button"
          onClick={() => offerUnusable(things, yourData.badFileName)}
        >
          {copy.download}
        </button>
        <button
          class="button button-quiet"
          type="button"
          onClick={() => record.forgetSetAside(things.map(({ key }) => key))}
        >
          {copy.forget}
        </button>
      </p>
    </section>
  )
}
