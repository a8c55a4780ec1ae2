import { describe, expect, test } from 'vitest'

import { readAnswer } from '../../../src/core/quiz/answer.ts'
import { mark } from '../../../src/core/quiz/mark.ts'
import { pageQuestion } from '../../../src/core/quiz/page-question.ts'
import {
  categorise,
  matching,
  multiple,
  ordering,
  questions,
  reflection,
  single
} from '../../fixtures/questions.ts'

const beliefs = new Map([
  ['M-01', 'the first belief'],
  ['M-02', 'the second belief']
])

describe('shown', () => {
  test.each(questions)('keeps from the browser what only authors need, in a $type', (question) => {
    const sent = JSON.stringify(pageQuestion({ ...question, practice: true }, beliefs))
    expect(sent).not.toMatch(/practice|misconception|M-\d\d/)
  })

  test.each([
    ['wrong options', single, ['the first belief', 'the second belief']],
    ['false picks', multiple, ['the first belief', 'the second belief']],
    ['a wrong order', ordering, ['the first belief']],
    ['a wrong match', matching, ['the first belief']],
    ['a wrong group', categorise, ['the second belief']],
    ['a reflection, where there are none', reflection, []]
  ])('says the beliefs behind %s in words', (_, question, words) => {
    expect(JSON.stringify(pageQuestion(question, beliefs)).match(/the \w+ belief/g) ?? []).toEqual(
      words
    )
  })

  test('names no belief behind a right option, nor one that it does not know', () => {
    const [hit, miss, slip] = single.options
    const question = {
      ...single,
      options: [
        { ...hit, misconception: 'M-01' },
        { ...miss, misconception: 'M-99' },
        slip
      ] as typeof single.options
    }
    expect(pageQuestion(question, beliefs)).toMatchObject({
      options: [
        { id: 'hit', text: 'Right', feedback: 'It is.', key: true },
        { id: 'miss', text: 'Wrong', feedback: 'It is not.' },
        { belief: 'the second belief' }
      ]
    })
    expect(JSON.stringify(pageQuestion(question, beliefs))).not.toContain('the first belief')
  })

  test.each(questions)('says all that somebody reads of a $type', (question) => {
    const text = JSON.stringify(pageQuestion({ ...question, scene: 'In a shop.' }, beliefs))
    const read = JSON.stringify({ ...question, scene: 'In a shop.' }).matchAll(
      /"(?:text|feedback|scene|ask|model|passage)":"[^"]+"/g
    )
    for (const [words] of read) expect(text).toContain(words)
  })

  test('has no scene where none was written', () => {
    expect(pageQuestion(single, beliefs)).not.toHaveProperty('scene')
  })

  test.each([
    { question: single, key: 'hit' },
    { question: multiple, key: ['one', 'two'] },
    { question: ordering, key: ['ask', 'hear', 'act'] },
    { question: matching, key: { till: 'shop', safe: 'bank', barn: 'farm' } },
    { question: categorise, key: { bread: 'get', smile: 'get', money: 'give', time: 'give' } }
  ])('leaves enough of a $question.type to mark it', ({ question, key }) => {
    const sent = pageQuestion(question, beliefs)
    expect(mark(sent, readAnswer(sent, key))).toMatchObject({ right: true })
    expect(mark(sent, readAnswer(sent, 'miss'))).not.toMatchObject({ right: true })
  })

  test('sends the model and the checklist of a reflection', () => {
    const { id, ask, model, checklist } = reflection
    expect(pageQuestion(reflection, beliefs)).toEqual({
      id,
      type: 'reflection',
      ask,
      model,
      checklist
    })
  })
})
