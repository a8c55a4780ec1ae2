import type { Term } from './schema.ts'

/** A letter of the glossary with what begins with it. */
export interface GlossaryLetter {
  /** Upper case. */
  letter: string
  terms: readonly Term[]
}

/** Terms in the order of the alphabet, whatever their case, under the letters they begin with. */
export function byLetter(terms: readonly Term[]): readonly GlossaryLetter[] {
  const { compare } = new Intl.Collator('en')
  const letters = new Map<string, Term[]>()
  for (const term of terms.toSorted((a, b) => compare(a.term, b.term))) {
    const letter = term.term.charAt(0).toUpperCase()
    letters.set(letter, [...(letters.get(letter) ?? []), term])
  }
  return [...letters].map(([letter, among]) => ({ letter, terms: among }))
}
