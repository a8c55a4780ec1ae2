import type { Section } from '../course/lesson-text.ts'
import type { Term } from '../reference/schema.ts'
import type { Sheet } from '../reference/sheet.ts'

/** One thing that can be found. */
export interface Document {
  /** Its address below the root of the site, and its identity. */
  id: string
  kind: 'lesson' | 'word' | 'framework'
  /** The lesson, word or framework. */
  title: string
  /** The part of it, where it has parts. */
  part?: string
  text: string
  /** Words by which it is found besides. */
  keywords?: string
}

interface Searched {
  lessons: readonly {
    slug: string
    title: string
    summary: string
    keywords: readonly string[]
    sections: readonly Section[]
  }[]
  terms: readonly Pick<Term, 'id' | 'term' | 'meaning'>[]
  sheets: readonly Pick<Sheet, 'id' | 'name' | 'purpose' | 'parts'>[]
}

/**
 * What can be found: each part of each lesson, each word, each framework.
 *
 * @param titles heading for the parts that a tag heads: address → words
 */
export function searchDocuments(
  { lessons, terms, sheets }: Searched,
  titles: Readonly<Record<string, string>>
): Document[] {
  return [
    ...lessons.flatMap(({ slug, title, summary, keywords, sections }) =>
      sections.map(({ address, title: heading, text }, at): Document => {
        const part = heading || titles[address]
        return {
          id: `learn/${slug}/${address && `#${address}`}`,
          kind: 'lesson',
          title,
          ...(part ? { part } : {}),
          ...(at === 0 ? { text: `${summary} ${text}`, keywords: keywords.join(', ') } : { text })
        }
      })
    ),
    ...terms.map(
      ({ id, term, meaning }): Document => ({
        id: `glossary/#${id}`,
        kind: 'word',
        title: term,
        text: meaning
      })
    ),
    ...sheets.map(
      ({ id, name, purpose, parts }): Document => ({
        id: `frameworks/${id}/`,
        kind: 'framework',
        title: name,
        text: [purpose, ...parts.map(({ term, meaning }) => `${term}. ${meaning}`)].join(' ')
      })
    )
  ]
}
