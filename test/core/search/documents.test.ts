import { expect, test } from 'vitest'

import { readLessonText } from '../../../src/core/course/lesson-text.ts'
import { searchDocuments } from '../../../src/core/search/documents.ts'

const text = `A moment.

<KeyIdea>
Wait.
</KeyIdea>

## Give it time

They think.

<MythCheck claim="“Silence is a no.”" sources="E-26">
It is not.
</MythCheck>
`

test('each part of a lesson is found at its own address, under its heading', () => {
  const { sections } = readLessonText(text)
  const lessons = [
    {
      slug: 'silence',
      title: 'The big silence',
      summary: 'Wait.',
      keywords: ['pause', 'quiet'],
      sections
    }
  ]
  const found = searchDocuments({ lessons, terms: [], sheets: [] }, { 'key-idea': 'The idea' })
  expect(found.map(({ id, part, text }) => [id, part, text])).toEqual([
    ['learn/silence/', undefined, 'Wait. A moment.'],
    ['learn/silence/#key-idea', 'The idea', 'Wait.'],
    ['learn/silence/#give-it-time', 'Give it time', 'They think.'],
    ['learn/silence/#myth-check', undefined, '“Silence is a no.”. It is not.']
  ])
  expect(found.map(({ keywords }) => keywords)).toEqual(['pause, quiet', ...Array(3)])
})

test('words and frameworks are found with what they mean', () => {
  const terms = [{ id: 'big-silence', term: 'big silence', meaning: 'Time to think.' }]
  const part = { id: 'listen', tiles: ['l'], term: 'Listen', meaning: 'Hear them out.' }
  const parts = [{ ...part, ask: 'Did they finish?', sounds: 'Go on.' }]
  const sheets = [{ id: 'lead', name: 'L.E.A.D.', purpose: 'To lead.', parts }]
  expect(searchDocuments({ lessons: [], terms, sheets }, {})).toEqual([
    { id: 'glossary/#big-silence', kind: 'word', title: 'big silence', text: 'Time to think.' },
    {
      id: 'frameworks/lead/',
      kind: 'framework',
      title: 'L.E.A.D.',
      text: 'To lead. Listen. Hear them out.'
    }
  ])
})
