import { describe, expect, test } from 'vitest'

import type { Document } from '../../../src/core/search/documents.ts'
import { openIndex } from '../../../src/core/search/find.ts'

const lesson = (title: string, part: string, text: string): Document => ({
  id: `learn/${title}/#${part}`,
  kind: 'lesson',
  title,
  part,
  text
})
const documents: Document[] = [
  lesson('The big silence', 'Wait', 'People think, remember, or don’t know the word you used.'),
  lesson('The big silence', 'Ask', 'A soft question about silence blames nobody in the café.'),
  lesson('The big silence', 'Thank', 'Thank people for every answer after a silence.'),
  lesson('Holds', 'Ask first', 'Nobody likes silence on hold.'),
  {
    id: 'learn/calm/',
    kind: 'lesson',
    title: 'Conflict',
    text: 'Listen first.',
    keywords: 'angry'
  },
  { id: 'glossary/#hold', kind: 'word', title: 'hold', text: 'Time in which a caller waits.' }
]
const find = openIndex(documents)
const titles = (query: string) => find(query).map(({ title, part }) => [title, part].join(' '))

describe('a search', () => {
  test.each([
    ['a whole word', 'caller'],
    ['a beginning', 'call'],
    ['a slip of the finger', 'caler waits'],
    ['capitals', 'CALLER'],
    ['words in any order', 'waits caller'],
    ['a whole question', 'Who is the caller?']
  ])('finds by %s', (_, query) => {
    expect(titles(query)).toEqual(['hold '])
  })

  test('finds words with accents without them, and the other way round', () => {
    expect(titles('cafe')).toEqual(['The big silence Ask'])
    expect(titles('câllér')).toEqual(['hold '])
  })

  test('finds a lesson by a word that it does not use, and shows how it begins', () => {
    expect(find('angry')).toMatchObject([
      { title: 'Conflict', pieces: [{ text: 'Listen first.', hit: false }] }
    ])
  })

  test('puts the thing that is called so first', () => {
    expect(titles('hold')[0]).toBe('hold ')
  })

  test('asks for all words, and for some where nothing has all', () => {
    expect(titles('thank answer')).toEqual(['The big silence Thank'])
    expect(titles('caller remember').sort()).toEqual(['The big silence Wait', 'hold '])
  })

  test('looks for common words where there are no others', () => {
    expect(titles('who')).toEqual([])
    expect(titles('on')).toContain('Holds Ask first')
  })

  test('shows at most two parts of one lesson', () => {
    const found = titles('silence')
    expect(found.filter((title) => title.startsWith('The big'))).toHaveLength(2)
    expect(found).toContain('Holds Ask first')
  })

  test.each(['', '   ', '?!', 'xyzzy'])('finds nothing for %j', (query) => {
    expect(find(query)).toEqual([])
  })

  test('marks what was found', () => {
    const [first] = find('blame')
    expect(first?.pieces.filter(({ hit }) => hit)).toEqual([{ text: 'blames', hit: true }])
  })
})
