import { isObject } from '../record/is-object.ts'
import type { Markable, Placement } from './answer.ts'

/** The one right answer to a question, as it would be stored. Nothing is right of a reflection. */
export type Key =
  | { type: 'single'; key: string }
  | { type: 'multiple' | 'ordering'; key: readonly string[] }
  | { type: 'matching' | 'categorise'; key: Placement }
  | { type: 'reflection' }

/** The right answer to a question: all that is needed to tell whether an answer missed it. */
export function keyOf(question: Markable): Key {
  switch (question.type) {
    case 'single':
      return { type: question.type, key: question.options.find(({ key }) => key)?.id ?? '' }
    case 'multiple':
      return {
        type: question.type,
        key: question.options.flatMap(({ id, key }) => (key ? [id] : []))
      }
    case 'ordering':
      return { type: question.type, key: question.items.map(({ id }) => id) }
    case 'matching':
    case 'categorise':
      return {
        type: question.type,
        key: Object.fromEntries(question.items.map(({ id, answer }) => [id, answer]))
      }
    case 'reflection':
      return { type: question.type }
  }
}

/**
 * Whether a stored answer is not fully right. It agrees with `mark` on every whole answer, and
 * needs neither the options nor the code that marks, so that a page can count missed checks at
 * little cost. What is no answer at all has missed nothing.
 */
export function misses(right: Key, stored: unknown): boolean {
  switch (right.type) {
    case 'single':
      return typeof stored === 'string' && stored !== right.key
    case 'multiple':
      return Array.isArray(stored) && [...stored].sort().join() !== [...right.key].sort().join()
    case 'ordering':
      return Array.isArray(stored) && stored.join() !== right.key.join()
    case 'matching':
    case 'categorise':
      return isObject(stored) && Object.entries(right.key).some(([id, at]) => stored[id] !== at)
    case 'reflection':
      return false
  }
}
