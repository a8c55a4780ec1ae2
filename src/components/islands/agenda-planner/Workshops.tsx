import { useEffect, useRef, useState } from 'preact/hooks'

import { agenda } from '../../../copy/agenda/en.ts'
import type { Workshop } from '../../../core/workshop/agenda/workshops.ts'
import { eraseWorkshop, factsOf, IN_ADDRESS } from '../../../stores/workshop/agenda.ts'

const copy = agenda.all

interface Props {
  workshops: readonly Workshop[]
  shown: string
  nameOf: (workshop: Workshop) => string
  onFresh: () => void
  /** Says what was done. */
  onTell: (words: string) => void
}

/** All workshops that are kept here; one of them can be erased, after it was said what goes. */
export function Workshops({ workshops, shown, nameOf, onFresh, onTell }: Props) {
  const opener = useRef<HTMLButtonElement>(null)
  const question = useRef<HTMLParagraphElement>(null)
  const [asked, ask] = useState(false)
  useEffect(() => {
    if (asked) question.current?.focus()
  }, [asked])
  const open = workshops.find(({ id }) => id === shown)
  const name = open ? nameOf(open) : ''
  const ran = asked && factsOf(shown).some(({ id }) => id.endsWith('/live'))

  return (
    <section class="agenda-planner_all no-print" aria-labelledby="all-workshops">
      <h2 id="all-workshops">{copy.heading}</h2>
      <ul class="agenda-planner_list">
        {workshops.map((one) => (
          <li key={one.id}>
            {one.id === shown ? (
              <strong>{nameOf(one)}</strong>
            ) : (
              <a href={`?${IN_ADDRESS}=${one.id}`}>{nameOf(one)}</a>
            )}
            <span class="meta">
              {[one.id === shown && copy.open, copy.changed(one.touchedAt)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p class="agenda-planner_row">
        <button class="button button-quiet" type="button" onClick={onFresh}>
          {copy.fresh}
        </button>
        <button ref={opener} class="button button-quiet" type="button" onClick={() => ask(true)}>
          {copy.erase}
        </button>
      </p>
      {asked && (
        <div class="agenda-planner_erase">
          <p ref={question} tabIndex={-1}>
            <strong>{copy.confirm(name, ran)}</strong>
          </p>
          <p>{copy.saveFirst}</p>
          <p class="agenda-planner_row">
            <button
              class="button agenda-planner_danger"
              type="button"
              onClick={() => {
                eraseWorkshop(shown)
                ask(false)
                onTell(copy.erased(name))
              }}
            >
              {copy.yes}
            </button>
            <button
              class="button button-quiet"
              type="button"
              onClick={() => {
                ask(false)
                opener.current?.focus()
              }}
            >
              {copy.no}
            </button>
          </p>
        </div>
      )}
    </section>
  )
}
