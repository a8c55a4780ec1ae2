import { twinIn } from '../twins.ts'
import type { Question } from './schema.ts'

/** Longest option ÷ shortest option, in characters. */
const MOST_UNEVEN = 1.25
/** Words an option may have. */
const MOST_WORDS = 25
/** Options are shuffled, so a text that leans on its place makes no sense. */
const LEANS_ON_PLACE = [
  /\b(?:all|none|both|neither|any) of (?:the |these )?(?:above|below|others)/i,
  /\ball the above/i,
  // Only capitals, or “the answer a customer needs” would count.
  /\b[Oo]ptions? [A-D]\b|\b[Aa]nswers? [A-D]\b/,
  /\b(?:the )?(?:first|last) (?:two )?(?:options?|answers?)\b/i
]

/**
 * What an author got wrong in one question: lengths that give the key away, texts that
 * lean on their place, keys and beliefs that are missing.
 *
 * @returns one sentence a fault, naming the question and what to do; empty when all is well
 */
export function faultsOf(question: Question): string[] {
  const faults = [...stemFaults(question), ...partFaults(question)]
  return faults.map((fault) => `Question “${question.id}”: ${fault}`)
}

function* stemFaults({ ask }: Question): Generator<string> {
  if (!ask.trimEnd().endsWith('?')) yield 'its text does not end in a question. End “ask” with “?”.'
}

function* partFaults(question: Question): Generator<string> {
  switch (question.type) {
    case 'single':
    case 'multiple':
      yield* optionFaults(question)
      break
    case 'ordering':
      yield* twins('item', question.items)
      break
    case 'matching':
    case 'categorise':
      yield* placeFaults(question)
      break
    case 'reflection':
      break
  }
}

function* twins(what: string, things: readonly { id: string }[]): Generator<string> {
  const twin = twinIn(things.map(({ id }) => id))
  if (twin !== undefined) yield `${what} “${twin}” is there twice. Give each its own id.`
}

type Choice = Extract<Question, { type: 'single' | 'multiple' }>

function* optionFaults({ type, options }: Choice): Generator<string> {
  yield* twins('option', options)
  const keys = options.filter(({ key }) => key)
  if (type === 'single' && keys.length !== 1) {
    yield `a single choice has one right option, this has ${keys.length}. Mark one with “key: true”.`
  }
  if (type === 'multiple' && (keys.length < 2 || keys.length === options.length)) {
    yield 'a multiple choice has at least two right options and one wrong. Check “key: true”.'
  }
  for (const { id, key, misconception, text } of options) {
    if (!key && misconception === undefined) {
      yield `wrong option “${id}” names no belief. Add “misconception: M-nn”.`
    }
    if (LEANS_ON_PLACE.some((words) => words.test(text))) {
      yield `option “${id}” leans on the place of other options, which are shuffled. Reword it.`
    }
    if (text.split(/\s+/).length > MOST_WORDS) {
      yield `option “${id}” has more than ${MOST_WORDS} words. Shorten it.`
    }
  }
  const lengths = options.map(({ text }) => text.length)
  const uneven = Math.max(...lengths) / Math.min(...lengths)
  if (uneven > MOST_UNEVEN) {
    yield `its longest option is ${uneven.toFixed(2)} times its shortest, which gives hints. Even them out to ${MOST_UNEVEN} at most.`
  }
}

type Placing = Extract<Question, { type: 'matching' | 'categorise' }>

function* placeFaults({ type, places, items }: Placing): Generator<string> {
  yield* twins('place', places)
  yield* twins('item', items)
  const used = new Set(items.map(({ answer }) => answer))
  for (const { id, answer } of items) {
    if (!places.some((place) => place.id === answer)) {
      yield `item “${id}” belongs to “${answer}”, which is not among its places.`
    }
  }
  if (type === 'matching' && places.every(({ id }) => used.has(id))) {
    yield 'every place is used up, so the last match is a gift. Add a spare place.'
  }
  const empty = places.find(({ id }) => !used.has(id))
  if (type === 'categorise' && empty) {
    yield `nothing belongs to “${empty.id}”. Remove it, or add an item for it.`
  }
}
