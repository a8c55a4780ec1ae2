/** The three ways through the course. */
export const TRACKS = ['onboarding', 'owner', 'facilitator'] as const
export type Track = (typeof TRACKS)[number]

/** What a way through the course changes: the order of its lessons, and what counts as done. */
export interface Way {
  id: Track
  /** Lessons that come first; the others of the track follow in the order of the course. */
  first: readonly string[]
  /** Whether the test after the course counts besides the lessons. */
  test: boolean
}
