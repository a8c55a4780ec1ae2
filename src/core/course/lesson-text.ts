import GithubSlugger from 'github-slugger'
import { mdxToMdast } from 'satteri'

import { runningText } from './running-text.ts'

/** One tag of a lesson, such as `<Check id="L-01.taxi">`. */
export interface Tag {
  name: string
  line: number
  attributes: Readonly<Record<string, string>>
  /** Names of the tags around it, outermost first. */
  inside: readonly string[]
  /** All that can be read in it, attributes that are shown included. */
  text: string
  /** What stands in it, attributes left out: one line a paragraph. */
  within: string
  /** True when text stands on the line of the tag, where it would be no paragraph. */
  inline: boolean
}

/** A part of a lesson that has an address of its own. */
export interface Section {
  /** Address within the page; empty for the moment on which the lesson opens. */
  address: string
  /** Its heading; empty where a tag gives it one. */
  title: string
  text: string
}

export interface LessonText {
  tags: readonly Tag[]
  /** Slugs of the headings, which are addresses within the page. */
  headings: readonly string[]
  /** The parts of the lesson in their order, but for its checks. */
  sections: readonly Section[]
  /** Words before the first tag or heading: the moment on which the lesson opens. */
  moment: string
  /** Its running text, in which words of the glossary become links. */
  runs: readonly string[]
  /** All that can be read in the lesson. */
  text: string
  /** Things that MDX allows and lessons do without, with the line they stand on. */
  strangers: readonly { what: 'import' | 'expression' | 'html'; line: number }[]
}

/** The part of a syntax tree that is read here. */
interface Node {
  type: string
  name?: string | null
  value?: string
  children?: readonly Node[]
  attributes?: unknown
  position?: { start: { line: number } }
}

/** Tags that have an address, which feedback may point to. */
export const ADDRESSES: Readonly<Record<string, string>> = {
  KeyIdea: 'key-idea',
  Example: 'example',
  TryIt: 'try-it',
  MythCheck: 'myth-check'
}

/** Attributes whose words stand on the page. */
const SHOWN = ['says', 'claim', 'place']
/** Blocks that end a run of words. */
const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'mdxJsxFlowElement'])

/**
 * Reads the body of a lesson: its tags, headings and words.
 *
 * @param body MDX without the front matter
 * @throws the parser’s own error when the MDX is broken
 */
export function readLessonText(body: string): LessonText {
  const slugger = new GithubSlugger()
  const root: Node = mdxToMdast(body)
  const tags: Tag[] = []
  const headings: string[] = []
  const strangers: LessonText['strangers'][number][] = []

  const walk = (node: Node, inside: readonly string[]): void => {
    const line = node.position?.start.line ?? 0
    if (node.type === 'mdxjsEsm') strangers.push({ what: 'import', line })
    if (/Expression$/.test(node.type)) strangers.push({ what: 'expression', line })
    if (node.type === 'heading') headings.push(slugger.slug(wordsIn(node)))
    const tag = node.type.startsWith('mdxJsx') ? readTag(node, line, inside) : undefined
    if (tag && /^[a-z]/.test(tag.name)) strangers.push({ what: 'html', line })
    else if (tag) tags.push(tag)
    for (const child of node.children ?? []) walk(child, tag ? [...inside, tag.name] : inside)
  }
  walk(root, [])

  const top = root.children ?? []
  const first = top.findIndex(({ type }) => type === 'heading' || type.startsWith('mdxJsx'))
  const opening = top.slice(0, first === -1 ? top.length : first)
  return {
    tags,
    headings,
    sections: sectionsOf(top),
    moment: opening.map(wordsIn).join(' ').trim(),
    runs: runningText<{ value: string }>(root).map(({ value }) => value),
    text: wordsIn(root).trim(),
    strangers
  }
}

function sectionsOf(top: readonly Node[]): Section[] {
  const slugger = new GithubSlugger()
  const sections: Section[] = [{ address: '', title: '', text: '' }]
  for (const node of top) {
    const address = ADDRESSES[node.name ?? '']
    const text = wordsIn(node).trim()
    if (node.type === 'heading')
      sections.push({ address: slugger.slug(text), title: text, text: '' })
    else if (address) sections.push({ address, title: '', text })
    else {
      const last = sections.at(-1) as Section
      last.text = `${last.text}\n${text}`.trim()
    }
  }
  return sections.filter(({ text }) => text !== '')
}

function readTag(node: Node, line: number, inside: readonly string[]): Tag {
  const attributes = attributesOf(node)
  const inline = node.children?.some(({ type }) => type === 'text') ?? false
  const within = (node.children ?? []).map(wordsIn).join('').trim()
  const text = wordsIn(node).trim()
  return { name: node.name ?? '', line, attributes, inside, text, within, inline }
}

/** Attributes with plain values; an expression counts as empty, a spread as nameless. */
function attributesOf({ attributes }: Node): Record<string, string> {
  if (!Array.isArray(attributes)) return {}
  return Object.fromEntries(
    attributes.map(({ name = '…', value }) => [name, typeof value === 'string' ? value : ''])
  )
}

function wordsIn(node: Node): string {
  const shown = Object.entries(attributesOf(node))
    .filter(([name]) => SHOWN.includes(name))
    .map(([, value]) => `${value}. `)
  const own = node.type === 'text' || node.type === 'inlineCode' ? (node.value ?? '') : ''
  const inner = (node.children ?? []).map(wordsIn).join('')
  return `${shown.join('')}${own}${inner}${BLOCKS.has(node.type) ? '\n' : ''}`
}

/**
 * The body of a lesson with blank lines in place of its front matter, so that faults name the
 * lines of the file.
 *
 * @param file the whole text of an MDX file
 */
export function bodyOf(file: string): string {
  return file.replace(/^---\n[\s\S]*?\n---\n/, (matter) => matter.replace(/[^\n]+/g, ''))
}

/** How many words a text has; numbers count. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
