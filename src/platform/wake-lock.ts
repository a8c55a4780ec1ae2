/**
 * Keeps the screen on while a page is looked at. A browser lets go when the page is hidden, so it
 * is asked anew when it shows again. Where it can’t, nothing happens.
 *
 * @returns a function that ends it
 */
export function keepScreenOn(): () => void {
  let lock: WakeLockSentinel | undefined
  let ended = false
  const ask = async () => {
    if (ended || document.visibilityState !== 'visible') return
    try {
      lock = await navigator.wakeLock.request('screen')
      if (ended) await lock.release()
    } catch {
      // A battery that is low, or a browser that has none.
    }
  }
  document.addEventListener('visibilitychange', ask)
  void ask()
  return () => {
    ended = true
    document.removeEventListener('visibilitychange', ask)
    void lock?.release().catch(() => {})
  }
}
