import { atom } from 'nanostores'

import type { AsideText } from '../../core/record/backup.ts'
import type { Why } from '../../core/record/fact.ts'
import type { RecordStorage, WriteResult } from '../../platform/storage.ts'
import { asideKey, idIn, keyOf } from './keys.ts'

export interface SetAside extends AsideText {
  why: Why
}

/** The texts which could not be read as facts. They wait here until the person lets them go. */
export function createAside(storage: RecordStorage, clock: () => number) {
  const texts = new Map<string, SetAside>()
  const $setAside = atom<readonly SetAside[]>([])
  let touched = false

  function note(key: string, text: string, why: Why): void {
    if (texts.get(key)?.text === text) return
    texts.set(key, { key, text, why })
    touched = true
  }

  function drop(key: string): void {
    if (texts.delete(key)) touched = true
  }

  function copy(id: string, text: string, why: Why): WriteResult {
    let moment = clock()
    while (storage.read(asideKey(id, moment)) !== undefined) moment++
    const key = asideKey(id, moment)
    const result = storage.write(key, text)
    if (result === 'saved') note(key, text, why)
    return result
  }

  return {
    $setAside,
    note,
    drop,
    has: (key: string) => texts.has(key),
    /** Makes room at the key of this id. Without a copy the text stays where it is. */
    move(id: string, text: string, why: Why): WriteResult {
      const result = copy(id, text, why)
      if (result === 'saved') {
        storage.remove(keyOf(id))
        drop(keyOf(id))
      } else note(keyOf(id), text, why)
      return result
    },
    /** Takes in a text which was set aside elsewhere, unless it is here already. */
    take(id: string, text: string, why: Why): WriteResult {
      const known = [...texts.values()].some((held) => held.text === text && idIn(held.key) === id)
      return known ? 'saved' : copy(id, text, why)
    },
    tell(): void {
      if (touched) $setAside.set([...texts.values()])
      touched = false
    }
  }
}
