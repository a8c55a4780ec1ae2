/** The three ways through the course. */
export const TRACKS = ['onboarding', 'owner', 'facilitator'] as const
export type Track = (typeof TRACKS)[number]
