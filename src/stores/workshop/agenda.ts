import { atom, computed, type ReadableAtom } from 'nanostores'

import type { Json } from '../../core/record/fact.ts'
import { isObject } from '../../core/record/is-object.ts'
import { type Kept, readSetting } from '../../core/workshop/agenda/kept.ts'
import type { Setting } from '../../core/workshop/agenda/plan.ts'
import type { Agenda } from '../../core/workshop/agenda/schema.ts'
import {
  WORKSHOP,
  type Workshop,
  workshopFact,
  workshopId,
  workshopsIn
} from '../../core/workshop/agenda/workshops.ts'
import { askedFor, noteInAddress } from '../../platform/address.ts'
import { now } from '../../platform/clock.ts'
import { record } from '../record.ts'

/** What the address of a page of the kit calls the workshop that it shows. */
export const IN_ADDRESS = 'workshop'

/** Every workshop in the record, the one touched last at the head. */
export const $workshops: ReadableAtom<readonly Workshop[]> = computed(
  record.under(WORKSHOP),
  workshopsIn
)

/** The workshop that was begun or asked for on this page. */
const $shown = atom<string | undefined>()
/** The first one that this page showed: what happens in another tab never changes it. */
let first: string | undefined

/** The workshop that this page shows, `undefined` while there is none. */
export const $workshop: ReadableAtom<Workshop | undefined> = computed(
  [$workshops, $shown],
  (workshops, shown) => {
    const asked = shown ?? first ?? askedFor(IN_ADDRESS)
    const open = workshops.find(({ id }) => id === asked) ?? workshops[0]
    first ??= open?.id
    return open
  }
)

/** How the workshop of this page is set, judged field by field; `undefined` while there is none. */
export function planIn(agendas: readonly Agenda[]): ReadableAtom<Kept | undefined> {
  return computed([$workshop, record.under(WORKSHOP)], (workshop) =>
    workshop ? readSetting(keptSetting(workshop.id), agendas) : undefined
  )
}

/** How a workshop was set, as it is at any moment and as anybody may have written it. */
export function keptSetting(workshop: string): Json | undefined {
  return record.fact(workshopFact(workshop, 'setting')).get()?.value
}

/** Begins a workshop, shows it on this page and gives back its id. */
export function beginWorkshop(setting: Setting, name = ''): string {
  const begun = new Set($workshops.get().map(({ id }) => id))
  let moment = now()
  while (begun.has(workshopId(moment))) moment++
  const id = workshopId(moment)
  record.set(workshopFact(id, 'setting'), { ...setting })
  if (name) record.set(workshopFact(id, 'name'), name)
  showWorkshop(id)
  void record.askToPersist()
  return id
}

/** Shows a workshop on this page; a reload shows it again. */
export function showWorkshop(id: string): void {
  $shown.set(id)
  noteInAddress(IN_ADDRESS, id)
}

/** Keeps how a workshop is set, and what else an edition may have noted beside it. */
export function keepSetting(workshop: string, setting: Setting): void {
  const kept = keptSetting(workshop)
  record.set(workshopFact(workshop, 'setting'), {
    ...(isObject(kept) ? kept : {}),
    ...setting
  } as Json)
}

/** Keeps what a workshop is called. */
export function nameWorkshop(workshop: string, name: string): void {
  record.set(workshopFact(workshop, 'name'), name)
}

/** Forgets a workshop and everything that is kept of it. */
export function eraseWorkshop(workshop: string): void {
  const prefix = workshopFact(workshop, '')
  record.remove([...record.all().keys()].filter((id) => id.startsWith(prefix)))
}
