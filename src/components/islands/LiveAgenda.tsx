import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useState } from 'preact/hooks'

import { inBetween, workshopName } from '../../copy/agenda/en.ts'
import { liveAgenda as copy } from '../../copy/live-agenda/en.ts'
import { wholeDay } from '../../core/workshop/agenda/day.ts'
import { readSetting } from '../../core/workshop/agenda/kept.ts'
import type { Kit } from '../../core/workshop/agenda/kit.ts'
import { timingOf } from '../../core/workshop/agenda/plan.ts'
import {
  $workshop,
  $workshops,
  IN_ADDRESS,
  keptSetting,
  planIn
} from '../../stores/workshop/agenda.ts'
import './LiveAgenda.css'
import { Day } from './live-agenda/Day.tsx'

interface Props {
  kit: Pick<Kit, 'agendas' | 'activities'>
  /** Address of the page on which workshops are planned. */
  plan: string
}

const NONE: readonly never[] = []

/** The workshop on its day: where it stands, what is next, and how to catch up. */
export function LiveAgenda({ kit, plan }: Props) {
  const { agendas, activities } = kit
  const $plan = useMemo(() => planIn(agendas), [])
  const workshop = useStore($workshop, { ssr: () => undefined })
  const workshops = useStore($workshops, { ssr: () => NONE })
  const kept = useStore($plan, { ssr: () => undefined })
  const [awake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])

  if (!awake) return <div class="live-agenda" />
  if (!workshop || !kept) {
    return (
      <div class="live-agenda">
        <p class="lede">{copy.none}</p>
        <p>
          <a class="button" href={plan}>
            {copy.plan}
          </a>
        </p>
      </div>
    )
  }
  const { agenda, setting } = kept
  const timing = timingOf(agenda, setting, activities, inBetween.pause)
  const there = `${plan}?${IN_ADDRESS}=${workshop.id}`
  const others = workshops.filter(({ id }) => id !== workshop.id)
  return (
    <div class="live-agenda">
      <p class="live-agenda_name">{workshopName(workshop.name, agenda.name, setting.day)}</p>
      {timing.status === 'fits' ? (
        <Day key={workshop.id} blocks={wholeDay(timing, inBetween.free)} setting={setting} />
      ) : (
        <p class="lede">{copy.unfit}</p>
      )}
      <p class="live-agenda_foot">
        <a href={there}>{timing.status === 'fits' ? copy.agenda : copy.mend}</a>
      </p>
      {others.length > 0 && (
        <nav class="live-agenda_foot" aria-label={copy.others}>
          <span class="meta">{copy.others}:</span>
          {others.map((one) => {
            const other = readSetting(keptSetting(one.id), agendas)
            return (
              <a key={one.id} href={`?${IN_ADDRESS}=${one.id}`}>
                {workshopName(one.name, other?.agenda.name ?? '', other?.setting.day ?? '')}
              </a>
            )
          })}
        </nav>
      )}
    </div>
  )
}
