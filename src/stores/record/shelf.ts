import { atom } from 'nanostores'

import { type Fact, readFact, writeFact } from '../../core/record/fact.ts'
import { later } from '../../core/record/merge.ts'
import { migrate, type Renames } from '../../core/record/migrate.ts'
import type { RecordStorage, WriteResult } from '../../platform/storage.ts'
import { createAside } from './aside.ts'
import { idIn, isAside, isNewer, keyOf } from './keys.ts'
import { createViews } from './views.ts'

type Trouble = Exclude<WriteResult, 'saved'> | 'newer'

/** `newer`: a newer version of the site wrote here, so nothing stored is touched. */
export type Saving = { state: 'saved' } | { state: 'unsaved'; why: Trouble; count: number }

/** The facts in memory and in storage, kept alike. What cannot be stored stays in memory. */
export function createShelf(storage: RecordStorage, clock: () => number, renames: Renames) {
  const facts = new Map<string, Fact>()
  const unsaved = new Set<string>()
  const views = createViews(facts)
  const aside = createAside(storage, clock)
  const $saving = atom<Saving>({ state: 'saved' })
  $saving.eq = (a, b) => JSON.stringify(a) === JSON.stringify(b)

  let opened = false
  let newer = false
  let trouble: Trouble = 'blocked'

  function hold(fact: Fact): void {
    facts.set(fact.id, fact)
    views.touch(fact.id)
  }

  function learn(fact: Fact): void {
    const mine = facts.get(fact.id)
    if (!mine || later(mine, fact) === fact) hold(fact)
  }

  function release(id: string): void {
    unsaved.delete(id)
    if (facts.delete(id)) views.touch(id)
  }

  function write(id: string): 'saved' | Trouble {
    if (newer) return 'newer'
    const text = storage.read(keyOf(id))
    if (text !== undefined) {
      const found = readFact(id, text)
      // Another tab may have written since: the later fact stays, whoever wrote it.
      if (found.status === 'fact') learn(found.fact)
      else {
        const moved = aside.move(id, text, found.why)
        if (moved !== 'saved') return moved
      }
    }
    const fact = facts.get(id)
    if (!fact || writeFact(fact) === text) return 'saved'
    return storage.write(keyOf(id), writeFact(fact))
  }

  function save(id: string): void {
    const result = write(id)
    if (result === 'saved') unsaved.delete(id)
    else {
      unsaved.add(id)
      trouble = result
    }
  }

  /**
   * Takes in what stands under a key. Only an opening page moves it to another key: two open
   * editions of the site which answered each other's moves would never come to rest.
   */
  function arrive(key: string, opening: boolean): void {
    const id = idIn(key)
    if (id === undefined) return
    const text = storage.read(key)
    if (text === undefined) {
      aside.drop(key)
      if (!isAside(key) && !unsaved.has(id)) release(id)
      return
    }
    const found = readFact(id, text)
    if (found.status === 'bad') {
      if (opening && !newer && !isAside(key)) aside.move(id, text, found.why)
      else aside.note(key, text, found.why)
      return
    }
    aside.drop(key)
    const fact = migrate(found.fact, renames)
    learn(fact)
    if (key === keyOf(fact.id)) {
      if (later(fact, facts.get(fact.id) ?? fact) !== fact) save(fact.id)
    } else if (opening && write(fact.id) === 'saved') storage.remove(key)
  }

  function report(): void {
    if (newer) trouble = 'newer'
    const count = unsaved.size
    $saving.set(newer || count > 0 ? { state: 'unsaved', why: trouble, count } : { state: 'saved' })
    aside.tell()
    views.tell()
  }

  return {
    facts,
    unsaved,
    views,
    aside,
    $saving,
    hold,
    release,
    report,
    isNewer: () => newer,
    /** Tries to store everything that is not stored yet. */
    flush(): void {
      for (const id of unsaved) save(id)
      report()
    },
    /** Reads what is stored, once, and listens to the other tabs from then on. */
    open(): void {
      if (opened) return
      opened = true
      const keys = storage.keys()
      newer = keys.some(isNewer)
      for (const key of keys) arrive(key, true)
      report()
      storage.onChange((changed) => {
        const keys = changed === undefined ? storage.keys() : [changed]
        newer = (newer && changed !== undefined) || keys.some(isNewer)
        for (const key of keys) arrive(key, false)
        // Somebody may have made room.
        for (const id of unsaved) save(id)
        report()
      })
    }
  }
}
