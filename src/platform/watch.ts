export interface Watch {
  /** How long it has been running, in milliseconds. */
  elapsed(): number
  stop(): void
}

/**
 * Starts to measure time. A changed clock of the device does not touch it.
 *
 * @param seconds for how many seconds it runs
 * @param reach hears of each whole second that has passed: 1, 2, …
 */
export function startWatch(seconds: number, reach: (second: number) => void): Watch {
  const began = performance.now()
  const timers = Array.from({ length: seconds }, (_, at) =>
    setTimeout(() => reach(at + 1), 1000 * (at + 1))
  )
  return {
    elapsed: () => performance.now() - began,
    stop: () => timers.forEach(clearTimeout)
  }
}
