import type { z } from 'astro/zod'

/** The first id that stands twice in a list, or `undefined` when all differ. */
export function twinIn(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) !== index)
}

/** Adds an issue when two things of a list carry the same id. `what` names the kind of thing. */
export function complainAboutTwins(
  context: z.RefinementCtx,
  what: string,
  things: readonly { id: string }[]
): void {
  const twin = twinIn(things.map(({ id }) => id))
  if (twin === undefined) return
  context.addIssue({
    code: 'custom',
    message: `${what} “${twin}” is there twice. Give each its own id.`
  })
}
