import { z } from 'astro/zod'

import { strict } from '../../strict.ts'
import { complainAboutTwins } from '../../twins.ts'

const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens.')

/** A part of a sheet of paper. What the course has elsewhere is named, not written again. */
const partSchema = z.discriminatedUnion('kind', [
  strict({ kind: z.literal('heading'), text: z.string() }),
  strict({ kind: z.literal('text'), text: z.string() }),
  strict({ kind: z.literal('list'), items: z.array(z.string()).min(2) }),
  /** Things to do one after the other. */
  strict({
    kind: z.literal('steps'),
    items: z.array(strict({ title: z.string(), text: z.string() })).min(2)
  }),
  /** Lines as people say them, the usual one and a better one. */
  strict({
    kind: z.literal('lines-said'),
    rows: z.array(strict({ usual: z.string(), better: z.string() })).min(1)
  }),
  /** Room to write, so many lines under a label. */
  strict({ kind: z.literal('write'), label: z.string(), lines: z.int().min(1).max(12) }),
  /** The letters of a framework, each with what it means; `write` adds a line for an example of one’s own. */
  strict({ kind: z.literal('letters'), framework: slug, write: z.string().optional() }),
  /** The three circles to write in. */
  strict({ kind: z.literal('circles') }),
  /** What the observer of a triad looks for. */
  strict({ kind: z.literal('observer') }),
  /** A line of the 90-day plan. */
  strict({ kind: z.literal('plan-line') })
])

/** `workshop/handouts.yaml`: what participants take along, one side each. */
export const handoutsSchema = strict({
  handouts: z
    .array(
      strict({
        id: z.string().regex(/^H[1-8]$/, 'Write it as H1.'),
        title: z.string(),
        /** What to do with it, in one sentence. */
        use: z.string(),
        parts: z.array(partSchema).min(1),
        /** Where it comes from, where that has to be said on the sheet. */
        credit: z.string().optional()
      })
    )
    .min(1)
}).superRefine(({ handouts }, context) => complainAboutTwins(context, 'Handout', handouts))

/** `workshop/activities.yaml`: what a group does together, one card each. */
export const activitiesSchema = strict({
  activities: z
    .array(
      strict({
        id: z.string().regex(/^A\d{1,2}$/, 'Write it as A2.'),
        title: z.string(),
        minutes: z.int().min(3).max(20),
        /** What people can do after it, in one sentence. */
        aim: z.string(),
        /** Slides that stand on the wall in it. */
        slides: z.array(slug).default([]),
        /** What has to lie ready, a few words each. */
        needs: z.array(z.string()).default([]),
        /** What the facilitator does, step by step, with its minutes where they matter. */
        steps: z.array(z.string()).min(2),
        /** Cards to cut out: requests, symptoms, traps. */
        cards: strict({ title: z.string(), items: z.array(z.string()).min(3) }).optional(),
        /** What often goes wrong, and what to do then. */
        watch: z.string(),
        /** One question for the end. */
        ask: z.string(),
        /** True where no standard agenda has it. */
        optional: z.boolean().default(false)
      })
    )
    .min(1)
}).superRefine(({ activities }, context) => complainAboutTwins(context, 'Activity', activities))

/** `workshop/preparation.yaml`: what a facilitator gets ready, and what keeps people safe. */
export const preparationSchema = strict({
  /** What facilitating is here, a sentence each. */
  role: z.array(z.string()).min(1),
  /** Read aloud at the beginning. */
  rules: z.array(z.string()).min(3),
  /** Things to see to in the room, a line each. `breakfast` where it does not count for the shortest one. */
  room: z.array(z.string()).min(3),
  /** Things to bring. `{n}` stands for how many, worked out from the group. */
  materials: z
    .array(strict({ text: z.string(), per: z.enum(['person', 'triad', 'table', 'workshop']) }))
    .min(3),
  /** What participants can do before the day. */
  preWork: z.array(z.string()).min(1),
  /** What facilitators check about themselves. */
  selfCheck: z.array(z.string()).min(1),
  /** Questions to open a talk. */
  prompts: z.array(z.string()).min(5),
  /** What? So what? Now what? */
  debrief: z.array(strict({ title: z.string(), text: z.string() })).length(3),
  /** Hard moments, and what helps. */
  moments: z.array(strict({ when: z.string(), helps: z.string() })).min(2),
  /** Rights and safety, a sentence each. */
  safety: z.array(z.string()).min(2)
})

/** `workshop/evaluation-form.yaml`: what participants say at the end. */
export const evaluationFormSchema = strict({
  /** Rated from 1 to 5. */
  ratings: z
    .array(
      strict({
        id: slug,
        text: z.string(),
        low: z.string(),
        high: z.string(),
        /** True where 3 is the best answer. */
        middle: z.boolean().default(false)
      })
    )
    .min(2),
  /** Answered in words. */
  open: z.array(strict({ id: slug, text: z.string() })).min(1),
  /** What a tick allows. */
  quote: z.string(),
  /** Rated twice: before today, and now. */
  thenNow: z.array(strict({ id: slug, text: z.string() })).min(1),
  /** The questions of the check before and after, from the bank, with what each is about. */
  check: z.array(strict({ item: z.string(), about: z.string() })).length(5),
  /** Printed on the facilitator’s summary. */
  caution: z.string(),
  /** Asked after 90 days. */
  later: z.array(strict({ id: slug, text: z.string() })).min(1)
})

export type SheetPart = z.infer<typeof partSchema>
export type Handout = z.infer<typeof handoutsSchema>['handouts'][number]
export type Activity = z.infer<typeof activitiesSchema>['activities'][number]
export type Preparation = z.infer<typeof preparationSchema>
export type EvaluationForm = z.infer<typeof evaluationFormSchema>
