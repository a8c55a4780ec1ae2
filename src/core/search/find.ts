import MiniSearch, { type Query, type SearchOptions } from 'minisearch'

import type { Document } from './documents.ts'
import { type Piece, snippet } from './snippet.ts'

export interface Found extends Document {
  /** Where the words stand in it. */
  pieces: readonly Piece[]
}

/** Finds documents for a query, the best first. */
export type Find = (query: string) => Found[]

/** How many results are worth reading. */
const MOST = 20
/** How many of them one lesson may take. */
const OF_ONE = 2

/** Words that stand everywhere, so that looking for them finds nothing in particular. */
const COMMON = new Set(
  'a about am an and are as at be but by can did do does for from had has have how i if in is it its me my no not of on or our so somebody someone than that the their them then there they this to was we were what when where which who why will with would you your'.split(
    ' '
  )
)

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const OPTIONS: SearchOptions = {
  boost: { title: 4, part: 2, keywords: 2 },
  prefix: (word) => word.length > 2,
  fuzzy: (word) => (word.length > 4 ? 0.2 : false),
  combineWith: 'AND'
}

/**
 * Makes documents findable. Words need not be whole nor spelled right; accents and capitals
 * don’t matter, nor do words that stand everywhere. Where no document has all the words, those with some of them are found.
 */
export function openIndex(documents: readonly Document[]): Find {
  const known = new Map(documents.map((one) => [one.id, one]))
  const index = new MiniSearch<Document>({
    fields: ['title', 'part', 'text', 'keywords'],
    processTerm: plain,
    searchOptions: OPTIONS
  })
  index.addAll(documents)
  const search = (query: Query, options?: SearchOptions) =>
    index.search(query, options).flatMap(({ id, terms }) => {
      const there = known.get(id)
      return there ? [{ ...there, pieces: snippet(there.text, terms, plain) }] : []
    })
  return (query) => {
    const words = query.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
    const telling = words.filter((word) => !COMMON.has(plain(word)))
    const asked = (telling.length > 0 ? telling : words).join(' ')
    if (asked === '') return []
    const all = search(asked)
    return spread(all.length > 0 ? all : search(asked, { combineWith: 'OR' }))
  }
}

function spread(found: readonly Found[]): Found[] {
  const taken = new Map<string, number>()
  return found
    .filter(({ kind, title }) => {
      const count = (taken.get(title) ?? 0) + 1
      taken.set(title, count)
      return kind !== 'lesson' || count <= OF_ONE
    })
    .slice(0, MOST)
}
