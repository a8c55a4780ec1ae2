/** `private`: there is no room at all, as in some private windows. */
export type WriteResult = 'saved' | 'blocked' | 'full' | 'private'

/** Where the record is kept. Nothing in it throws. */
export interface RecordStorage {
  read(key: string): string | undefined
  write(key: string, text: string): WriteResult
  remove(key: string): void
  keys(): string[]
  /** Tells what others changed. Without a key everything may have changed. */
  onChange(listener: (key: string | undefined, text: string | undefined) => void): () => void
  /** Asks the browser to keep it even when room gets short. */
  persist(): Promise<boolean>
}

/** The browser's own storage. On the server it is empty and takes nothing. */
export function browserStorage(): RecordStorage {
  // What cannot be read must not be written over.
  let broken = false

  function look<Found>(fallback: Found, at: (area: Storage) => Found): Found {
    try {
      return at(window.localStorage)
    } catch {
      broken = true
      return fallback
    }
  }

  const read = (key: string) => look(undefined, (area) => area.getItem(key) ?? undefined)
  const keys = () => look<string[]>([], (area) => Object.keys(area))

  return {
    read,
    keys,
    write(key, text) {
      if (broken) return 'blocked'
      try {
        window.localStorage.setItem(key, text)
      } catch (error) {
        if (!/quota/i.test(String(error))) return 'blocked'
        return keys().length > 0 ? 'full' : 'private'
      }
      return read(key) === text ? 'saved' : 'blocked'
    },
    remove(key) {
      try {
        window.localStorage.removeItem(key)
      } catch {
        // Then there was nothing that could be read either.
      }
    },
    onChange(listener) {
      if (typeof window === 'undefined') return () => {}
      const stop = new AbortController()
      const { signal } = stop
      let before: string[] = []
      const tell = (key: string) => listener(key, read(key))

      window.addEventListener(
        'storage',
        ({ key }) => (key === null ? listener(undefined, undefined) : tell(key)),
        { signal }
      )
      // A page that the Back button brings up again was asleep and heard of no change.
      window.addEventListener('pagehide', () => (before = keys()), { signal })
      window.addEventListener(
        'pageshow',
        ({ persisted }) => persisted && new Set([...before, ...keys()]).forEach(tell),
        { signal }
      )
      return () => stop.abort()
    },
    async persist() {
      try {
        const { storage } = navigator
        return (await storage.persisted()) || (await storage.persist())
      } catch {
        return false
      }
    }
  }
}
