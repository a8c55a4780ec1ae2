import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'

import { workshopName } from '../../copy/agenda/en.ts'
import { workshop as copy } from '../../copy/workshop/en.ts'
import { type Kept, readSetting } from '../../core/workshop/agenda/kept.ts'
import type { Agenda } from '../../core/workshop/agenda/schema.ts'
import type { Workshop } from '../../core/workshop/agenda/workshops.ts'
import {
  $workshop,
  $workshops,
  IN_ADDRESS,
  keptSetting,
  planIn
} from '../../stores/workshop/agenda.ts'
import './ForWorkshop.css'

interface Props {
  agendas: readonly Agenda[]
  /** Address of the page on which workshops are planned. */
  plan: string
  /** What the page does with the workshop. It is made anew for another workshop. */
  children: (workshop: Workshop, kept: Kept) => ComponentChildren
}

const NONE: readonly never[] = []

/**
 * What every page of the kit has around it that works on one workshop: its name, the way to
 * another one, and what to do where none is planned.
 */
export function ForWorkshop({ agendas, plan, children }: Props) {
  const $plan = useMemo(() => planIn(agendas), [])
  const workshop = useStore($workshop, { ssr: () => undefined })
  const workshops = useStore($workshops, { ssr: () => NONE })
  const kept = useStore($plan, { ssr: () => undefined })
  const [awake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])

  if (!awake) return <div class="for-workshop" />
  if (!workshop || !kept) {
    return (
      <div class="for-workshop">
        <p class="lede">{copy.none}</p>
        <p>
          <a class="button" href={plan}>
            {copy.plan}
          </a>
        </p>
      </div>
    )
  }
  const nameOf = ({ id, name }: Workshop) => {
    const own = readSetting(keptSetting(id), agendas)
    return workshopName(name, own?.agenda.name ?? '', own?.setting.day ?? '')
  }
  const others = workshops.filter(({ id }) => id !== workshop.id)
  return (
    <div class="for-workshop">
      <p class="for-workshop_name">{nameOf(workshop)}</p>
      <div key={workshop.id} class="for-workshop_body">
        {children(workshop, kept)}
      </div>
      {others.length > 0 && (
        <nav class="for-workshop_others no-print" aria-label={copy.others}>
          <span class="meta">{copy.others}:</span>
          {others.map((one) => (
            <a key={one.id} href={`?${IN_ADDRESS}=${one.id}`}>
              {nameOf(one)}
            </a>
          ))}
        </nav>
      )}
    </div>
  )
}
