import { countWords } from '../../course/lesson-text.ts'
import type { RolePlay } from '../schema.ts'
import { type Finding, fault, type RolePlayFile, warning } from './finding.ts'

type Stage = RolePlay['stages'][number]
type Repair = NonNullable<Stage['options'][number]['repair']>

/** A line as it is said. */
export type Spoken = Repair['options'][number]

/** Where somebody chooses among three lines, with what the customer said before. */
export interface Choice {
  /** File and stage, for messages. */
  where: string
  at: 'stage' | 'repair'
  says: string | undefined
  options: readonly Spoken[]
}

/** Longest option ÷ shortest option, in characters. */
const MOST_UNEVEN = 1.25
const MOST_WORDS = { option: 25, customer: 30 }
const FEEDBACK_WORDS = { least: 20, most: 45 }
/** Words that judge a person’s answer instead of saying what it did. */
const JUDGES = /\b(?:in)?correct\b|\b(?:the )?wrong (?:answer|choice|line|option)\b|\bmistaken\b/i

/** Every choice of a role-play: its stages, each with its repair right after it. */
export function choicesIn({ file, play }: RolePlayFile): Choice[] {
  return play.stages.flatMap((stage) => {
    const where = `${file}: stage “${stage.id}”`
    const repairs = stage.options.flatMap(({ repair }) => repair ?? [])
    return [
      { where, at: 'stage' as const, says: stage.says, options: stage.options },
      ...repairs.map(({ says, options }) => ({
        where: `${where}, repair`,
        at: 'repair' as const,
        says,
        options
      }))
    ]
  })
}

/** Characters of a line, without stage directions such as “(pause)”. */
export function lengthOf({ text }: Pick<Spoken, 'text'>): number {
  return text.replace(/\([^)]*\)\s*/g, '').length
}

/** LN-10: one line of a choice is not much longer than another, or length would give hints. */
export function unevenLengths({ where, options }: Choice): Finding[] {
  const lengths = options.map(lengthOf)
  const uneven = Math.max(...lengths) / Math.min(...lengths)
  if (uneven <= MOST_UNEVEN) return []
  const says = `its longest option is ${uneven.toFixed(2)} times its shortest. Even them out to ${MOST_UNEVEN} at most.`
  return [fault('LN-10', where, says)]
}

/** LN-15: behind a weak line stands a belief that somebody holds, or it would be a straw man. */
export function strawMen({ where, at, options }: Choice): Finding[] {
  return options
    .filter(({ kind, misconception }) => at === 'stage' && kind === 'ok' && !misconception)
    .map(({ id }) =>
      warning('LN-15', where, `ok option “${id}” names no belief. Add “misconception: M-nn”.`)
    )
}

/** LN-21: lines are short enough to be said. */
export function longLines({ where, says, options }: Choice): Finding[] {
  const words = countWords(says ?? '')
  return [
    ...(words > MOST_WORDS.customer
      ? [fault('LN-21', where, `the customer says ${words} words. ${atMost(MOST_WORDS.customer)}`)]
      : []),
    ...options
      .filter(({ text }) => countWords(text) > MOST_WORDS.option)
      .map(({ id }) =>
        fault('LN-21', where, `option “${id}” is too long. ${atMost(MOST_WORDS.option)}`)
      )
  ]
}

function atMost(words: number): string {
  return `Keep it to ${words} words at most.`
}

/** LN-23: the feedback has room to say what a line did and one better move, and judges nobody. */
export function thinFeedback({ where, options }: Choice): Finding[] {
  const { least, most } = FEEDBACK_WORDS
  return options.flatMap(({ id, feedback }) => {
    const words = countWords(feedback)
    return [
      ...(words < least || words > most
        ? [
            fault(
              'LN-23',
              where,
              `the feedback to “${id}” has ${words} words. Write ${least} to ${most}: what it did, and one better move.`
            )
          ]
        : []),
      ...(JUDGES.test(feedback)
        ? [
            warning(
              'LN-23',
              where,
              `the feedback to “${id}” judges. Say what the line did to the customer.`
            )
          ]
        : [])
    ]
  })
}
