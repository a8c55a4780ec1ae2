import { isObject } from '../../record/is-object.ts'

/** What is on the wall. */
export interface Showing {
  /** Id of the slide. */
  readonly at: string
  /** True while the wall is dark, so that people look at one another. */
  readonly blank: boolean
}

/** What one window tells the others. `asks`: it has just opened and wants to know. */
export type Message = { readonly kind: 'asks' } | ({ readonly kind: 'shows' } & Showing)

/** Reads what came from another window, `undefined` where it is no message of ours. */
export function readMessage(value: unknown): Message | undefined {
  if (!isObject(value)) return undefined
  const { kind, at, blank } = value
  if (kind === 'asks') return { kind }
  if (kind !== 'shows' || typeof at !== 'string') return undefined
  return { kind, at, blank: blank === true }
}

/** Where a slide stands in a deck; the first place for one that is not in it. */
export function placeIn(deck: readonly { id: string }[], at: string): number {
  return Math.max(
    0,
    deck.findIndex(({ id }) => id === at)
  )
}

/** What a key, a button or a swipe asks for. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'blank'

/** What is on the wall after a step. A step from a dark wall lights it and stays where it is. */
export function stepped(showing: Showing, deck: readonly { id: string }[], step: Step): Showing {
  if (step === 'blank') return { ...showing, blank: !showing.blank }
  if (showing.blank) return { ...showing, blank: false }
  const place = placeIn(deck, showing.at)
  const to = { next: place + 1, previous: place - 1, first: 0, last: deck.length - 1 }[step]
  return { at: deck[to]?.id ?? showing.at, blank: false }
}

const KEYS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank'
}

/**
 * What a key means. Remotes send PageDown and PageUp, and `b` or `.` for a dark wall.
 *
 * @param key as in `KeyboardEvent.key`
 */
export function stepFor(key: string): Step | undefined {
  return KEYS[key.length === 1 ? key.toLowerCase() : key]
}
