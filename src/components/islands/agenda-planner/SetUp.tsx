import { agenda, workshopName } from '../../../copy/agenda/en.ts'
import { fitsField, MOST_PAUSE, own } from '../../../core/workshop/agenda/kept.ts'
import {
  asPlanned,
  FEWEST_PEOPLE,
  MOST_PEOPLE,
  READINGS,
  type Setting
} from '../../../core/workshop/agenda/plan.ts'
import type { Agenda } from '../../../core/workshop/agenda/schema.ts'
import { LEAST_MINUTES, MOST_MINUTES } from '../../../core/workshop/agenda/timing.ts'
import type { Workshop } from '../../../core/workshop/agenda/workshops.ts'
import { nameWorkshop } from '../../../stores/workshop/agenda.ts'
import '../TextField.css'
import { NumberField } from './NumberField.tsx'

const copy = agenda.set

interface Props {
  workshop: Workshop
  setting: Setting
  agendas: readonly Agenda[]
  onSet: (change: Partial<Setting>) => void
  /** Says what was done. */
  onTell: (words: string) => void
}

/** When the workshop is, how long, and for whom. */
export function SetUp({ workshop, setting, agendas, onSet, onTell }: Props) {
  const { day, minutes, pause, people, reading, start } = setting
  const chosen = agendas.find(({ id }) => id === setting.agenda)
  const choose = (id: string) => {
    const next = agendas.find((one) => one.id === id)
    if (!next || next === chosen) return
    onSet({ agenda: id, ...own(asPlanned(next)) })
    onTell(agenda.switched(next.name))
  }
  return (
    <form
      class="agenda-planner_set no-print"
      autocomplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <h2>{copy.heading}</h2>
      <div class="agenda-planner_fields">
        <div class="text-field is-wide">
          <label for="workshop-name">{copy.name}</label>
          <input
            id="workshop-name"
            type="text"
            maxLength={200}
            value={workshop.name}
            placeholder={workshopName('', chosen?.name ?? '', day)}
            aria-describedby="workshop-name-hint"
            onInput={({ currentTarget }) => nameWorkshop(workshop.id, currentTarget.value)}
          />
          <p id="workshop-name-hint" class="meta">
            {copy.nameHint}
          </p>
        </div>
        <div class="text-field is-wide">
          <label for="workshop-agenda">{copy.agenda}</label>
          <select
            id="workshop-agenda"
            value={setting.agenda}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {agendas.map(({ id, name, minutes: length }) => (
              <option key={id} value={id}>
                {copy.option(name, length)}
              </option>
            ))}
          </select>
        </div>
        <div class="text-field is-day">
          <label for="workshop-day">{copy.day}</label>
          <input
            id="workshop-day"
            type="date"
            value={day}
            onInput={({ currentTarget }) =>
              fitsField('day', currentTarget.value) && onSet({ day: currentTarget.value })
            }
          />
        </div>
        <div class="text-field">
          <label for="workshop-start">{copy.start}</label>
          <input
            id="workshop-start"
            type="time"
            value={start}
            required
            onInput={({ currentTarget }) =>
              fitsField('start', currentTarget.value) && onSet({ start: currentTarget.value })
            }
            onBlur={({ currentTarget }) => {
              // A day without a beginning can’t be timed, so the last one comes back.
              if (!currentTarget.value) currentTarget.value = start
            }}
          />
        </div>
        <NumberField
          key={`minutes-${setting.agenda}`}
          id="workshop-minutes"
          label={copy.minutes}
          fault={copy.minutesFault}
          value={minutes}
          least={LEAST_MINUTES}
          most={MOST_MINUTES}
          fits={(value) => fitsField('minutes', value)}
          onKeep={(value) => onSet({ minutes: value })}
        />
        <NumberField
          key={`pause-${setting.agenda}`}
          id="workshop-pause"
          label={copy.pause}
          hint={copy.pauseHint}
          fault={copy.pauseFault(MOST_PAUSE)}
          value={pause}
          least={0}
          most={MOST_PAUSE}
          fits={(value) => fitsField('pause', value)}
          onKeep={(value) => onSet({ pause: value })}
        />
        <NumberField
          id="workshop-people"
          label={copy.people}
          fault={copy.peopleFault(FEWEST_PEOPLE, MOST_PEOPLE)}
          value={people}
          least={FEWEST_PEOPLE}
          most={MOST_PEOPLE}
          fits={(value) => fitsField('people', value)}
          onKeep={(value) => onSet({ people: value })}
        />
        <div class="text-field is-reading">
          <label for="workshop-reading">{copy.reading}</label>
          <select
            id="workshop-reading"
            value={reading}
            aria-describedby="workshop-reading-hint"
            onChange={({ currentTarget }) => {
              const next = READINGS.find((one) => one === currentTarget.value)
              if (next) onSet({ reading: next })
            }}
          >
            {READINGS.map((one) => (
              <option key={one} value={one}>
                {copy.readings[one]}
              </option>
            ))}
          </select>
          <p id="workshop-reading-hint" class="meta">
            {copy.readingHint}
          </p>
        </div>
      </div>
    </form>
  )
}
