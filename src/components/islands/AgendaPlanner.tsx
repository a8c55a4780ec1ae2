import { useStore } from '@nanostores/preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

import { agenda as copy, inBetween, workshopName } from '../../copy/agenda/en.ts'
import { wholeDay } from '../../core/workshop/agenda/day.ts'
import { type Kept, readSetting } from '../../core/workshop/agenda/kept.ts'
import type { Kit } from '../../core/workshop/agenda/kit.ts'
import { asPlanned, blocksOf, type Setting, timingOf } from '../../core/workshop/agenda/plan.ts'
import { rowsOf } from '../../core/workshop/agenda/rows.ts'
import type { Workshop } from '../../core/workshop/agenda/workshops.ts'
import {
  $workshop,
  $workshops,
  beginWorkshop,
  IN_ADDRESS,
  keepSetting,
  keptSetting,
  planIn
} from '../../stores/workshop/agenda.ts'
import './AgendaPlanner.css'
import { BringIn } from './agenda-planner/BringIn.tsx'
import { Choose } from './agenda-planner/Choose.tsx'
import { Copies } from './agenda-planner/Copies.tsx'
import { Keep } from './agenda-planner/Keep.tsx'
import { SetUp } from './agenda-planner/SetUp.tsx'
import { Told } from './agenda-planner/Told.tsx'
import { Workshops } from './agenda-planner/Workshops.tsx'
import { Saved } from './Saved.tsx'

interface Props {
  kit: Kit
  /** Addresses of the live view, and of the page that makes the kit for the printer. */
  live: string
  print: string
  edition: string
}

const NONE: readonly never[] = []

/** Plans a workshop from one of the agendas; it times itself as it is set. */
export function AgendaPlanner({ kit, live, print, edition }: Props) {
  const { agendas } = kit
  const $plan = useMemo(() => planIn(agendas), [])
  const workshop = useStore($workshop, { ssr: () => undefined })
  const workshops = useStore($workshops, { ssr: () => NONE })
  const kept = useStore($plan, { ssr: () => undefined })
  const [awake, setAwake] = useState(false)
  const [choosing, choose] = useState(false)
  const [told, tell] = useState('')
  const heading = useRef<HTMLParagraphElement>(null)
  const moved = useRef(false)
  useEffect(() => setAwake(true), [])
  useLayoutEffect(() => {
    if (moved.current) heading.current?.focus()
    moved.current = false
  })

  const nameOf = (one: Workshop) => {
    const plan = readSetting(keptSetting(one.id), agendas)
    return workshopName(one.name, plan?.agenda.name ?? '', plan?.setting.day ?? '')
  }
  const begin = (setting: Setting) => {
    moved.current = true
    beginWorkshop(setting)
    choose(false)
    const fresh = $workshop.get()
    if (fresh) tell(copy.all.begun(nameOf(fresh)))
  }
  const open = awake && !choosing && workshop && kept
  return (
    <div class="agenda-planner">
      <p ref={heading} tabIndex={-1} role="status" class="agenda-planner_done no-print">
        {told}
      </p>
      {open ? (
        <Planned
          key={workshop.id}
          kit={kit}
          kept={kept}
          workshop={workshop}
          name={nameOf(workshop)}
          live={`${live}?${IN_ADDRESS}=${workshop.id}`}
          print={`${print}?${IN_ADDRESS}=${workshop.id}`}
          edition={edition}
          onTell={tell}
        />
      ) : (
        <Choose agendas={agendas} awake={awake} onChoose={(one) => begin(asPlanned(one))} />
      )}
      {awake && choosing && workshop && (
        <p>
          <button class="button button-quiet" type="button" onClick={() => choose(false)}>
            {copy.all.back}
          </button>
        </p>
      )}
      {awake && <BringIn agendas={agendas} />}
      {open && (
        <Workshops
          key={workshop.id}
          workshops={workshops}
          shown={workshop.id}
          nameOf={nameOf}
          onFresh={() => {
            choose(true)
            tell('')
            setTimeout(() => document.getElementById('choose-agenda')?.focus())
          }}
          onTell={(words) => {
            moved.current = true
            tell(words)
          }}
        />
      )}
    </div>
  )
}

interface PlannedProps extends Props {
  workshop: Workshop
  kept: Kept
  name: string
  onTell: (words: string) => void
}

/** A workshop that is planned: how it is set, what became of it, and its two copies. */
function Planned({ kit, kept, workshop, name, live, print, edition, onTell }: PlannedProps) {
  const { agenda, setting, bad } = kept
  const blocks = blocksOf(agenda, setting, kit.activities, inBetween.pause)
  const timing = timingOf(agenda, setting, kit.activities, inBetween.pause)
  const set = (change: Partial<Setting>) => keepSetting(workshop.id, { ...setting, ...change })
  return (
    <>
      {bad.length > 0 && (
        <p class="agenda-planner_bad no-print" role="status">
          {copy.bad(bad.map((field) => copy.fields[field]))}
        </p>
      )}
      <SetUp
        workshop={workshop}
        setting={setting}
        agendas={kit.agendas}
        onSet={set}
        onTell={onTell}
      />
      <Told timing={timing} minutes={setting.minutes} onSet={(minutes) => set({ minutes })} />
      <p class="meta no-print">
        <Saved />
      </p>
      <Copies
        name={name}
        kept={kept}
        kit={kit}
        rows={rowsOf(agenda, blocks, timing, inBetween.free)}
        live={live}
        print={print}
        onSet={set}
      />
      <Keep
        workshop={workshop}
        name={name}
        setting={setting}
        agendas={kit.agendas}
        day={timing.status === 'fits' ? wholeDay(timing, inBetween.free) : []}
        edition={edition}
      />
    </>
  )
}
