import { z } from 'astro/zod'

import { misconception, slug } from '../quiz/schema.ts'
import { strict } from '../strict.ts'
import { complainAboutTwins } from '../twins.ts'
import { KINDS, type Line } from './play.ts'
import { RED_LINES } from './red-lines.ts'

const line = {
  /** Stored as the learner’s choice, so never rename it once published. Unique in the file. */
  id: slug,
  /** One of each in every choice, in any order: each attempt draws one of its own. */
  kind: z.enum(KINDS),
  /** What the learner says, without quotation marks, in at most 25 words. */
  text: z.string(),
  /** What it does to the emotional account. A picture, no exchange rate. */
  account: z.int().min(-3).max(2),
  /** The belief behind it, from misconceptions.yaml. A poor line of a stage needs one. */
  misconception: misconception.optional(),
  /** How the customer takes it, in one or two short sentences; words in “ ”. */
  reply: z.string(),
  /** What the line did to the customer and, unless it is best, one better move. */
  feedback: z.string()
}

const repairSchema = strict({
  /** How the customer looks after the poor line and what they do. */
  does: z.string().optional(),
  /** Their words, without quotation marks. */
  says: z.string().optional(),
  /** Three lines that mend it well, half, or not at all; the last one ends the visit. */
  options: z.array(strict(line)).length(3, 'A repair has three options.')
}).superRefine(({ does, says, options }, context) => {
  complain(context, [
    ...(does || says ? [] : ['A repair shows the customer. Write “does”, “says” or both.']),
    ...choiceFaults('The repair', options)
  ])
})

const redLineSchema = strict({
  /** What kind of line it crosses. */
  type: z.enum(RED_LINES),
  /** One or two plain sentences, shown at once: why this line may not be crossed. */
  why: z.string()
})

const optionSchema = strict({
  ...line,
  /** Where a poor line may never be said. */
  redLine: redLineSchema.optional(),
  /** The moment right after a poor line, where it can still be mended. */
  repair: repairSchema.optional()
}).superRefine(({ id, kind, misconception, redLine, repair }, context) => {
  complain(context, [
    ...(kind === 'poor' && misconception === undefined
      ? [`Poor option “${id}” names no belief. Add “misconception: M-nn”.`]
      : []),
    ...(kind !== 'poor' && (redLine || repair)
      ? [`Option “${id}” is ${kind}; only a poor one has a red line or a repair. Remove them.`]
      : [])
  ])
})

const stageSchema = strict({
  /** Seed of the order of its options, so never rename it once published. */
  id: slug,
  /** What happens here, in a word or two. */
  title: z.string(),
  /** How much it counts. The five sum to 6. */
  weight: z.union([z.literal(1), z.literal(2)], { error: 'A stage weighs 1 or 2.' }),
  /** Letters that it gives a chance to show, written `framework.letter`. */
  shows: z.array(z.string()).min(2).max(3),
  /** Lesson and passage that teach the better move. */
  lesson: z.string().regex(/^L-\d\d#[a-z0-9-]+$/, 'Write it as L-18#key-idea.'),
  /** How the customer looks and what they do. */
  does: z.string(),
  /** Their words, without quotation marks. Left out where they only act. */
  says: z.string().optional(),
  /** Three lines to choose from. */
  options: z.array(optionSchema).length(3, 'A stage has three options.')
}).superRefine(({ id, shows, options }, context) => {
  const twin = shows.find((letter, index) => shows.indexOf(letter) !== index)
  complain(context, [
    ...(twin ? [`Stage “${id}” shows “${twin}” twice. Remove one.`] : []),
    ...choiceFaults(`Stage “${id}”`, options)
  ])
})

const signals = z.array(z.string()).min(2, 'Two or three will do.').max(3, 'Two or three will do.')

/** `roleplays/*.yaml`: a visit of one customer in five stages. */
export const rolePlaySchema = strict({
  /** Stored with the learner’s attempts, so never change it once published. */
  id: z.string().regex(/^RP-\d\d$/, 'Write it as RP-01.'),
  /** As it stands on the page and in lists. */
  title: z.string(),
  /** One sentence for lists: what happens and what it trains. */
  summary: z.string(),
  /** Time to play it and to read the debrief. */
  minutes: z.int().min(6).max(8),
  /** Where and when, in one or two short sentences. */
  setting: z.string(),
  /** Who the learner is here and what they may do. */
  you: z.string(),
  customer: strict({
    /** As used in stage directions. */
    name: z.string(),
    /** Who they are, as far as the learner can know at the start. */
    who: z.string()
  }),
  /** What they truly want, shown only in the debrief. */
  want: z.string(),
  /** How they feel from the beginning to the end, a few words each. */
  feeling: z.array(z.string()).min(2),
  /** Signals for whoever plays them: phrases that go on from “opens up when someone …”. */
  opens: signals.optional(),
  /** Likewise from “closes up when someone …”. */
  closes: signals.optional(),
  /** Balance of the emotional account at the start. */
  account: z.int().min(-5).max(5),
  /** In the order in which they happen. Every way through runs through the same five. */
  stages: z.array(stageSchema).length(5, 'A role-play has five stages.'),
  /** What the customer does afterwards, in two or three sentences each. */
  endings: strict({
    /** The account is as high as at the start, or higher. */
    kept: z.string(),
    /** The account is lower than at the start. */
    strained: z.string(),
    /** The customer left after a slip that was not mended. */
    lost: z.string()
  }),
  /** Which slips can be mended here and which can’t. */
  mend: z.string(),
  /** Questions to talk about afterwards. */
  debrief: z
    .array(z.string().regex(/\?$/, 'A question of the debrief ends in “?”.'))
    .length(4, 'The debrief asks four questions.'),
  /** What people with experience said who ranked the lines without seeing which is best. */
  keyReview: strict({
    /** How many they were; 0 while nobody was asked. */
    panel: z.int().min(0),
    /** What they said, or that nobody was asked, as it may be shown. */
    note: z.string(),
    /** Mean rank of each option by stage and option id, 1 for best. One entry a stage once a panel sat. */
    ranks: z.record(slug, z.record(slug, z.number().min(1).max(3))).optional(),
    /** Share of the panel that agreed on the best and on the worst option, by stage id. */
    agreed: z
      .record(slug, strict({ best: z.number().min(0).max(1), worst: z.number().min(0).max(1) }))
      .optional()
  }),
  /** True once names, roles, ages and moods were looked at for stereotypes. */
  inclusion: z.boolean()
}).superRefine(({ stages, keyReview }, context) => {
  const options = stages.flatMap((stage) => stage.options)
  complainAboutTwins(context, 'Stage', stages)
  complainAboutTwins(context, 'Option', [
    ...options,
    ...options.flatMap(({ repair }) => repair?.options ?? [])
  ])
  const weight = stages.reduce((sum, stage) => sum + stage.weight, 0)
  const red = options.filter(({ redLine }) => redLine).length
  complain(context, [
    ...(weight === 6 ? [] : [`The weights sum to ${weight}, not to 6. Change one.`]),
    ...(red > 2 ? [`${red} options cross a red line. Keep two at most.`] : []),
    ...(keyReview.panel > 0 && !(keyReview.ranks && keyReview.agreed)
      ? ['A panel sat, and its ranks are missing. Write “ranks” and “agreed”, stage by stage.']
      : [])
  ])
})

export type RolePlay = z.infer<typeof rolePlaySchema>

/** One best, one ok and one poor line, which move the account in this order. */
function choiceFaults(where: string, options: readonly Line[]): string[] {
  const [best, ok, poor] = KINDS.map((kind) => options.filter((option) => option.kind === kind))
  if (best?.length !== 1 || ok?.length !== 1 || poor?.length !== 1) {
    return [`${where} needs one best, one ok and one poor option. Check “kind”.`]
  }
  const [high, middle, low] = [best, ok, poor].map(([option]) => option?.account ?? 0) as [
    number,
    number,
    number
  ]
  return high > middle && middle >= low
    ? []
    : [
        `${where} moves the account by ${high}, ${middle} and ${low}. Best above ok, ok not below poor.`
      ]
}

function complain(context: z.RefinementCtx, messages: readonly string[]): void {
  for (const message of messages) context.addIssue({ code: 'custom', message })
}
