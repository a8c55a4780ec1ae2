import { useState } from 'preact/hooks'

import { agenda } from '../../../copy/agenda/en.ts'
import { minutesOf } from '../../../core/workshop/agenda/clock.ts'
import { splitOf } from '../../../core/workshop/agenda/group.ts'
import type { Kept } from '../../../core/workshop/agenda/kept.ts'
import type { Kit } from '../../../core/workshop/agenda/kit.ts'
import type { Setting } from '../../../core/workshop/agenda/plan.ts'
import type { Row } from '../../../core/workshop/agenda/rows.ts'
import { AgendaCopy } from './AgendaCopy.tsx'
import { Change } from './Change.tsx'
import { ToBring } from './ToBring.tsx'
import '../LinkButton.css'

const copy = agenda.copies
const WHOSE = ['facilitator', 'participants'] as const

interface Props {
  /** What the workshop is called. */
  name: string
  kept: Kept
  kit: Kit
  rows: readonly Row[]
  /** Addresses of the live view of this workshop, and of its kit for the printer. */
  live: string
  print: string
  onSet: (change: Partial<Setting>) => void
}

/** The facilitator’s copy and the participants’, one at a time; what is shown is what is printed. */
export function Copies({ name, kept, kit, rows, live, print: papers, onSet }: Props) {
  const [whose, show] = useState<(typeof WHOSE)[number]>('facilitator')
  const { agenda: planned, setting } = kept
  const fits = rows.some(({ status }) => status === 'in')
  return (
    <section class="agenda-planner_copies" aria-labelledby="copies">
      <h2 id="copies" class="no-print">
        {copy.heading}
      </h2>
      <div class="agenda-planner_bar no-print">
        <fieldset class="agenda-planner_switch">
          <legend class="visually-hidden">{copy.heading}</legend>
          {WHOSE.map((one) => (
            <button
              key={one}
              class={`button ${one === whose ? '' : 'button-quiet'}`}
              type="button"
              aria-pressed={one === whose}
              onClick={() => show(one)}
            >
              {copy[one]}
            </button>
          ))}
        </fieldset>
        {fits && (
          <button class="link-button" type="button" onClick={() => print()}>
            {copy.print[whose]}
          </button>
        )}
        {fits && <a href={papers}>{copy.papers}</a>}
        {fits && <a href={live}>{copy.live}</a>}
      </div>
      <div class="agenda-planner_sheet">
        {whose === 'facilitator' ? (
          <>
            <header>
              <p class="label">{copy.forYou}</p>
              <p class="agenda-planner_title">{name}</p>
              <About setting={setting} />
            </header>
            <AgendaCopy
              name={planned.name}
              rows={rows}
              kit={kit}
              start={minutesOf(setting.start)}
              control={({ block }) => (
                <Change
                  block={block.id}
                  planned={planned}
                  activities={kit.activities}
                  setting={setting}
                  onSet={onSet}
                />
              )}
            />
            <ToBring
              blocks={rows.filter(({ status }) => status === 'in').map(({ block }) => block)}
              kit={kit}
              split={splitOf(setting.people)}
              before={planned.before}
            />
          </>
        ) : (
          <>
            <header>
              {setting.day && <p class="label">{copy.on(setting.day)}</p>}
              <p class="agenda-planner_title">{planned.title}</p>
              <p>{planned.lede}</p>
            </header>
            <ol class="agenda-planner_about">
              {rows
                .filter(({ status }) => status !== 'by-hand' && status !== 'no-time')
                .map(({ block }) => (
                  <li key={block.id}>{block.about}</li>
                ))}
            </ol>
            <p>{copy.closing}</p>
          </>
        )}
      </div>
    </section>
  )
}

function About({ setting: { day, minutes, people, start } }: { setting: Setting }) {
  const from = minutesOf(start) ?? 0
  return (
    <p class="meta">
      {copy.when(day, from, from + minutes)}. {copy.group(splitOf(people))}
    </p>
  )
}
