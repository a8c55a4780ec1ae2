import { useRef, useState } from 'preact/hooks'

import { agenda, workshopName } from '../../../copy/agenda/en.ts'
import type { BadEntry } from '../../../core/record/backup.ts'
import type { Agenda } from '../../../core/workshop/agenda/schema.ts'
import { offerUnusable } from '../../../stores/backup.ts'
import { addWorkshop, openWorkshop } from '../../../stores/workshop/files.ts'
import { FileField } from '../FileField.tsx'

const copy = agenda.bringIn

/** Brings in a workshop from a file, beside those that are here. */
export function BringIn({ agendas }: { agendas: readonly Agenda[] }) {
  const input = useRef<HTMLInputElement>(null)
  const [told, tell] = useState('')
  const [bad, setBad] = useState<readonly BadEntry[]>([])

  const open = async (file: File | undefined) => {
    tell('')
    setBad([])
    if (!file) return
    const { reading } = await openWorkshop(file, agendas)
    if (input.current) input.current.value = ''
    if (reading.status !== 'workshop') {
      tell(`${file.name}: ${copy.problem[reading.status]} ${copy.untouched}`)
      return
    }
    const { name, setting } = reading
    const chosen = agendas.find(({ id }) => id === setting.agenda)?.name ?? ''
    const done = addWorkshop(name, setting, agendas)
    tell(copy[done](workshopName(name, chosen, setting.day)))
    setBad(reading.bad)
  }

  return (
    <div class="agenda-planner_in no-print">
      <h2>{copy.heading}</h2>
      <FileField
        id="workshop-file"
        label={copy.label}
        hint={copy.hint}
        accept=".json,application/json"
        input={input}
        onFiles={(files) => open(files?.[0])}
      />
      <p role="status">
        {told} {bad.length > 0 && copy.bad(bad.length)}
      </p>
      {bad.length > 0 && (
        <p>
          <button
            class="button button-quiet"
            type="button"
            onClick={() => offerUnusable(bad, copy.badFileName)}
          >
            {copy.downloadBad}
          </button>
        </p>
      )}
    </div>
  )
}
