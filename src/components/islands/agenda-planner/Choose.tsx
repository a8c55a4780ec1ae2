import { agenda } from '../../../copy/agenda/en.ts'
import type { Agenda } from '../../../core/workshop/agenda/schema.ts'

const copy = agenda.choose

interface Props {
  agendas: readonly Agenda[]
  awake: boolean
  onChoose: (agenda: Agenda) => void
}

/** The agendas to begin with. */
export function Choose({ agendas, awake, onChoose }: Props) {
  return (
    <section class="agenda-planner_choose no-print" aria-labelledby="choose-agenda">
      <h2 id="choose-agenda" tabIndex={-1}>
        {copy.heading}
      </h2>
      <ul class="agenda-planner_agendas">
        {agendas.map((one) => (
          <li key={one.id}>
            <p class="agenda-planner_number">{copy.length(one.minutes)}</p>
            <h3>{one.name}</h3>
            <p>{one.lede}</p>
            <button
              class="button"
              type="button"
              disabled={!awake}
              aria-label={copy.use(one.name)}
              onClick={() => onChoose(one)}
            >
              {copy.useShort}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
