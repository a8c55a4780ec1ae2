import type { FormField, RadiosInForm } from './form-fields.ts'

/** The most characters of one text. A longer one is left out whole. */
export const MOST_LETTERS = 5000

/** What is ticked in a group of radio buttons. */
export type Ticked =
  | { readonly status: 'none' }
  /** `unseen`: the file says so, and nothing shows as ticked. */
  | { readonly status: 'one'; readonly state: string; readonly unseen: boolean }
  | { readonly status: 'two'; readonly states: readonly string[] }
  /** One sees another state than the one that the file names. */
  | { readonly status: 'unclear'; readonly states: readonly string[] }

/** What is ticked: what one sees, as long as the file does not say otherwise. */
export function tickedIn({ value, shown }: RadiosInForm): Ticked {
  const says = value === 'Off' ? '' : value
  const states = [...new Set(shown)]
  const [seen] = states
  if (seen === undefined) return says ? { status: 'one', state: says, unseen: true } : NONE
  if (states.length > 1) return { status: 'two', states }
  if (says && says !== seen) return { status: 'unclear', states: [seen, says] }
  return { status: 'one', state: seen, unseen: false }
}

const NONE: Ticked = { status: 'none' }

/** The text of a field with one kind of line break; empty where there are no words. */
export function textIn(field: FormField): string {
  return field.kind === 'radios' ? textOfRadios(field) : plain(field.text)
}

/** What the blank form has in a field, `undefined` where the file does not tell. */
export function blankIn(field: FormField | undefined): string | undefined {
  if (field === undefined || field.kind === 'radios' || field.blank === undefined) return undefined
  return optionIn(field, plain(field.blank))
}

/** What is chosen in a field: a value, also where a program stored what it shows instead. */
export function chosenIn(field: FormField): string {
  return optionIn(field, textIn(field))
}

/** A text with one kind of line break; empty where there are no words. */
export function plain(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n')
  return lines.trim() === '' ? '' : lines
}

/** A day as the record writes it, where a text is one but for zeros to the left. */
export function dayIn(text: string): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text.trim()) ?? []
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function optionIn(field: FormField, text: string): string {
  if (field.kind !== 'choice' || field.options.some(({ value }) => value === text)) return text
  const meant = field.options.filter(({ shown }) => shown === text)
  return meant.length === 1 ? (meant[0]?.value ?? '') : text
}

function textOfRadios({ value, shown }: RadiosInForm): string {
  return [...new Set([...shown, value])].filter((state) => state && state !== 'Off').join(' ')
}
