import { z } from 'astro/zod'

import { strict } from '../../strict.ts'
import { complainAboutTwins } from '../../twins.ts'

const letterSchema = strict({
  /** Kept with what people changed in it, so never rename it once published. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens.'),
  /** The week after the workshop in which it goes out. */
  week: z.int().min(1),
  name: z.string(),
  /** What it is about, as the letter before it announces it: “one story of what you tried”. */
  topic: z.string(),
  /** Subject and text are templates, see `template.ts`. */
  subject: z.string(),
  text: z.string()
})

/** `workshop/letters.yaml`: the letters after a workshop, in the order in which they go out. */
export const lettersSchema = strict({ letters: z.array(letterSchema).min(1) }).superRefine(
  ({ letters }, context) => {
    complainAboutTwins(context, 'Letter', letters)
    const early = letters.find(({ week }, at) => week <= (letters[at - 1]?.week ?? 0))
    if (!early) return
    const message = `Letter “${early.id}” stands after one of the same week or a later one. Order the letters by week.`
    context.addIssue({ code: 'custom', message })
  }
)

export type Letter = z.infer<typeof letterSchema>
