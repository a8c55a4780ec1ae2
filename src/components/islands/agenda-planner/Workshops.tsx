import { agenda } from '../../../copy/agenda/en.ts'
import type { Workshop } from '../../../core/workshop/agenda/workshops.ts'
import { eraseWorkshop, IN_ADDRESS } from '../../../stores/workshop/agenda.ts'
import { TwoStep } from '../TwoStep.tsx'

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
  const open = workshops.find(({ id }) => id === shown)
  const name = open ? nameOf(open) : ''

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
      <p>
        <button class="button button-quiet" type="button" onClick={onFresh}>
          {copy.fresh}
        </button>
      </p>
      <TwoStep
        open={copy.erase}
        yes={copy.yes}
        no={copy.no}
        onYes={() => {
          eraseWorkshop(shown)
          onTell(copy.erased(name))
        }}
      >
        <p>
          <strong>{copy.confirm(name)}</strong>
        </p>
        <p>{copy.saveFirst}</p>
      </TwoStep>
    </section>
  )
}
