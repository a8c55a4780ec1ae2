import { computed } from 'nanostores'

import type { Json } from '../../core/record/fact.ts'
import { isObject } from '../../core/record/is-object.ts'
import { readShown, type Shown, type ShownStage } from '../../core/roleplay/show.ts'
import { workshopFact } from '../../core/workshop/agenda/workshops.ts'
import { askedFor } from '../../platform/address.ts'
import { record } from '../record.ts'

/**
 * What a room did with one role-play on the wall. Where the page’s address names a workshop, it is
 * kept with that workshop. `play`: its id.
 */
export function showOf(play: string, stages: readonly ShownStage[]) {
  const id = inWorkshop(play) ?? `practice/show-${play}`
  const $fact = record.fact(id)
  return {
    /** What was kept, `undefined` where nothing was. */
    $shown: computed($fact, (fact) => fact && readShown(fact.value, stages)),

    /** Keeps what changes, and what else an edition may have noted beside it. */
    keep(change: (now: Shown) => Partial<Shown>): void {
      const kept = $fact.get()?.value
      const now = readShown(kept, stages)
      record.set(id, { ...(isObject(kept) ? kept : {}), ...now, ...change(now) } as Json)
    },

    /** Forgets it, here and in storage. */
    clear(): void {
      record.remove([id])
    }
  }
}

function inWorkshop(play: string): string | undefined {
  const workshop = askedFor('workshop')
  if (!workshop || !/^w-[0-9a-z]{1,20}$/.test(workshop)) return undefined
  const planned = record.fact(workshopFact(workshop, 'setting')).get()
  return planned && workshopFact(workshop, `show/${play}`)
}
