import { useStore } from '@nanostores/preact'
import { useRef, useState } from 'preact/hooks'

import { yourData } from '../../../copy/your-data/en.ts'
import { offerUnusable } from '../../../stores/backup.ts'
import { record } from '../../../stores/record.ts'
import { TwoStep } from '../TwoStep.tsx'

const copy = yourData.aside
const NOTHING: readonly never[] = []

/** What could not be read is kept, to be taken away or removed. */
export function SetAside() {
  const things = useStore(record.$setAside, { ssr: () => NOTHING })
  const heading = useRef<HTMLHeadingElement>(null)
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
          <p>
            <button
              class="button button-quiet"
              type="button"
              onClick={() => offerUnusable(things, yourData.badFileName)}
            >
              {copy.download}
            </button>
          </p>
          <TwoStep
            open={copy.forget}
            yes={copy.yes}
            no={copy.no}
            onYes={() => {
              tell(copy.forgotten(things.length))
              record.forgetSetAside(things.map(({ key }) => key))
              heading.current?.focus()
            }}
          >
            <p>
              <strong>{copy.ask(things.length)}</strong>
            </p>
          </TwoStep>
        </>
      )}
    </section>
  )
}
