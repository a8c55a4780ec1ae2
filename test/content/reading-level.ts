import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

import { countWords } from '../../src/core/course/lesson-text.ts'

/**
 * The school grade that a text asks for, by the formula of Flesch and Kincaid. Headings and lines
 * of a list count as sentences.
 */
export function gradeOf(text: string): number {
  const plain = text.replace(/\b(Mr|Ms|Mrs|Dr)\./g, '$1')
  const sentences = plain.split(/(?<=[.!?…][”’)]*)\s+|\n+/).filter((part) => countWords(part) > 0)
  return fleschKincaid({
    sentence: sentences.length,
    word: countWords(text),
    syllable: syllable(text)
  })
}
