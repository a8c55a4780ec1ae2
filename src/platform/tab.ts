/**
 * What one tab remembers until it is closed, and no other tab sees. Nothing of it goes into the
 * record or a backup.
 */
export function keepInTab(key: string, text: string): boolean {
  try {
    window.sessionStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** What this tab remembers under a key, `undefined` where nothing. */
export function keptInTab(key: string): string | undefined {
  try {
    return window.sessionStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Makes this tab forget what it remembers under a key. */
export function forgetInTab(key: string): void {
  try {
    window.sessionStorage.removeItem(key)
  } catch {
    // Then there is nothing to forget.
  }
}
