import { useState } from 'preact/hooks'

import { workshopName } from '../../copy/agenda/en.ts'
import { letter as copy } from '../../copy/letter/en.ts'
import type { Agenda } from '../../core/workshop/agenda/schema.ts'
import type { Letter } from '../../core/workshop/letter/schema.ts'
import { sendingDay } from '../../core/workshop/letter/series.ts'
import { ForWorkshop } from './ForWorkshop.tsx'
import { Letters, type LettersProps } from './letter/Letters.tsx'
import './Card.css'
import './LetterWriter.css'
import { Saved } from './Saved.tsx'

interface Props extends Omit<LettersProps, 'letter' | 'name' | 'day' | 'workshop'> {
  agendas: readonly Agenda[]
  /** Address of the page on which workshops are planned. */
  plan: string
}

/** Writes the letters after a workshop, for the participants who asked for them. */
export function LetterWriter({ agendas, plan, ...props }: Props) {
  const { letters } = props
  const [chosen, choose] = useState(letters[0]?.id ?? '')
  const letter = letters.find(({ id }) => id === chosen)
  return (
    <ForWorkshop agendas={agendas} plan={plan}>
      {(workshop, { agenda, setting: { day } }) => (
        <div class="letter-writer">
          <Which letters={letters} day={day} chosen={chosen} onChoose={choose} />
          {letter && (
            <Letters
              key={letter.id}
              {...props}
              letter={letter}
              workshop={workshop.id}
              name={workshopName(workshop.name, agenda.name, '')}
              day={day}
            />
          )}
          <p class="meta no-print">
            <Saved />
          </p>
        </div>
      )}
    </ForWorkshop>
  )
}

interface WhichProps {
  letters: readonly Letter[]
  day: string
  chosen: string
  onChoose: (id: string) => void
}

function Which({ letters, day, chosen, onChoose }: WhichProps) {
  return (
    <fieldset class="letter-writer_which">
      <legend>
        <h2>{copy.which.heading}</h2>
      </legend>
      {letters.map((one, at) => {
        const sent = sendingDay(one, letters, day)
        return (
          <label key={one.id}>
            <input
              type="radio"
              name="which-letter"
              checked={one.id === chosen}
              onChange={() => onChoose(one.id)}
            />
            <span>
              {copy.which.option(one.week, one.name)}
              {sent && (
                <span class="meta">
                  {at === 0 ? copy.which.firstSending(sent) : copy.which.sending(sent)}
                </span>
              )}
            </span>
          </label>
        )
      })}
      {day === '' && <p class="meta">{copy.which.noDay}</p>}
    </fieldset>
  )
}
