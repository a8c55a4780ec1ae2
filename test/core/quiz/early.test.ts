import { describe, expect, test } from 'vitest'

import { answerIn, joined, PICK } from '../../../src/core/quiz/early.ts'
import {
  categorise,
  matching,
  multiple,
  ordering,
  questions,
  reflection,
  single
} from '../../fixtures/questions.ts'

describe('answerIn', () => {
  test.each([
    ['the one pick', single, [[PICK, 'hit']], 'hit'],
    [
      'every pick, and no other control',
      multiple,
      [
        [PICK, 'two'],
        ['other', 'one'],
        [PICK, 'miss']
      ],
      ['two', 'miss']
    ],
    [
      'the place of each item, where one was chosen',
      matching,
      [
        ['till', 'bank'],
        ['safe', '']
      ],
      { till: 'bank' }
    ],
    ['groups', categorise, [['bread', 'give']], { bread: 'give' }],
    ['words', reflection, [['text', 'I asked.']], { text: 'I asked.', ticks: [] }]
  ] as const)('takes %s from a form', (_, question, entries, answer) => {
    expect(answerIn(question, entries)).toEqual(answer)
  })

  test.each(questions)(
    'finds no answer to a $type in a form that was not filled in',
    (question) => {
      expect(answerIn(question, [])).toBeUndefined()
      expect(
        answerIn(question, [
          ['text', ''],
          ['till', ''],
          ['bread', '']
        ])
      ).toBeUndefined()
    }
  )

  test.each(questions)('is not taken in by strange controls in the form of a $type', (question) => {
    const file = new File(['hit'], 'hit')
    const entries = [PICK, 'text', 'till', 'bread', '__proto__'].map(
      (name) => [name, file] as const
    )
    expect(answerIn(question, entries)).toBeUndefined()
    expect(
      answerIn(question, [
        ['other', 'hit'],
        ['__proto__', 'shop']
      ])
    ).toBeUndefined()
  })

  test('leaves orders alone, which are not in forms', () => {
    const entries = ordering.items.map(({ id }) => [PICK, id] as const)
    expect(answerIn(ordering, entries)).toBeUndefined()
  })
})

describe('joined', () => {
  test.each([
    ['a pick in place of the one that was kept', single, 'a', 'b', 'b'],
    ['the picks of both', multiple, ['a', 'b'], ['b', 'c'], ['a', 'b', 'c']],
    [
      'placements side by side, the new one first',
      matching,
      { a: 'x', b: 'x' },
      { b: 'y' },
      { a: 'x', b: 'y' }
    ],
    [
      'words below those that were kept, with their ticks',
      { type: 'reflection' as const },
      { text: 'Long ago', ticks: [1] },
      { text: 'Now', ticks: [] },
      { text: 'Long ago\nNow', ticks: [1] }
    ],
    [
      'words once that a browser filled in again',
      { type: 'reflection' as const },
      { text: 'Long ago', ticks: [1] },
      { text: 'Long ago', ticks: [] },
      { text: 'Long ago', ticks: [1] }
    ]
  ])('gives %s', (_, question, kept, early, both) => {
    expect(joined(question, kept, early)).toEqual(both)
    expect(joined(question, undefined, early)).toEqual(early)
    expect(joined(question, kept, undefined)).toEqual(kept)
  })
})
