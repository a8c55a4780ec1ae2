import { ALL_FIELDS } from './fields.ts'
import { nearest } from './nearest.ts'

/** One way to fill a place, tried in their order: a field, or words that stand for an empty one. */
export type Way = { readonly field: string } | { readonly words: string }

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'place'; readonly ways: readonly Way[]; readonly line: number }
  /** Stands only where its field is filled. */
  | { readonly kind: 'section'; readonly field: string; readonly parts: readonly Part[] }

export type TemplateFault = { readonly line: number } & (
  | { readonly kind: 'unknown'; readonly name: string; readonly meant: string | undefined }
  | { readonly kind: 'malformed'; readonly written: string }
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'stray'; readonly name: string }
)

export interface Template {
  readonly parts: readonly Part[]
  /** Where the template is not one; what could be read stands in `parts` all the same. */
  readonly faults: readonly TemplateFault[]
}

const TAG = /\{\{([^{}]*)\}\}|\{\{|\}\}/g
const WAY = /^\s*(?:([a-z][a-z_]*)|["“]([^"“”]*)["”])\s*$/
const SECTION = /^\s*([#/])\s*([a-z][a-z_]*)\s*$/

/**
 * Reads a template: `{{field}}`, `{{field|other_field|"words"}}`, and `{{#field}}…{{/field}}` for
 * what stands only where a field is filled. Lines are counted from 1.
 */
export function readTemplate(text: string): Template {
  const faults: TemplateFault[] = []
  const known = (name: string, line: number) => {
    if (!ALL_FIELDS.includes(name)) {
      faults.push({ kind: 'unknown', name, line, meant: nearest(name, ALL_FIELDS) })
    }
  }
  const root: Part[] = []
  const open: { field: string; line: number; parts: Part[] }[] = []
  const here = () => open.at(-1)?.parts ?? root
  let line = 1
  let from = 0
  for (const tag of text.matchAll(TAG)) {
    const before = text.slice(from, tag.index)
    if (before) here().push({ kind: 'text', text: before })
    line += before.split('\n').length - 1
    from = tag.index + tag[0].length
    const [written, inside] = tag
    const [, sign, name = ''] = SECTION.exec(inside ?? '') ?? []
    if (sign === '#') {
      known(name, line)
      open.push({ field: name, line, parts: [] })
    } else if (sign === '/') {
      const last = open.at(-1)
      if (last?.field === name) {
        open.pop()
        here().push({ kind: 'section', field: name, parts: last.parts })
      } else faults.push({ kind: 'stray', name, line })
    } else {
      const ways = waysIn(inside ?? '')
      if (ways) {
        for (const way of ways) if ('field' in way) known(way.field, line)
        here().push({ kind: 'place', ways, line })
      } else faults.push({ kind: 'malformed', written, line })
    }
    line += written.split('\n').length - 1
  }
  if (from < text.length) here().push({ kind: 'text', text: text.slice(from) })
  for (const { field, line: at, parts } of open) {
    faults.push({ kind: 'open', name: field, line: at })
    root.push(...parts)
  }
  return { parts: root, faults: faults.sort((a, b) => a.line - b.line) }
}

function waysIn(inside: string): Way[] | undefined {
  const ways = inside.split('|').map((written): Way | undefined => {
    const [, field, words] = WAY.exec(written) ?? []
    if (field !== undefined) return { field }
    return words === undefined ? undefined : { words }
  })
  return ways.every((way) => way !== undefined) ? ways : undefined
}

/** What a template says with these values, and the places that stayed empty. */
export interface Filled {
  readonly text: string
  /** Names of the fields of each place that has no value and no words. */
  readonly empty: readonly string[]
}

/**
 * Fills a template in.
 *
 * @param inField what a field holds, empty where nothing
 */
export function fill(parts: readonly Part[], inField: (field: string) => string): Filled {
  const empty: string[] = []
  let text = ''
  const write = (all: readonly Part[]) => {
    for (const part of all) {
      if (part.kind === 'text') text += part.text
      else if (part.kind === 'section') {
        if (inField(part.field).trim() !== '') write(part.parts)
      } else {
        const values = part.ways.map((way) => ('field' in way ? inField(way.field) : way.words))
        const value = values.map((one) => one.trim()).find((one) => one !== '')
        if (value === undefined) empty.push(firstField(part.ways))
        else text += value.includes('\n') ? listed(value, text) : value
      }
    }
  }
  write(parts)
  return { text: tidy(text), empty }
}

function firstField(ways: readonly Way[]): string {
  return ways.flatMap((way) => ('field' in way ? way.field : []))[0] ?? ''
}

/** Several lines as a list, on lines of their own. */
function listed(value: string, before: string): string {
  const lines = value
    .split('\n')
    .map((line) => line.replace(/^[-•*]\s+/, '').trim())
    .filter((line) => line !== '')
  const start = before === '' || before.endsWith('\n') ? '' : '\n'
  return start + lines.map((line) => `- ${line}`).join('\n')
}

/** Without what sections that don't stand leave behind: spaces at ends, and empty paragraphs. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$|^[ \t]+/gm, '')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
