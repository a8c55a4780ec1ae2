import { describe, expect, test } from 'vitest'

import { cardSchema, lessonSchema, moduleSchema } from '../../../src/core/course/schema.ts'
import { complaints } from '../../fixtures/complaints.ts'

const lesson = {
  id: 'L-01',
  title: 'One',
  summary: 'A lesson.',
  minutes: 5,
  objectives: ['Look up.'],
  tracks: ['owner']
}

describe('lessonSchema', () => {
  test('takes a lesson that names no letters, sources, terms or keywords', () => {
    expect(lessonSchema.parse(lesson)).toEqual({
      ...lesson,
      letters: [],
      sources: [],
      terms: [],
      keywords: []
    })
  })

  test.each([
    [
      'a key that is not known',
      { ...lesson, objective: 'x' },
      /^“objective” is not known here\. Correct or remove it; there is id, title, summary, minutes, objectives, tracks, letters, sources, terms, keywords\.$/
    ],
    [
      'no objectives',
      { ...lesson, objectives: [] },
      /^objectives: A lesson needs at least one objective\. Say what a person can do afterwards\.$/
    ],
    ['objectives that were left out', { ...lesson, objectives: undefined }, /^objectives: /],
    ['an id of another form', { ...lesson, id: 'lesson-1' }, /^id: Write it as L-07\.$/],
    ['four minutes', { ...lesson, minutes: 4 }, /^minutes: .*5/],
    ['ten minutes', { ...lesson, minutes: 10 }, /^minutes: .*9/],
    ['half a minute', { ...lesson, minutes: 5.5 }, /^minutes: /],
    ['no track', { ...lesson, tracks: [] }, /^tracks: /],
    [
      'an unknown track',
      { ...lesson, tracks: ['boss'] },
      /^tracks.0: .*onboarding.*owner.*facilitator/
    ]
  ])('names the place and the remedy for %s', (_, data, message) => {
    expect(complaints(lessonSchema, data)).toEqual([expect.stringMatching(message)])
  })
})

describe('moduleSchema', () => {
  const module = { id: 'module-listening', title: 'Listening', summary: 'Listen.' }

  test.each([
    ['a module', module, []],
    [
      'an id of another form',
      { ...module, id: 'listening' },
      ['id: Write it as module-listening.']
    ],
    [
      'a key that is not known',
      { ...module, order: 3 },
      ['“order” is not known here. Correct or remove it; there is id, title, summary.']
    ]
  ])('judges %s', (_, data, said) => {
    expect(complaints(moduleSchema, data)).toEqual(said)
  })
})

describe('cardSchema', () => {
  const card = { id: 'L-01.card.want', front: 'What?', back: 'That.' }

  test.each([
    ['a card', card, []],
    [
      'an id that could be a question’s',
      { ...card, id: 'L-01.want' },
      ['id: Write it as L-07.card.three-groups.']
    ],
    [
      'a key that is not known',
      { ...card, side: 1 },
      ['“side” is not known here. Correct or remove it; there is id, front, back.']
    ]
  ])('judges %s', (_, data, said) => {
    expect(complaints(cardSchema, data)).toEqual(said)
  })
})
