import { useState } from 'preact/hooks'

import { kiosk } from '../../copy/kiosk/en.ts'
import { FEWEST_MINUTES, MOST_MINUTES } from '../../core/workshop/kiosk/turn.ts'
import './TextField.css'
import './KioskSetUp.css'

const copy = kiosk.set

/** Something that people can do at a table. */
export interface Station {
  /** In the address. */
  id: string
  name: string
  kind: 'sections' | 'plays'
  href: string
  /** Minutes that it takes most people. */
  minutes: number
}

interface Props {
  stations: readonly Station[]
  /** Address of the table itself. */
  run: string
}

/** Chooses what people do at a table, and how long. */
export function KioskSetUp({ stations, run }: Props) {
  const [chosen, choose] = useState(stations[0]?.id ?? '')
  const station = stations.find(({ id }) => id === chosen)
  const [typed, type] = useState<string>()
  const text = typed ?? String(station?.minutes ?? FEWEST_MINUTES)
  const minutes = Number(text)
  const fits = Number.isInteger(minutes) && minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES
  return (
    <div class="kiosk-set-up">
      <div class="text-field">
        <label for="kiosk-station">{copy.station}</label>
        <select
          id="kiosk-station"
          value={chosen}
          onChange={({ currentTarget }) => {
            choose(currentTarget.value)
            type(undefined)
          }}
        >
          {(['sections', 'plays'] as const).map((kind) => (
            <optgroup key={kind} label={copy[kind]}>
              {stations
                .filter((one) => one.kind === kind)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div class="text-field">
        <label for="kiosk-minutes">{copy.minutes}</label>
        <input
          id="kiosk-minutes"
          type="number"
          inputMode="numeric"
          min={FEWEST_MINUTES}
          max={MOST_MINUTES}
          value={text}
          aria-invalid={!fits}
          aria-describedby="kiosk-minutes-fault"
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <p id="kiosk-minutes-fault" class="text-field_fault">
          {!fits && copy.minutesFault(FEWEST_MINUTES, MOST_MINUTES)}
        </p>
      </div>
      <p>
        <a
          class="button"
          href={`${run}?station=${chosen}&minutes=${fits ? minutes : (station?.minutes ?? '')}`}
        >
          {copy.open}
        </a>
      </p>
    </div>
  )
}
