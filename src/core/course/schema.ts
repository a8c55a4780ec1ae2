import { z } from 'astro/zod'

import { strict } from '../strict.ts'
import { complainAboutTwins } from '../twins.ts'
import { TRACKS } from './tracks.ts'

/** `module.yaml`: what the lessons of one folder have in common. */
export const moduleSchema = strict({
  /** Stable for ever, whatever the order of the folders. */
  id: z.string().regex(/^module-[a-z-]+$/, 'Write it as module-listening.'),
  /** As it stands on the outline and above each lesson. */
  title: z.string(),
  /** One sentence for the outline: what a person can do afterwards. */
  summary: z.string()
})

/** Front matter of a lesson. */
export const lessonSchema = strict({
  /** Stored with the learner’s answers, so never change it once published. */
  id: z.string().regex(/^L-\d\d$/, 'Write it as L-07.'),
  /** As it stands on the page and in lists. */
  title: z.string(),
  /** One sentence for lists and search engines. */
  summary: z.string(),
  /** Time to read, try and answer, in minutes. */
  minutes: z.int().min(5).max(9),
  /** What a person can do afterwards; each begins with a verb. */
  objectives: z
    .array(z.string())
    .min(1, 'A lesson needs at least one objective. Say what a person can do afterwards.'),
  /** Who takes this lesson. */
  tracks: z.array(z.enum(TRACKS)).min(1),
  /** Letters the lesson works on, written `framework.letter`. */
  letters: z.array(z.string()).default([]),
  /** Entries of sources.yaml that the lesson rests on. */
  sources: z.array(z.string()).default([]),
  /** Entries of glossary.yaml that the lesson uses. */
  terms: z.array(z.string()).default([]),
  /** Words that somebody may search for and that the lesson does not use. */
  keywords: z.array(z.string()).default([])
})

/** One card of the review box. */
export const cardSchema = strict({
  /** Stored with the learner’s reviews, so never rename it once published. */
  id: z.string().regex(/^L-\d\d\.card\.[a-z0-9-]+$/, 'Write it as L-07.card.three-groups.'),
  /** The question on the front. */
  front: z.string(),
  /** The answer on the back. */
  back: z.string()
})

/** `tracks.yaml`: the ways through the course. Which lessons belong to one, the lessons say. */
export const tracksSchema = strict({
  tracks: z.array(
    strict({
      /** Stored as the learner’s choice. */
      id: z.enum(TRACKS),
      /** As somebody chooses it: who they are. */
      name: z.string(),
      /** One or two sentences on its order. What counts as done is added by itself. */
      says: z.string(),
      /** Lessons that come first, in this order. The others follow in the order of the course. */
      first: z.array(z.string()),
      /** Whether the test after the course counts besides the lessons. */
      test: z.boolean()
    })
  )
}).superRefine(({ tracks }, context) => {
  complainAboutTwins(context, 'Track', tracks)
  for (const id of TRACKS.filter((known) => !tracks.some((track) => track.id === known))) {
    context.addIssue({ code: 'custom', message: `Track “${id}” is missing. Add it.` })
  }
})

export type Module = z.infer<typeof moduleSchema>
export type Lesson = z.infer<typeof lessonSchema>
export type TrackText = z.infer<typeof tracksSchema>['tracks'][number]
export type Card = z.infer<typeof cardSchema>
