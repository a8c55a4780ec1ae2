import { z } from 'astro/zod'

import { strict } from '../../strict.ts'
import { complainAboutTwins } from '../../twins.ts'

const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens.')

/** What a slide shows under its title. What the course has elsewhere is named, not written again. */
const shownSchema = z.discriminatedUnion('kind', [
  /** The workshop’s own title, name and day. */
  strict({ kind: z.literal('opening') }),
  /** Short lines, and one to answer aloud or to write. */
  strict({
    kind: z.literal('lines'),
    items: z.array(z.string()).min(1).max(6),
    ask: z.string().optional()
  }),
  /** Two things side by side. */
  strict({
    kind: z.literal('pair'),
    sides: z
      .array(strict({ name: z.string(), items: z.array(z.string()).min(1).max(4) }))
      .length(2, 'A pair has two sides.'),
    ask: z.string().optional()
  }),
  /** The tiles of a framework with what the letters stand for. */
  strict({ kind: z.literal('letters'), framework: slug, ask: z.string().optional() }),
  /** The names of the steps of a drawing that has some. */
  strict({
    kind: z.literal('steps'),
    figure: z.enum(['listening-steps', 'conflict-steps']),
    ask: z.string().optional()
  }),
  /** A drawing of the course. */
  strict({
    kind: z.literal('drawing'),
    figure: z.enum(['satisfaction-loyalty-curve', 'want-get-competition', 'running-balance'])
  }),
  /** The steps of a triad. */
  strict({ kind: z.literal('triad'), ask: z.string().optional() }),
  /** The usual and the best line of one moment in a role-play. */
  strict({ kind: z.literal('scene'), rolePlay: z.string(), stage: slug }),
  /** Answers to the recommendation question, with the score and its limits worked out. */
  strict({
    kind: z.literal('score'),
    promoters: z.int().min(0),
    passives: z.int().min(0),
    detractors: z.int().min(0)
  }),
  /** Where to go on: the address of this site, as words and as a code for phones. */
  strict({ kind: z.literal('onward'), items: z.array(z.string()).min(1).max(4) })
])

const slideSchema = strict({
  /** Named in agendas and kept in workshops, so never rename it once published. */
  id: slug,
  title: z.string(),
  shows: shownSchema,
  /** What the facilitator says and does, a sentence or two each. */
  notes: z.array(z.string()).min(1),
  /** True where the ground rules stand in the notes, to be read aloud. */
  rules: z.boolean().default(false),
  /** What its claims rest on: entries of sources.yaml, which say how far each of them carries. */
  sources: z.array(z.string()).default([])
})

/** `workshop/slides.yaml`: what stands on the wall, in the order of a whole half day. */
export const slidesSchema = strict({ slides: z.array(slideSchema).min(1) }).superRefine(
  ({ slides }, context) => complainAboutTwins(context, 'Slide', slides)
)

export type Slide = z.infer<typeof slideSchema>
export type Shown = Slide['shows']
