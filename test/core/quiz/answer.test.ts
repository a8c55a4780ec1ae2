import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readAnswer } from '../../../src/core/quiz/answer.ts'
import { mark } from '../../../src/core/quiz/mark.ts'
import {
  categorise,
  matching,
  multiple,
  ordering,
  questions,
  reflection,
  single
} from '../../fixtures/questions.ts'

describe('readAnswer', () => {
  test.each([
    { question: single, stored: 'miss' },
    { question: multiple, stored: ['two', 'miss'] },
    { question: ordering, stored: ['act', 'ask', 'hear'] },
    { question: matching, stored: { till: 'spare', safe: 'bank' } },
    { question: categorise, stored: { bread: 'give', smile: 'get', money: 'give', time: 'give' } },
    { question: reflection, stored: { text: 'I asked.', ticks: [0, 2] } }
  ])('reads back the answer that was stored for a $question.type', ({ question, stored }) => {
    expect(readAnswer(question, JSON.parse(JSON.stringify(stored)))).toEqual(stored)
  })

  test.each([
    ['picks that left the question', multiple, ['two', 'gone', 'miss'], ['two', 'miss']],
    ['a pick that came twice', multiple, ['two', 'two', 'miss'], ['two', 'miss']],
    ['picks of another kind', multiple, ['two', 2, null, ['miss']], ['two']],
    ['a step that left', ordering, ['act', 'gone', 'ask', 'hear'], ['act', 'ask', 'hear']],
    ['an item that left', matching, { gone: 'shop', till: 'bank' }, { till: 'bank' }],
    ['a place that left', matching, { safe: 'gone', till: 'bank' }, { till: 'bank' }],
    ['a place of another kind', matching, { safe: ['bank'], till: 'bank' }, { till: 'bank' }],
    [
      'a hidden prototype',
      matching,
      JSON.parse('{"__proto__": {"safe": "bank"}, "till": "bank"}'),
      { till: 'bank' }
    ],
    [
      'ticks for points that are not there',
      reflection,
      { text: 'I asked.', ticks: [0, 3, -1, '1', null, 2] },
      { text: 'I asked.', ticks: [0, 2] }
    ],
    [
      'ticks that are no list',
      reflection,
      { text: 'I asked.', ticks: '012' },
      { text: 'I asked.', ticks: [] }
    ],
    [
      'anything beside words and ticks',
      reflection,
      { text: 'I asked.', ticks: [1], score: 1 },
      { text: 'I asked.', ticks: [1] }
    ]
  ])('leaves out %s', (_, question, stored, read) => {
    expect(readAnswer(question, stored)).toEqual(read)
  })

  test.each([
    ['a step is missing', ['ask', 'hear']],
    ['a step came twice in place of another', ['ask', 'hear', 'ask']],
    ['all steps are new', ['x', 'y', 'z']]
  ])('starts an order again where %s', (_, stored) => {
    expect(readAnswer(ordering, stored)).toBeUndefined()
  })

  test.each(questions)('takes a stranger for no answer to a $type', (question) => {
    const strangers = [
      undefined,
      null,
      true,
      0,
      Number.NaN,
      '',
      'gone',
      [],
      ['gone'],
      [['hit']],
      [{ id: 'hit' }],
      {},
      { gone: 'shop' },
      { till: 'gone' },
      { text: 3, ticks: [0] },
      { ticks: [0] },
      JSON.parse('{"__proto__": {"till": "shop", "bread": "get", "text": "x"}}'),
      Object.assign([], { length: 3 })
    ]
    for (const stranger of strangers) expect(readAnswer(question, stranger)).toBeUndefined()
  })

  test.each(questions)('lets nothing through at which a $type could not be marked', (question) => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near(question)), (stored) => {
        const read = readAnswer(question, stored)
        expect(readAnswer(question, read)).toEqual(read)
        const marked = mark(question, read)
        if (marked.status === 'marked')
          expect(Math.min(Math.max(marked.score, 0), 1)).toBe(marked.score)
      })
    )
  })
})

/** Almost an answer: known ids among unknown ones, as text, list and object. */
function near(question: object): fc.Arbitrary<unknown> {
  const known = JSON.stringify(question).match(/(?<="id":")[a-z]+(?=")/g) ?? []
  const id = fc.constantFrom(...known, 'text', 'ticks', 'gone', '__proto__', 'constructor')
  return fc.oneof(id, fc.array(id), fc.dictionary(id, id))
}
