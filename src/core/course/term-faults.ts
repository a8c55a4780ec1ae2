import { firstUses } from '../reference/first-uses.ts'
import type { Term } from '../reference/schema.ts'
import type { LessonText } from './lesson-text.ts'
import type { Lesson } from './schema.ts'

const GLOSSARY = 'src/content/reference/glossary.yaml'

/** Terms that a lesson names and whose word its running text never uses, so that no link can go there. */
export function termFaults(lesson: Lesson, text: LessonText, terms: readonly Term[]): string[] {
  const named = terms.filter(({ id }) => lesson.terms.includes(id))
  const used = firstUses(text.runs, named).map(({ term }) => term)
  return named
    .filter(({ id }) => !used.includes(id))
    .map(
      ({ id, term, forms }) =>
        `it names the term “${id}”, but “${[term, ...forms].join('”, “')}” is nowhere in its running text. Use the word, add the form it takes to “forms” in ${GLOSSARY}, or drop the term from the front matter.`
    )
}

/**
 * What to tell an author about terms that no lesson names; they are left out of the glossary.
 *
 * @returns one sentence, or `undefined` where every term is used
 */
export function unusedTerms(
  lessons: readonly Lesson[],
  terms: readonly Term[]
): string | undefined {
  const used = new Set(lessons.flatMap((lesson) => lesson.terms))
  const unused = terms.filter(({ id }) => !used.has(id)).map(({ id }) => id)
  if (unused.length === 0) return undefined
  return `${GLOSSARY}: no lesson uses ${unused.map((id) => `“${id}”`).join(', ')}, so the glossary leaves ${unused.length === 1 ? 'it' : 'them'} out. Name such a term in the front matter of a lesson that uses the word.`
}
