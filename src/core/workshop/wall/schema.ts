import { z } from 'astro/zod'

import { strict } from '../../strict.ts'
import { complainAboutTwins } from '../../twins.ts'

const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens.')

const pileSchema = strict({
  /** Kept with what a group sorted, so never rename it once published. */
  id: slug,
  /** Left out on a board of circles, whose areas have their names in the drawing. */
  name: z.string().optional(),
  /** What belongs there, in a few words. */
  means: z.string().optional()
})

const boardSchema = strict({
  /** Kept with what a group said, so never rename it once published. */
  id: slug,
  title: z.string(),
  /** What the room is asked. It stands on the wall. */
  ask: z.string(),
  /** What the facilitator does, in two or three sentences. */
  hint: z.string(),
  /** The activity whose cards can be taken onto the board. */
  activity: z
    .string()
    .regex(/^A\d{1,2}$/, 'Write it as A2.')
    .optional(),
  /** What the second line of an entry holds, where it has one. */
  within: z.string().optional(),
  /** True where its piles are the areas of the three circles, and an entry may be a guess. */
  circles: z.boolean().default(false),
  piles: z.array(pileSchema).min(2).max(5)
}).superRefine(({ id, circles, piles }, context) => {
  complainAboutTwins(context, `Board “${id}”: pile`, piles)
  const nameless = piles.find(({ name }) => !circles && !name)
  if (nameless) {
    const message = `Board “${id}”: pile “${nameless.id}” has no name. Give it one.`
    context.addIssue({ code: 'custom', message })
  }
})

/** `workshop/boards.yaml`: what a group fills together on the wall. */
export const boardsSchema = strict({ boards: z.array(boardSchema).min(1) }).superRefine(
  ({ boards }, context) => complainAboutTwins(context, 'Board', boards)
)

export type Board = z.infer<typeof boardSchema>
