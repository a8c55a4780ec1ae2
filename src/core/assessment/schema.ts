import { z } from 'astro/zod'

import { faultsOf } from '../quiz/lint.ts'
import { misconception, type Single, slug } from '../quiz/schema.ts'
import { strict } from '../strict.ts'
import { complainAboutTwins } from '../twins.ts'
import { FORMS } from './forms.ts'

const optionSchema = strict({
  /** Stored as the learner’s choice, so never rename it once published. */
  id: slug,
  /** What can be chosen, in at most 25 words. */
  text: z.string(),
  /** True for the one that serves the customer best. */
  key: z.boolean().default(false),
  /** The belief behind a wrong option, from misconceptions.yaml. */
  misconception: misconception.optional()
})

const itemSchema = strict({
  /** Stored with the learner’s answers, so never rename it once published. */
  id: z.string().regex(/^L-\d\d\.test\.[a-z0-9-]+$/, 'Write it as L-07.test.lost-luggage.'),
  /** The form it belongs to, for ever, or `reserve` for one that waits. */
  form: z.enum([...FORMS, 'reserve']),
  /** A short case to judge, or an idea to understand. */
  kind: z.enum(['case', 'idea']),
  /** What happens before the question; a case needs one. */
  scene: z.string().optional(),
  /** The question itself; it ends with a question mark. */
  ask: z.string(),
  /** Where in the lesson it is taught: `key-idea`, `example`, or the slug of a heading. */
  passage: slug,
  /** One right option of three, in any order: each person sees one of their own. */
  options: z.array(optionSchema).length(3, 'An item has three options.'),
  /** Why the right option serves the customer better. Shown after the test. */
  why: z.string()
})

/** `bank/*.yaml`: the items of the tests of knowledge that belong to the lessons of one module. */
export const bankSchema = strict({
  /** In the order of the lessons. */
  items: z.array(itemSchema).min(1)
}).superRefine(({ items }, context) => {
  complainAboutTwins(context, 'Item', items)
  for (const item of items) {
    for (const message of [...sceneFaults(item), ...faultsOf(asQuestion(item))]) {
      context.addIssue({ code: 'custom', message })
    }
  }
})

export type Item = z.infer<typeof itemSchema>

function sceneFaults({ id, kind, scene }: Item): string[] {
  return kind === 'case' && !scene
    ? [`Item “${id}” is a case and has no scene. Write its scene, or say “kind: idea”.`]
    : []
}

/** An item as the single choice that it is, for the rules which hold for all of them. */
export function asQuestion({ id, scene, ask, passage, options, why }: Item): Single {
  return {
    id,
    scene,
    ask,
    passage,
    type: 'single',
    practice: false,
    options: options.map((option) => ({ ...option, feedback: why }))
  }
}
