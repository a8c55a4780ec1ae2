/** How far a claim holds as people say it, when somebody looks closely. */
export const HOLDS = ['yes', 'partly', 'no'] as const
export type Holds = (typeof HOLDS)[number]

/** Whether an author wrote one of the three. */
export function isHolds(text: string | undefined): text is Holds {
  return HOLDS.some((holds) => holds === text)
}
