import { expect, test } from 'vitest'

import { answerKey } from '../../../src/core/quiz/answer-key.ts'
import { pageQuestion } from '../../../src/core/quiz/page-question.ts'
import { matching, ordering, reflection, single } from '../../fixtures/questions.ts'

const keyOf = (question: Parameters<typeof pageQuestion>[0]) =>
  answerKey(pageQuestion(question, new Map()))

test('options say whether they are right', () => {
  expect(keyOf(single)).toMatchObject({
    kind: 'options',
    lines: [{ text: 'Right', right: true }, { right: false }, { right: false }]
  })
})

test('steps stand in their right order, with the reason for it', () => {
  expect(keyOf(ordering)).toMatchObject({
    kind: 'steps',
    lines: [{ text: 'Ask', feedback: 'It comes first.' }, { text: 'Hear' }, { text: 'Act' }]
  })
})

test('items name the place where they belong', () => {
  expect(keyOf(matching)).toMatchObject({
    kind: 'places',
    lines: [{ text: 'Till', place: 'Shop' }, { place: 'Bank' }, { place: 'Farm' }]
  })
})

test('a reflection has a good answer to compare with', () => {
  expect(keyOf(reflection)).toEqual({
    kind: 'model',
    model: 'On Monday.',
    checklist: ['A place.', 'A person.', 'A moment.']
  })
})
