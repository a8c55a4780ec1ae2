import { useStore } from '@nanostores/preact'
import { useRef, useState } from 'preact/hooks'

import { yourData } from '../../../copy/your-data/en.ts'
import { offerUnusable } from '../../../stores/backup.ts'
import { record } from '../../../stores/record.ts'

const copy = yourData.aside
const NOTHING: readonly never[] = []

/** What could not be read is kept, to be taken away or removed. */
export function SetAside() {
  const things = useStore(record.$setAside, { ssr: () => NOTHING })
  const heading = useRef<HTMLHeadingElement>(null)
  const [asked, ask] = useState(false)
  const [told, tell] = useState('')
  if (things.length === 0 && !told) return null
  return (
    <section id="set-aside">
      <h2 ref={heading} tabIndex={-1}>
        {copy.heading}
      </h2>
      <p role="status">{told}</p>
      {things.length > 0 && (
        <>
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
              aria-expanded={asked}
              onClick={() => ask(!asked)}
            >
              {copy.forget}
            </button>
          </p>
          {asked && (
            <div class="your-data_preview">
              <p>
                <strong>{copy.ask(things.length)}</strong>
              </p>
              <p class="your-data_row">
                <button
                  class="button your-data_danger"
                  type="button"
                  onClick={() => {
                    tell(copy.forgotten(things.length))
                    record.forgetSetAside(things.map(({ key }) => key))
                    heading.current?.focus()
                  }}
                >
                  {copy.yes}
                </button>
                <button
                  class="button button-quiet"
                  type="button"
                  onClick={() => {
                    ask(false)
                    heading.current?.focus()
                  }}
                >
                  {copy.no}
                </button>
              </p>
            </div>
          )}
        </>
      )}
    </section>
  )
}
