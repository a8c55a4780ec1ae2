import type { RecordStorage } from '../../src/platform/storage.ts'

interface Change {
  from: Process
  key: string
  text: string | undefined
}

interface Process {
  /** Storage as this tab sees it, which runs ahead of the disk and behind the other tabs. */
  copy: Map<string, string>
  /** What it changed and the disk has not heard of. */
  outbox: Change[]
  /** What happened on the disk and it has not heard of. */
  inbox: Change[]
  /** How many of its own changes to a key it has not heard back. */
  waiting: Map<string, number>
  listener: Parameters<RecordStorage['onChange']>[0]
}

/**
 * Tabs in processes of their own, as in Chromium: each writes to its own copy of storage, the disk
 * puts the changes in one order, and a tab ignores the others while its own change is on its way.
 */
export function fakeProcesses(count: number) {
  const disk = new Map<string, string>()
  const processes = Array.from(
    { length: count },
    (): Process => ({
      copy: new Map(),
      outbox: [],
      inbox: [],
      waiting: new Map(),
      listener: () => {}
    })
  )

  function storage(own: Process): RecordStorage {
    function change(key: string, text: string | undefined): void {
      if (own.copy.get(key) === text) return
      const made = { from: own, key, text }
      apply(own.copy, made)
      own.outbox.push(made)
      own.waiting.set(key, (own.waiting.get(key) ?? 0) + 1)
    }
    return {
      read: (key) => own.copy.get(key),
      keys: () => [...own.copy.keys()],
      write(key, text) {
        change(key, text)
        return 'saved'
      },
      remove: (key) => change(key, undefined),
      onChange(listener) {
        own.listener = listener
        return () => {}
      },
      persist: async () => true
    }
  }

  /** Brings one change of a tab to the disk. */
  function commit(own: Process): boolean {
    const made = own.outbox.shift()
    if (!made) return false
    apply(disk, made)
    for (const { inbox } of processes) inbox.push(made)
    return true
  }

  /** Tells a tab of one change. */
  function hear(own: Process): boolean {
    const made = own.inbox.shift()
    if (!made) return false
    const waiting = own.waiting.get(made.key) ?? 0
    if (made.from === own) own.waiting.set(made.key, waiting - 1)
    else {
      if (waiting === 0) apply(own.copy, made)
      own.listener(made.key, made.text)
    }
    return true
  }

  return {
    disk,
    tabs: processes.map((own) => ({
      storage: storage(own),
      copy: own.copy,
      commit: () => commit(own),
      hear: () => hear(own)
    })),
    /** Goes on until nobody has any news. Tabs which answer each other without end are a fault. */
    settle(): void {
      for (
        let rounds = 0;
        processes.map((own) => commit(own) || hear(own)).some(Boolean);
        rounds++
      ) {
        if (rounds > 2000) throw new Error('The tabs never come to rest.')
      }
    }
  }
}

function apply(texts: Map<string, string>, { key, text }: Change): void {
  if (text === undefined) texts.delete(key)
  else texts.set(key, text)
}
