import { z } from 'astro/zod'

import { slug } from '../quiz/schema.ts'
import { strict } from '../strict.ts'
import { complainAboutTwins } from '../twins.ts'

const adviceSchema = strict({
  /** One first step that a small business can take this week, in one or two sentences. */
  step: z.string(),
  /** The lesson that teaches it. */
  lesson: z.string().regex(/^L-\d\d$/, 'Write it as L-26.'),
  /** The role-play that trains it, where one does. */
  rolePlay: z
    .string()
    .regex(/^RP-\d\d$/, 'Write it as RP-03.')
    .optional()
})

const item = {
  /** Stored with the answers and a field of the PDF, so never rename it once published. */
  id: z.string().regex(/^W-\d\d$/, 'Write it as W-01.'),
  /** Which wording this is. Add 1 whenever the meaning moves: older answers are then not compared. */
  version: z.int().min(1),
  /** The letter it belongs to, written `framework.letter`; none where its section has no letters. */
  letter: z.string().optional(),
  /** One present-tense sentence about something that can be seen, at most 20 words, no full stop. */
  text: z.string(),
  /** Two or three words for charts, at most 16 characters. */
  short: z.string().max(16, 'Two or three words, 16 characters at most.'),
  advice: adviceSchema
}

const ratingSchema = strict({
  ...item,
  /** Which trap it looks for, where the section is about traps. */
  trap: z.string().optional(),
  /** True where agreeing is the weaker answer. Not shown to whoever answers. */
  reversed: z.boolean().default(false),
  /** What a 1, a 3 and a 5 look like here, without full stop. */
  anchors: strict({ 1: z.string(), 3: z.string().optional(), 5: z.string() }).optional()
})

const lensItemSchema = strict({
  ...item,
  /** The same in a customer’s words, for the cards of the customer check; no full stop. */
  card: z.string(),
  /** A clause for the headline of the results where it is in place: “you keep your promises”. */
  kept: z.string(),
  /** A clause for the headline where it comes first: “customers may want to hear from you sooner”. */
  wanted: z.string()
})

const section = {
  /** Names the section for ever. */
  id: z.string().regex(/^W-[A-H]$/, 'Write it as W-A.'),
  /** As it stands at its head. */
  title: z.string(),
  /** One to three words for lists and charts. */
  short: z.string(),
  /** How long it takes, in minutes. */
  minutes: z.int().min(1).max(10),
  /** What it looks at and how to answer, in two or three sentences. */
  lede: z.string()
}

const ratings = {
  ...section,
  /** The framework whose letters it goes through, from frameworks.yaml. */
  framework: slug.optional(),
  /** How far a high mean may be read: such as “high = more customer-centered by your own account”. */
  reading: z.string(),
  items: z.array(ratingSchema).min(4)
}

const ratingsSectionSchema = strict({ kind: z.literal('ratings'), ...ratings })

const loyaltySectionSchema = strict({
  kind: z.literal('loyalty'),
  ...ratings,
  /** The question that customers answered from 0 to 10, as it was put to them. */
  recommendation: z.string()
})

const lensesSectionSchema = strict({
  kind: z.literal('lenses'),
  ...section,
  framework: slug,
  reading: z.string(),
  items: z.array(lensItemSchema).min(4),
  /** Kinds of own items: what we must be allowed to do, what was ordered, what is taken for granted. */
  ownKinds: z
    .array(
      strict({
        /** Stored with own items. */
        id: slug,
        name: z.string(),
        /** What it is, with an example. */
        meaning: z.string()
      })
    )
    .min(1)
})

const contactSectionSchema = strict({
  kind: z.literal('contact-points'),
  ...section,
  /** Parts of the service cycle, in order. */
  phases: z.array(strict({ id: slug, name: z.string() })).min(2),
  /** Rows to begin with. */
  starters: z
    .array(strict({ id: slug, name: z.string(), phase: slug }))
    .min(6)
    .max(15),
  /** Questions to ask oneself before filling in. */
  prompts: z.array(z.string()).min(3)
})

const planSectionSchema = strict({
  kind: z.literal('plan'),
  ...section,
  /** A whole if-then sentence to learn from, in two parts: when it happens, and what to do then. */
  example: strict({ if: z.string(), do: z.string() })
})

/** `workbook/*.yaml` but for `workbook.yaml`: one section. */
export const workbookSectionSchema = z
  .discriminatedUnion('kind', [
    ratingsSectionSchema,
    loyaltySectionSchema,
    lensesSectionSchema,
    contactSectionSchema,
    planSectionSchema
  ])
  .superRefine((given, context) => {
    if ('items' in given) complainAboutTwins(context, 'Item', given.items)
    if (given.kind !== 'contact-points') return
    complainAboutTwins(context, 'Starter', given.starters)
    const phases = given.phases.map(({ id }) => id)
    for (const { id, phase } of given.starters) {
      if (phases.includes(phase)) continue
      context.addIssue({
        code: 'custom',
        message: `Starter “${id}” stands in the phase “${phase}”. Use one of ${phases.join(', ')}.`
      })
    }
  })

const scaleSchema = strict({
  /** What is asked, above all items. */
  ask: z.string(),
  /** Labels of 1 to 5, weakest first. */
  points: z.array(strict({ label: z.string(), note: z.string().optional() })).length(5),
  dk: z.string(),
  na: z.string().optional()
})

/** `workbook/workbook.yaml`: what all sections share. */
export const workbookSchema = strict({
  title: z.string(),
  /** The edition, printed on every page and kept in files. Moves when items change. */
  edition: z.string(),
  /** The day on which this edition came out, `2026-11-27`. */
  issued: z.iso.date(),
  /** How to use it, a sentence or two each. */
  howTo: z.array(z.string()).min(3),
  /** Whose ideas it builds on, and under which license it may be used. */
  credits: z.array(z.string()).min(1),
  /** Sections in the order in which they are filled in. */
  order: z.array(z.string().regex(/^W-[A-H]$/)).min(1),
  /** Items that were published and are not asked any more. Their answers stay in people’s records. */
  dropped: z.array(z.string().regex(/^W-\d\d$/)).default([]),
  scales: strict({ often: scaleSchema, importance: scaleSchema }),
  /** What is said of a section’s mean, lowest first. Conventions, no norms. */
  bands: z
    .array(
      strict({
        /** Lowest mean, to one decimal, that falls in it. */
        from: z.number().min(1).max(5),
        /** One word or two. */
        name: z.string(),
        text: z.string()
      })
    )
    .min(2)
}).superRefine(({ bands }, context) => {
  if (bands[0]?.from === 1 && bands.every(({ from }, at) => from > (bands[at - 1]?.from ?? 0)))
    return
  context.addIssue({ code: 'custom', message: 'Bands begin at 1 and rise. Order them by “from”.' })
})

export type WorkbookText = z.infer<typeof workbookSchema>
export type WorkbookSection = z.infer<typeof workbookSectionSchema>
export type RatingsSection = Extract<WorkbookSection, { kind: 'ratings' | 'loyalty' }>
export type LensesSection = Extract<WorkbookSection, { kind: 'lenses' }>
export type ContactSection = Extract<WorkbookSection, { kind: 'contact-points' }>
export type PlanSection = Extract<WorkbookSection, { kind: 'plan' }>
export type RatingItem = z.infer<typeof ratingSchema>
export type LensItem = z.infer<typeof lensItemSchema>
export type Advice = z.infer<typeof adviceSchema>
export type Scale = z.infer<typeof scaleSchema>
export type Band = WorkbookText['bands'][number]
