import { z } from 'astro/zod'

import { strict } from '../../strict.ts'
import { complainAboutTwins } from '../../twins.ts'

const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens.')
const minutes = z.int().min(1)

/**
 * What a block is. Where time runs short, `content` is cut first, the last one before the others;
 * `triads` and `sentence` never are.
 */
export const BLOCK_KINDS = [
  'opening',
  'content',
  'demo',
  'triads',
  'debrief',
  'break',
  'sentence',
  'evaluation',
  'closing'
] as const

const blockSchema = strict({
  /** Kept in people’s agendas, so never rename it once published. */
  id: slug,
  title: z.string(),
  kind: z.enum(BLOCK_KINDS),
  /** How long it is planned. */
  minutes,
  /** The shortest in which it still works; as long as planned where it is left out. */
  least: minutes.optional(),
  /** What the facilitator does and says, in two to four sentences. */
  how: z.string(),
  /** What it is about, for the participants, in one short line. */
  about: z.string(),
  /** What is there when it ends, in a few words. */
  leaves: z.string().optional(),
  /** The activity card that says how it goes. */
  activity: z
    .string()
    .regex(/^A\d{1,2}$/, 'Write it as A2.')
    .optional(),
  /** Other activities that it borrows from, so that their cards lie ready. */
  also: z.array(z.string().regex(/^A\d{1,2}$/, 'Write it as A2.')).optional(),
  /** Slides that stand on the wall in it, in their order. */
  slides: z.array(slug).default([]),
  /** Handouts that people need in it. */
  handouts: z.array(z.string().regex(/^H[1-8]$/, 'Write it as H1.')).default([]),
  /** Role-plays to choose from. */
  rolePlays: z.array(z.string().regex(/^RP-\d\d$/, 'Write it as RP-03.')).default([]),
  /** True where the five questions are answered in it, before anything was practiced. */
  check: z.boolean().default(false),
  /** Rounds of a triad block, each with its parts in minutes. */
  rounds: strict({ count: minutes, setUp: minutes, play: minutes, feedback: minutes }).optional(),
  /** What has to lie ready besides, a few words each. */
  materials: z.array(z.string()).default([])
}).superRefine(({ id, kind, minutes: planned, least, rounds }, context) => {
  const complain = (message: string) => context.addIssue({ code: 'custom', message })
  if (least !== undefined && least > planned) {
    complain(`Block “${id}” takes ${planned} minutes and at least ${least}. Swap or mend them.`)
  }
  if ((kind === 'triads') !== (rounds !== undefined)) {
    complain(`Block “${id}” is of kind ${kind}. Rounds belong to triads, and triads have rounds.`)
  }
  if (!rounds) return
  const sum = rounds.count * (rounds.setUp + rounds.play + rounds.feedback)
  if (sum !== planned) {
    complain(
      `Block “${id}” takes ${planned} minutes, and its rounds take ${sum}. Mend one of them.`
    )
  }
})

/** `workshop/agendas/*.yaml`: a workshop, block by block. */
export const agendaSchema = strict({
  /** Kept in people’s agendas, so never rename it once published. */
  id: slug,
  /** What kind of workshop it is: “Chamber breakfast”. */
  name: z.string(),
  /** What stands on the invitation. */
  title: z.string(),
  /** For whom, and what they leave with, in one or two sentences. */
  lede: z.string(),
  minutes,
  /** What to do before the day, a sentence each. */
  before: z.array(z.string()).min(1),
  blocks: z.array(blockSchema).min(4)
}).superRefine(({ id, minutes: planned, blocks }, context) => {
  complainAboutTwins(context, 'Block', blocks)
  const sum = blocks.reduce((all, block) => all + block.minutes, 0)
  if (sum !== planned) {
    const message = `Agenda “${id}” takes ${planned} minutes, and its blocks take ${sum}. Mend one of them.`
    context.addIssue({ code: 'custom', message })
  }
  for (const kind of ['triads', 'sentence'] as const) {
    if (blocks.some((block) => block.kind === kind)) continue
    const message = `Agenda “${id}” has no block of kind “${kind}”. No workshop goes without one.`
    context.addIssue({ code: 'custom', message })
  }
})

export type Agenda = z.infer<typeof agendaSchema>
export type AgendaBlock = Agenda['blocks'][number]
export type BlockKind = AgendaBlock['kind']
