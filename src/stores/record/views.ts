import { atom, batch, type ReadableAtom, type WritableAtom } from 'nanostores'

import type { Fact } from '../../core/record/fact.ts'

/** What pages see of the facts: one at a time, or all whose ids begin alike. */
export function createViews(facts: ReadonlyMap<string, Fact>) {
  const singles = new Map<string, WritableAtom<Fact | undefined>>()
  const lists = new Map<string, WritableAtom<readonly Fact[]>>()
  const touched = new Set<string>()

  function listed(prefix: string): readonly Fact[] {
    return [...facts.values()]
      .filter(({ id }) => id.startsWith(prefix))
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  }

  return {
    fact(id: string): ReadableAtom<Fact | undefined> {
      return once(singles, id, undefined, () => facts.get(id))
    },
    under(prefix: string): ReadableAtom<readonly Fact[]> {
      return once(lists, prefix, [], () => listed(prefix))
    },
    /** Notes that a fact came, changed or went. `tell` passes it on. */
    touch(id: string): void {
      touched.add(id)
    },
    tell(): void {
      const ids = [...touched]
      touched.clear()
      batch(() => {
        for (const id of ids) singles.get(id)?.set(facts.get(id))
        for (const [prefix, $list] of lists) {
          if (ids.some((id) => id.startsWith(prefix))) $list.set(listed(prefix))
        }
      })
    }
  }
}

function once<Value>(
  atoms: Map<string, WritableAtom<Value>>,
  name: string,
  onServer: Value,
  value: () => Value
): WritableAtom<Value> {
  let $value = atoms.get(name)
  if (!$value) {
    // An island that wakes up starts from what the static page showed, which is `init`.
    $value = atom<Value>(onServer)
    $value.set(value())
    atoms.set(name, $value)
  }
  return $value
}
