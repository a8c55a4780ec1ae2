import { useState } from 'preact/hooks'

import { agenda } from '../../../copy/agenda/en.ts'
import { eventsOf } from '../../../core/workshop/agenda/events.ts'
import type { Setting } from '../../../core/workshop/agenda/plan.ts'
import type { Agenda } from '../../../core/workshop/agenda/schema.ts'
import type { TimedBlock } from '../../../core/workshop/agenda/timing.ts'
import type { Workshop } from '../../../core/workshop/agenda/workshops.ts'
import { offerEvents, saveWorkshop } from '../../../stores/workshop/files.ts'

const copy = agenda.keep

interface Props {
  workshop: Workshop
  /** What it is called, also where it has no name of its own. */
  name: string
  setting: Setting
  agendas: readonly Agenda[]
  /** Empty where the whole does not fit. */
  day: readonly TimedBlock[]
  edition: string
}

/** Takes a workshop into a file, or into a calendar. */
export function Keep({ workshop, name, setting, agendas, day, edition }: Props) {
  const [told, tell] = useState('')
  const [each, setEach] = useState(false)
  const save = async () => {
    const made = await saveWorkshop(workshop.name, setting, agendas, edition, copy.fileName)
    tell(made.status === 'saved' ? copy.made(made.name) : copy.failed)
  }
  const toCalendar = () =>
    offerEvents(
      copy.fileNameIcs,
      eventsOf(
        workshop.id,
        setting,
        day,
        copy.event(name, setting.people),
        each ? ({ block }) => ({ title: block.title, description: block.how }) : undefined
      )
    )
  return (
    <section class="agenda-planner_keep no-print" aria-labelledby="keep">
      <h2 id="keep">{copy.heading}</h2>
      <p>{copy.text}</p>
      <p>
        <button class="button button-quiet" type="button" onClick={save}>
          {copy.save}
        </button>
      </p>
      <p role="status">{told}</p>
      {setting.day && day.length > 0 ? (
        <p class="agenda-planner_row">
          <button class="button button-quiet" type="button" onClick={toCalendar}>
            {copy.calendar}
          </button>
          <label class="agenda-planner_check">
            <input
              type="checkbox"
              checked={each}
              onChange={({ currentTarget }) => setEach(currentTarget.checked)}
            />
            {copy.blocks}
          </label>
        </p>
      ) : (
        <p class="meta">{copy.noDay}</p>
      )}
    </section>
  )
}
