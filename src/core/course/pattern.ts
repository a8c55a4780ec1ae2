import { HOLDS, isHolds } from '../reference/holds.ts'
import { countWords, type LessonText, type Tag } from './lesson-text.ts'

/** Tags an author may write, with the attributes each takes. */
export const TAGS: Readonly<Record<string, { must: readonly string[]; may?: readonly string[] }>> =
  {
    KeyIdea: { must: [] },
    Example: { must: ['place'] },
    Poor: { must: ['says'] },
    Good: { must: ['says'] },
    TryIt: { must: ['minutes'] },
    Check: { must: ['id'] },
    Reflect: { must: ['id'] },
    MythCheck: { must: ['claim', 'holds'], may: ['sources', 'also'] },
    AtWork: { must: [] },
    Figure: { must: ['name'] },
    Letters: { must: ['of'] },
    RolePlay: { must: ['id'] }
  }

/** The order in which every lesson goes, so that learners always know where they are. */
const ORDER = ['KeyIdea', 'Example', 'TryIt', 'Check', 'AtWork']
const MOST_WORDS_OF_KEY_IDEA = 150
const CHECKS = { least: 4, most: 6 }

/**
 * Where the text of a lesson leaves the pattern: a moment, the key idea, an example with a
 * poor and a good version, something to try, four to six checks, a line for work.
 *
 * @returns one sentence a fault, saying what to do; empty when all is well
 */
export function patternFaults(text: LessonText): string[] {
  return [
    ...strangerFaults(text),
    ...text.tags.flatMap(tagFaults),
    ...text.tags.flatMap(verdictFaults),
    ...partFaults(text),
    ...exampleFaults(text.tags),
    ...checkFaults(text.tags),
    ...orderFaults(text.tags)
  ]
}

function strangerFaults({ strangers }: LessonText): string[] {
  const advice = {
    import: 'an import. Lessons have none: the page hands the tags over. Remove it.',
    expression: 'an expression in braces. Lessons are words and tags. Write the words out.',
    html: 'an HTML element. Use Markdown, or one of the tags in src/content/README.md.'
  }
  return strangers.map(({ what, line }) => `line ${line} has ${advice[what]}`)
}

function tagFaults({ name, attributes, inline, line }: Tag): string[] {
  const known = TAGS[name]
  if (!known) {
    return [
      `line ${line} has an unknown tag <${name}>. Use one of ${Object.keys(TAGS).join(', ')}.`
    ]
  }
  const allowed = [...known.must, ...(known.may ?? [])]
  return [
    ...(inline
      ? [`line ${line}: the text of <${name}> needs lines of its own. Break the line.`]
      : []),
    ...known.must
      .filter((attribute) => !attributes[attribute])
      .map((attribute) => `line ${line}: <${name}> lacks ${attribute}="…". Add it.`),
    ...Object.keys(attributes)
      .filter((attribute) => !allowed.includes(attribute))
      .map((attribute) => `line ${line}: <${name}> takes no “${attribute}”. Remove it.`)
  ]
}

function verdictFaults({ name, attributes, line }: Tag): string[] {
  const { holds } = attributes
  return name !== 'MythCheck' || !holds || isHolds(holds)
    ? []
    : [`line ${line}: <MythCheck> holds “${holds}”. Write ${HOLDS.join(', ')}.`]
}

function partFaults({ moment, tags }: LessonText): string[] {
  const faults = moment === '' ? ['it opens on no moment. Begin with a short scene in prose.'] : []
  for (const name of ['KeyIdea', 'Example', 'TryIt', 'AtWork']) {
    const count = tags.filter((tag) => tag.name === name).length
    if (count !== 1) faults.push(`it has ${count} <${name}>, and needs exactly one.`)
  }
  if (tags.filter(({ name }) => name === 'MythCheck').length > 1) {
    faults.push('it has more than one <MythCheck>, and links go to the first. Keep one.')
  }
  const words = countWords(tags.find(({ name }) => name === 'KeyIdea')?.text ?? '')
  if (words > MOST_WORDS_OF_KEY_IDEA) {
    faults.push(`<KeyIdea> has ${words} words. Cut it to ${MOST_WORDS_OF_KEY_IDEA} at most.`)
  }
  const atWork = tags.find(({ name }) => name === 'AtWork')
  if (atWork && !/^When .+, I /.test(atWork.text)) {
    faults.push('<AtWork> is not of the form “When …, I …”. Reword it.')
  }
  return faults
}

function exampleFaults(tags: readonly Tag[]): string[] {
  const inside = (name: string) =>
    tags.filter((tag) => tag.name === name && tag.inside.includes('Example')).length
  return inside('Poor') === 1 && inside('Good') === 1
    ? []
    : ['<Example> needs one <Poor says="…"> and one <Good says="…"> in it.']
}

function checkFaults(tags: readonly Tag[]): string[] {
  const count = checksOf(tags).length
  return count < CHECKS.least || count > CHECKS.most
    ? [`it has ${count} checks outside <TryIt>, and needs ${CHECKS.least} to ${CHECKS.most}.`]
    : []
}

function orderFaults(tags: readonly Tag[]): string[] {
  const parts = tags
    .filter(({ inside, name }) => inside.length === 0 && ORDER.includes(name))
    .map(({ name }) => ORDER.indexOf(name))
  return parts.every((part, index) => part >= (parts[index - 1] ?? 0))
    ? []
    : [`its parts are out of order. Put them as ${ORDER.join(', ')}.`]
}

/** The checks that count towards finishing a lesson, in their order. */
export function checksOf(tags: readonly Tag[]): Tag[] {
  return tags.filter(({ inside, name }) => name === 'Check' && !inside.includes('TryIt'))
}
