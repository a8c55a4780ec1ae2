import { countWords } from '../course/lesson-text.ts'
import type { Advice } from './schema.ts'

const MOST_WORDS = 20
const STEP_WORDS = { least: 12, most: 30 }

/** Pairs that “and” or “or” may join, since both words stand for one thing that is seen at once. */
const ONE_THING = [
  // Two ways to give a customer the same papers.
  'send or hand over'
]

/** Idioms with a word from LOADED that praise or blame nobody. */
const IDIOMS = [
  // Tidy and working, which is what the item asks about. Those who think of beauty rate something else.
  'in good order',
  // It weighs the reason, and not the service.
  'good reason'
]

/** They say what to think of it, so that raters agree or object before they remember. */
const LOADED =
  /\b(?:excellent|outstanding|exceptional|perfect|wonderful|great|good|better|best|friendly|nice|polite|professional|helpful|poor|bad|worse|worst|terrible|awful|rude|lazy|careless|unfriendly)\b/i

const NEVER = 'never|no longer|cannot|\\w+n’t'
const AUXILIARY = 'do|does|did|is|are|has|have|can|may'
const NEGATION = new RegExp(`\\b(?:not|${NEVER})\\b`, 'i')
/**
 * A negation that belongs to a part of the sentence, and not to what it claims: right after “who”,
 * “which” or “that” (“who are not present”), or after “when” and the like with a subject of at most
 * two words (“when staff do not know”). A longer subject there is reported though nothing is wrong,
 * and is easily shortened.
 */
const ASIDE = new RegExp(
  `\\b(?:(?:who|which|that)|(?:when|if|because|until|while|where|once)(?: [\\w’]+){1,2}) (?:(?:${AUXILIARY}) not|${NEVER})\\b`,
  'gi'
)

/** What will be, ought to be or was. “Can” and “may” pass: what somebody can or may do shows. */
const NOT_NOW =
  /\b(?:will|would|should|could|might|must|shall|was|were|had|going to)\b|\b\w+(?:’ll|’d)\b/i
/** Where a sentence or its main part begins with those whom items are about. */
const SOMEBODY =
  '(?:^|, )(?:(?:our|all|most|some) )?(?:staff|we|they|people|managers|customers|colleagues)(?: \\w+ly)?'
/**
 * A past form right after somebody. Elsewhere it can’t be told from participles (“the agreed time”,
 * “money is set aside”), and in a part of the sentence the past is fine (“because customers said …”).
 */
const PAST = new RegExp(
  `${SOMEBODY} (\\w*[^\\We]ed|agreed|did|said|told|gave|went|came|made|took|got|kept)\\b`,
  'i'
)
/** A wish or a thought right after somebody. Nobody can see it. */
const INWARD = new RegExp(
  `${SOMEBODY} (want to|try to|aim to|strive to|hope to|intend to|mean to|care about|believe|feel|think|value)\\b`,
  'i'
)

/**
 * What the wording of an item gets wrong, by the rules that items were reviewed by: one idea, few
 * words, something that can be seen now, said without a “not” and without praise or blame. Examples
 * in parentheses and what somebody says in quotes are left out, except that their words count.
 *
 * @param text of an item, in English
 * @returns a phrase a fault, to follow the name of the item; each ends in what to do
 */
export function wordingFaults(text: string): string[] {
  const plain = text
    .replace(/ ?\([^)]*\)/g, '')
    .replace(/“[^”]*”|"[^"]*"/g, 'this')
    .replaceAll("'", '’')
  const words = countWords(text)
  return [
    ...(words > MOST_WORDS ? [`has ${words} words. Cut it to ${MOST_WORDS} at most.`] : []),
    ...found(
      without(plain, ONE_THING),
      /\b(?:and|or|as well as)\b/i,
      'joins two ideas with',
      'Keep one of them, or make two items.'
    ),
    ...found(
      plain.replace(ASIDE, ''),
      NEGATION,
      'denies something with',
      'Say what happens instead, and mark it as reversed where that is the weaker side.'
    ),
    ...found(
      plain,
      NOT_NOW,
      'speaks of another time, or of what ought to be, with',
      'Say what happens now.'
    ),
    ...found(plain, PAST, 'tells of the past with', 'Say what happens now.'),
    ...found(plain, INWARD, 'is about something that nobody can see:', 'Say what people do.'),
    ...found(without(plain, IDIOMS), LOADED, 'praises or blames with', 'Say what can be seen.'),
    ...stopFaults(text)
  ]
}

/** A phrase where words that are put into a longer sentence end in a full stop. */
export function stopFaults(words: string): string[] {
  return /[.!?]$/.test(words.trim()) ? [`ends “${words}” with a full stop. Drop it.`] : []
}

/** A phrase where a clause can’t be put into the headline of the results. */
export function clauseFaults(clause: string): string[] {
  const capital = /^\p{Lu}/u.test(clause)
  return [
    ...(capital ? [`begins “${clause}” with a capital. The page makes it one where it must.`] : []),
    ...stopFaults(clause)
  ]
}

/** A phrase where the first step is too short to be concrete, or too long to be one step. */
export function stepFaults({ step }: Advice): string[] {
  const words = countWords(step)
  const { least, most } = STEP_WORDS
  if (words >= least && words <= most) return []
  return [`has a first step of ${words} words. Use ${least} to ${most}.`]
}

function without(text: string, phrases: readonly string[]): string {
  return phrases.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text)
}

function found(text: string, pattern: RegExp, does: string, mend: string): string[] {
  const match = pattern.exec(text)
  return match ? [`${does} “${match[1] ?? match[0]}”. ${mend}`] : []
}
