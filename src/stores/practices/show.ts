import { computed } from 'nanostores'

import type { Json } from '../../core/record/fact.ts'
import { isObject } from '../../core/record/is-object.ts'
import { readShown, type Shown, type ShownStage } from '../../core/roleplay/show.ts'
import { record } from '../record.ts'

/** What a room did with one role-play on the wall. `play`: its id. */
export function showOf(play: string, stages: readonly ShownStage[]) {
  const id = `practice/show-${play}`
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
