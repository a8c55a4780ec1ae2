/** One person’s turn at the table, in ms since 1970. */
export interface Turn {
  readonly begun: number
  /** When something was last pressed, typed or moved. */
  readonly touched: number
}

/**
 * Where a turn stands. `left`: whole seconds until its time is up; `clears`: until it is cleared.
 * Once it is over, everything is cleared.
 */
export type Standing =
  | { readonly phase: 'running'; readonly left: number }
  | { readonly phase: 'ending'; readonly clears: number }
  | { readonly phase: 'alone'; readonly left: number; readonly clears: number }
  | { readonly phase: 'over' }

/** How long one more sentence may take when the time is up, in s. */
export const GRACE = 60
/** After so long without a touch, it asks whether anybody is there, in s. */
export const ALONE_AFTER = 90
/** And so long it waits for an answer, in s. */
export const ALONE_FOR = 30

/** The fewest and most minutes that a turn can have. */
export const FEWEST_MINUTES = 2
export const MOST_MINUTES = 30

/** Where a turn of so many minutes stands at a moment, in ms since 1970. */
export function standingOf({ begun, touched }: Turn, minutes: number, now: number): Standing {
  const gone = (now - begun) / 1000
  const quiet = (now - touched) / 1000
  const end = minutes * 60
  if (gone >= end + GRACE || quiet >= ALONE_AFTER + ALONE_FOR) return { phase: 'over' }
  // Whoever is asked whether they are there has no use for a clock.
  if (quiet >= ALONE_AFTER) {
    return {
      phase: 'alone',
      left: whole(end - gone),
      clears: whole(ALONE_AFTER + ALONE_FOR - quiet)
    }
  }
  if (gone >= end) return { phase: 'ending', clears: whole(end + GRACE - gone) }
  return { phase: 'running', left: whole(end - gone) }
}

/** The minutes that an address asks for, or what stands in their place. */
export function minutesAsked(text: string | undefined, otherwise: number): number {
  const minutes = Number(text)
  const fits = Number.isInteger(minutes) && minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES
  return text !== undefined && fits ? minutes : otherwise
}

/** Seconds as a clock shows them: `4:05`. */
export function clockOf(seconds: number): string {
  const rest = Math.max(0, seconds)
  return `${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, '0')}`
}

function whole(seconds: number): number {
  return Math.max(0, Math.ceil(seconds))
}
