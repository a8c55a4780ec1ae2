import { z } from 'astro/zod'

import { cardSchema } from '../course/schema.ts'
import { strict } from '../strict.ts'
import { complainAboutTwins } from '../twins.ts'
import { faultsOf } from './lint.ts'

/** The record refuses `constructor` and `prototype` as keys, so they can’t be ids either. */
export const slug = z
  .string()
  .regex(
    /^(?!(?:constructor|prototype)$)[a-z][a-z0-9-]*$/,
    'Use lower-case letters, digits and hyphens, and neither “constructor” nor “prototype”.'
  )

/** The belief behind a wrong answer. */
export const misconception = z.string().regex(/^M-\d\d$/, 'Write it as M-07.')

const shared = {
  /** Stored with the learner’s answers, so never rename it once published. */
  id: z.string().regex(/^L-\d\d\.[a-z0-9-]+$/, 'Write it as L-07.one-month-up.'),
  /** What happens before the question, where a scene is needed. */
  scene: z.string().optional(),
  /** The question itself; it ends with a question mark. */
  ask: z.string(),
  /** True for a practice inside <TryIt>: it does not count towards finishing the lesson. */
  practice: z.boolean().default(false)
}

/** Where in the lesson the answer is taught: `key-idea`, `example`, or the slug of a heading. */
const passage = slug

const optionSchema = strict({
  /** Stored as the learner’s choice, so never rename it once published. */
  id: slug,
  /** What can be chosen, in at most 25 words. */
  text: z.string(),
  /** True for a right option. */
  key: z.boolean().default(false),
  /** What this choice does to the customer, and one better move. Shown when it is chosen. */
  feedback: z.string(),
  /** The belief behind a wrong option, from misconceptions.yaml. */
  misconception: misconception.optional()
})

const singleSchema = strict({
  ...shared,
  /** One right option of three. */
  type: z.literal('single'),
  /** Where the answer is taught. */
  passage,
  /** In any order: each person sees one of their own. */
  options: z.array(optionSchema).length(3, 'A single choice has three options.')
})

const multipleSchema = strict({
  ...shared,
  /** Several right options among others. */
  type: z.literal('multiple'),
  /** Where the answer is taught. */
  passage,
  /** In any order: each person sees one of their own. */
  options: z.array(optionSchema).min(4).max(7)
})

const orderingSchema = strict({
  ...shared,
  /** Steps to put in order. */
  type: z.literal('ordering'),
  /** Where the answer is taught. */
  passage,
  /** The steps in their right order. */
  items: z
    .array(
      strict({
        /** Stored with the learner’s order, so never rename it once published. */
        id: slug,
        /** The step in a few words. */
        text: z.string(),
        /** Why it stands where it stands. Shown when it was placed elsewhere. */
        feedback: z.string()
      })
    )
    .min(3)
    .max(7),
  /** The belief that leads to a wrong order. */
  misconception
})

const placeSchema = strict({
  /** Stored with the learner’s placements, so never rename it once published. */
  id: slug,
  /** The place’s name, as it is chosen. */
  text: z.string()
})

const placedSchema = strict({
  /** Stored with the learner’s placements, so never rename it once published. */
  id: slug,
  /** What is to be placed. */
  text: z.string(),
  /** Id of the place where it belongs. */
  answer: slug,
  /** Why it belongs there. Shown when it was placed elsewhere. */
  feedback: z.string(),
  /** The belief behind placing it wrongly. */
  misconception: misconception.optional()
})

const matchingSchema = strict({
  ...shared,
  /** One place for each item, from a list. */
  type: z.literal('matching'),
  /** Where the answer is taught. */
  passage,
  /** What can be matched; at least one is left over. */
  places: z.array(placeSchema).min(3),
  /** What is matched, each with its place. */
  items: z.array(placedSchema).min(3)
})

const categoriseSchema = strict({
  ...shared,
  /** Each item into one of a few groups. */
  type: z.literal('categorise'),
  /** Where the answer is taught. */
  passage,
  /** The groups to sort into. */
  places: z.array(placeSchema).min(2).max(5),
  /** What is sorted, each with its group. */
  items: z.array(placedSchema).min(4).max(10)
})

const reflectionSchema = strict({
  ...shared,
  /** Words of one’s own, never scored. */
  type: z.literal('reflection'),
  /** A good answer to compare with. */
  model: z.string(),
  /** Three things to look for in one’s own answer. */
  checklist: z.tuple([z.string(), z.string(), z.string()])
})

export const questionSchema = z.discriminatedUnion('type', [
  singleSchema,
  multipleSchema,
  orderingSchema,
  matchingSchema,
  categoriseSchema,
  reflectionSchema
])

/** `*.questions.yaml`: the questions and review cards of one lesson. */
export const questionsSchema = strict({
  /** In the order of the lesson. */
  questions: z.array(questionSchema).min(1),
  /** For the review box. */
  cards: z.array(cardSchema).min(2).max(3)
}).superRefine(({ questions, cards }, context) => {
  complainAboutTwins(context, 'Question', questions)
  complainAboutTwins(context, 'Card', cards)
  for (const question of questions) {
    for (const message of faultsOf(question)) context.addIssue({ code: 'custom', message })
  }
})

export type Question = z.infer<typeof questionSchema>
export type Option = z.infer<typeof optionSchema>
export type Single = z.infer<typeof singleSchema>
export type Multiple = z.infer<typeof multipleSchema>
export type Ordering = z.infer<typeof orderingSchema>
export type Matching = z.infer<typeof matchingSchema>
export type Categorise = z.infer<typeof categoriseSchema>
export type Reflection = z.infer<typeof reflectionSchema>
export type QuestionType = Question['type']
