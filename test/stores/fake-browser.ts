import type { RecordStorage, WriteResult } from '../../src/platform/storage.ts'

type Listener = Parameters<RecordStorage['onChange']>[0]

/** A storage that several tabs share. What one of them changes the others hear at `deliver`. */
export function fakeBrowser(texts: Record<string, string> = {}) {
  const held = new Map(Object.entries(texts))
  const listeners: Listener[][] = []
  let news: { from: Listener[] | undefined; key: string | undefined }[] = []

  return {
    held,
    /** How many characters fit. */
    room: Number.POSITIVE_INFINITY,
    /** What every write comes to, where it is not stored. */
    trouble: undefined as WriteResult | undefined,
    writes: 0,

    tab(): RecordStorage {
      const browser = this
      const own: Listener[] = []
      listeners.push(own)
      return {
        read: (key) => held.get(key),
        keys: () => [...held.keys()],
        write(key, text) {
          browser.writes++
          if (browser.trouble) return browser.trouble
          if (browser.room < Number.POSITIVE_INFINITY) {
            const after = new Map(held).set(key, text)
            const size = [...after].reduce(
              (sum, [name, kept]) => sum + name.length + kept.length,
              0
            )
            if (size > browser.room) return 'full'
          }
          if (held.get(key) !== text) news.push({ from: own, key })
          held.set(key, text)
          return 'saved'
        },
        remove(key) {
          if (held.delete(key)) news.push({ from: own, key })
        },
        onChange(listener) {
          own.push(listener)
          return () => own.splice(own.indexOf(listener), 1)
        },
        persist: async () => true
      }
    },

    /** Changes a text behind the back of every tab. */
    meddle(key: string | undefined, text?: string): void {
      if (key === undefined) held.clear()
      else if (text === undefined) held.delete(key)
      else held.set(key, text)
      news.push({ from: undefined, key })
    },

    /** Tells all news. Tabs which answer each other without end are a fault. */
    deliver(): void {
      for (let rounds = 0; news.length > 0; rounds++) {
        if (rounds > 100) throw new Error('The tabs never come to rest.')
        const told = news
        news = []
        for (const { from, key } of told) {
          const text = key === undefined ? undefined : held.get(key)
          for (const tab of listeners) if (tab !== from) for (const tell of tab) tell(key, text)
        }
      }
    }
  }
}
