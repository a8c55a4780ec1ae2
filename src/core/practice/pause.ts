/** How many seconds to wait after a question. */
export const SECONDS = 3

/** Where somebody stands who asks a question and then waits. */
export type Pause =
  | { status: 'ready' }
  /** `second`: the one that is running, 1 to 3. */
  | { status: 'waiting'; second: number }
  /** They spoke before the time was up. `after`: so many seconds, in halves, 0 to 2.5. */
  | { status: 'early'; after: number; second: number }
  | { status: 'answered' }

/** The pause when so many whole seconds have passed. */
export function waited(seconds: number): Pause {
  return seconds < SECONDS ? { status: 'waiting', second: seconds + 1 } : { status: 'answered' }
}

/** The pause when it was broken after so many milliseconds. */
export function broken(elapsed: number): Pause {
  const halves = Math.round(elapsed / 500)
  return {
    status: 'early',
    after: Math.min(halves, 2 * SECONDS - 1) / 2,
    second: Math.min(Math.floor(elapsed / 1000) + 1, SECONDS)
  }
}
