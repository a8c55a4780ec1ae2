import type { ReadableAtom } from 'nanostores'

import { isWork } from '../core/record/about.ts'
import { type Fact, type Json, LATEST, readFact, writeFact } from '../core/record/fact.ts'
import { idToday } from '../core/record/migrate.ts'
import { renamed } from '../core/record/renamed.ts'
import { now } from '../platform/clock.ts'
import { guardLeaving } from '../platform/leaving.ts'
import { browserStorage, type RecordStorage } from '../platform/storage.ts'
import type { SetAside } from './record/aside.ts'
import { idIn, keyOf } from './record/keys.ts'
import { createShelf, type Saving } from './record/shelf.ts'

/** What one person did, over one storage. Nothing is read before it is asked for the first time. */
export function createRecord(storage: RecordStorage, clock: () => number, renames = renamed) {
  const shelf = createShelf(storage, clock, renames)
  const { aside, facts, unsaved, views } = shelf
  let persisted: Promise<boolean> | undefined

  return {
    /** What lies below, for `record/restore.ts`. */
    shelf,
    renames,

    /** Whether everything is stored, and why not. */
    get $saving(): ReadableAtom<Saving> {
      shelf.open()
      return shelf.$saving
    },

    /** Stored texts which are no facts, from this visit and from earlier ones. */
    get $setAside(): ReadableAtom<readonly SetAside[]> {
      shelf.open()
      return aside.$setAside
    },

    /** The fact with this id. The same id gives the same store. */
    fact(id: string): ReadableAtom<Fact | undefined> {
      shelf.open()
      return views.fact(id)
    },

    /** All facts whose id begins like this, the oldest first. End it with `/` or `.`. */
    under(prefix: string): ReadableAtom<readonly Fact[]> {
      shelf.open()
      return views.under(prefix)
    },

    /** Every fact, as it is at any moment. */
    all(): ReadonlyMap<string, Fact> {
      shelf.open()
      return facts
    },

    /** Notes what the person did now: later than all that is known of it, and than `after`. */
    set(id: string, value: Json, after = 0): void {
      shelf.open()
      const held = readFact(id, storage.read(keyOf(id)) ?? '')
      const known = Math.max(
        after,
        facts.get(id)?.at ?? 0,
        held.status === 'fact' ? held.fact.at : 0
      )
      const at = Math.min(LATEST, Math.max(clock(), known + 1))
      // Nothing is later than the last moment, so what holds it gives way.
      if (known >= LATEST && !shelf.isNewer()) storage.remove(keyOf(id))
      // Read back, so that nobody can change it later and only what can be loaded is kept.
      const own = readFact(id, writeFact({ id, value, at }))
      if (own.status === 'bad') {
        throw new Error(`The record cannot keep “${id}”: ${own.why}. See core/record/kinds.ts.`)
      }
      shelf.hold(own.fact)
      unsaved.add(id)
      shelf.flush()
    },

    /** Forgets these facts, here and in storage. */
    remove(ids: Iterable<string>): void {
      shelf.open()
      const gone = new Set(ids)
      for (const id of gone) shelf.release(id)
      for (const key of shelf.isNewer() ? [] : storage.keys()) {
        const id = idIn(key)
        if (id === undefined || aside.has(key)) continue
        if (gone.has(idToday(id, renames))) storage.remove(key)
      }
      shelf.flush()
    },

    /** Lets texts go which were set aside. */
    forgetSetAside(keys: Iterable<string>): void {
      shelf.open()
      for (const key of keys) {
        if (!aside.has(key)) continue
        aside.drop(key)
        if (!shelf.isNewer()) storage.remove(key)
        const id = idIn(key)
        if (id !== undefined && facts.has(id)) unsaved.add(id)
      }
      shelf.flush()
    },

    /** Tries once more to store everything; true where an answer is still only in memory. */
    wouldLose(): boolean {
      shelf.flush()
      return [...unsaved].some(isWork)
    },

    /** Asks the browser, once a visit, not to clear the record when room gets short. */
    askToPersist(): Promise<boolean> {
      persisted ??= storage.persist()
      return persisted
    }
  }
}

export type PersonalRecord = ReturnType<typeof createRecord>

/** The record of the person at this browser. */
export const record = createRecord(browserStorage(), now)
guardLeaving(() => record.wouldLose())
