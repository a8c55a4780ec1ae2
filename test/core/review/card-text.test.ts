import { expect, test } from 'vitest'

import { pageQuestion } from '../../../src/core/quiz/page-question.ts'
import { textOfCard, textOfCheck } from '../../../src/core/review/card-text.ts'
import { matching, multiple, ordering, reflection, single } from '../../fixtures/questions.ts'

const check = (question: Parameters<typeof pageQuestion>[0]) =>
  textOfCheck(pageQuestion(question, new Map()))

test('a card of a lesson has its front and its back', () => {
  expect(textOfCard({ id: 'L-01.card.one', front: 'What?', back: 'That.' })).toEqual({
    id: 'L-01.card.one',
    ask: 'What?',
    answer: { kind: 'words', text: 'That.' }
  })
})

test('a single choice shows its options, then the right one with its reason', () => {
  const text = check({ ...single, scene: 'A shop.' })
  expect(text).toMatchObject({
    scene: 'A shop.',
    ask: 'Which one?',
    answer: { kind: 'words', text: 'Right', reason: 'It is.' }
  })
  expect([...(text?.parts ?? [])].sort()).toEqual(['Other', 'Right', 'Wrong'])
})

test('a multiple choice answers with all that is right', () => {
  expect(check(multiple)?.answer).toEqual({
    kind: 'lines',
    lines: [{ text: 'First' }, { text: 'Again' }]
  })
})

test('steps are shown in another order than the right one', () => {
  const text = check(ordering)
  expect(text?.parts).not.toEqual(['Ask', 'Hear', 'Act'])
  expect(text?.answer).toEqual({
    kind: 'steps',
    lines: [{ text: 'Ask' }, { text: 'Hear' }, { text: 'Act' }]
  })
})

test('items come with the places to choose from, the spare one among them', () => {
  const text = check(matching)
  expect(text?.places).toEqual(['Shop', 'Bank', 'Farm', 'Spare'])
  expect(text?.answer).toMatchObject({ lines: [{ text: 'Till', place: 'Shop' }, {}, {}] })
})

test('a reflection becomes no card', () => {
  expect(check(reflection)).toBeUndefined()
})
