import { z } from 'astro/zod'

import { strict } from '../strict.ts'

/** What an idea is: something to know, to do, to hand out, or to leave out. */
const KINDS = [
  'concept',
  'item',
  'number',
  'claim',
  'author',
  'work',
  'tool',
  'process',
  'deliverable',
  'prompt',
  'event',
  'boilerplate',
  'spam',
  'noise'
] as const

const ideaId = z.string().regex(/^C-\d{3}$/, 'Write it as C-007.')
const pieceId = z
  .string()
  .regex(/^(?:RP-\d\d|W-(?:[A-H]|map)|FK-\d\d)$/, 'Write it as RP-01, W-A, W-map or FK-30.')
const homes = z.array(z.string()).min(1, 'Say where it stands, such as L-12#ask-softly.')

const pieceSchema = strict({
  /** Named as a home: a role-play, a section of the workbook, a part of the workshop kit. */
  id: pieceId,
  /** As it stands on the page of the curriculum. */
  name: z.string()
})

const ideaSchema = strict({
  /** Stable for ever; also the number in the inventory of the five texts. */
  id: ideaId,
  kind: z.enum(KINDS),
  /** The idea in our words, as a sentence for somebody who plans a training. */
  idea: z.string(),
  /** Where it stands. The forms are at the top of curriculum.yaml. */
  homes
})

const tensionSchema = strict({
  /** Stable for ever. */
  id: z.string().regex(/^T-\d\d$/, 'Write it as T-07.'),
  /** What one text says, as a sentence. */
  one: z.string(),
  /** What speaks against it. */
  other: z.string(),
  /** How the course settles it. */
  settled: z.string(),
  /** Where a lesson says so aloud. */
  homes
})

const ignoredSchema = strict({
  id: ideaId,
  kind: z.enum(KINDS),
  /** Why it goes nowhere. */
  reason: z.string()
})

/** `reference/curriculum.yaml`: every idea that the course carries, and where. */
export const curriculumSchema = strict({
  pieces: z.array(pieceSchema),
  rows: z.array(ideaSchema).min(1),
  tensions: z.array(tensionSchema).min(1),
  /** Left out on purpose; never shown. */
  ignored: z.array(ignoredSchema)
})

/** `reference/pending.yaml`: homes that are still to be built. */
export const pendingSchema = strict({
  /** Idea or tension → the pieces it waits for. */
  pending: z.record(z.string(), z.array(pieceId).min(1))
})

export type Curriculum = z.infer<typeof curriculumSchema>
export type Idea = z.infer<typeof ideaSchema>
export type Tension = z.infer<typeof tensionSchema>
export type Piece = z.infer<typeof pieceSchema>
export type Pending = z.infer<typeof pendingSchema>['pending']
