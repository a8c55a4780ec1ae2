import { z } from 'astro/zod'

import { strict } from '../strict.ts'
import { complainAboutTwins } from '../twins.ts'

const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens.')

const roleSchema = strict({
  /** Names the card of this role. */
  id: z.enum(['provider', 'customer', 'observer']),
  /** As it stands on the card. */
  name: z.string(),
  /** What they do while the scene is played, in one or two sentences. */
  does: z.string()
})

const stepSchema = strict({
  /** Stable, for whoever points to it. */
  id: slug,
  /** What happens, in a few words. */
  title: z.string(),
  /** How it goes, in one or two sentences. */
  how: z.string(),
  /** How long, as it is said: “4 to 5 minutes”. */
  time: z.string()
})

const behaviourSchema = strict({
  /** Stable, for whoever points to it. */
  id: slug,
  /** What the observer can see or hear, in the past tense, without a full stop. */
  text: z.string(),
  /** Letters that it shows, written `framework.letter`; none where it shows no single one. */
  letters: z.array(z.string()).default([])
})

/** `workshop/triad.yaml`: how three people practice a scene, and what the observer looks for. */
export const triadSchema = strict({
  /** Provider, customer and observer. */
  roles: z.array(roleSchema).length(3, 'A triad has three roles.'),
  /** In the order in which they happen. */
  steps: z.array(stepSchema).min(2),
  /** What keeps a round safe, a sentence or two each. */
  rules: z.array(z.string()).min(1),
  /** The rows of the observer sheet, in the order of a talk. */
  behaviours: z.array(behaviourSchema).min(1)
}).superRefine(({ roles, steps, behaviours }, context) => {
  complainAboutTwins(context, 'Role', roles)
  complainAboutTwins(context, 'Step', steps)
  complainAboutTwins(context, 'Behavior', behaviours)
})

export type Triad = z.infer<typeof triadSchema>
