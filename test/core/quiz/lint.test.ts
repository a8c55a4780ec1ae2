import { describe, expect, test } from 'vitest'

import { faultsOf } from '../../../src/core/quiz/lint.ts'
import type { Question } from '../../../src/core/quiz/schema.ts'
import {
  categorise,
  matching,
  multiple,
  ordering,
  questions,
  single
} from '../../fixtures/questions.ts'

type Choice = typeof single | typeof multiple

/** The question with something else in its first option. */
function firstOption(question: Choice, other: Partial<Choice['options'][number]>): Question {
  const [first, ...rest] = question.options
  return { ...question, options: [{ ...first, ...other }, ...rest] } as Question
}

/** Single choice whose three options have these texts. */
function saying(...texts: readonly string[]): Question {
  return {
    ...single,
    options: single.options.map((option, at) => ({ ...option, text: texts[at] ?? '' }))
  }
}

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('faultsOf', () => {
  test.each(questions)('finds none in a sound $type', (question) => {
    expect(faultsOf(question)).toEqual([])
  })

  test.each<[string, Question, RegExp]>([
    ['does not ask', { ...ordering, ask: 'Put them in order.' }, /End “ask” with “\?”/],
    [
      'has no right option',
      firstOption(single, { key: false, misconception: 'M-03' }),
      /this has 0\. Mark one with “key: true”/
    ],
    [
      'has two right options as a single choice',
      {
        ...single,
        options: single.options.map((option) => ({ ...option, key: option.id !== 'miss' }))
      },
      /this has 2\. Mark one/
    ],
    [
      'has one right option as a multiple choice',
      firstOption(multiple, { key: false, misconception: 'M-03' }),
      /at least two right options and one wrong\. Check “key: true”/
    ],
    [
      'has nothing but right options',
      { ...multiple, options: multiple.options.map((option) => ({ ...option, key: true })) },
      /at least two right options and one wrong/
    ],
    [
      'has a wrong option without a belief',
      firstOption(
        { ...single, options: single.options.toReversed() },
        { misconception: undefined }
      ),
      /wrong option “slip” names no belief\. Add “misconception: M-nn”/
    ],
    [
      'has an option twice',
      firstOption(multiple, { id: 'two' }),
      /option “two” is there twice\. Give/
    ],
    [
      'has an option of 26 words',
      saying(words(26), words(25), words(25)),
      /option “hit” has more than 25 words\. Shorten it/
    ],
    [
      'has an option much longer than another',
      saying('x'.repeat(26), 'x'.repeat(20), 'x'.repeat(23)),
      /longest option is 1\.30 times its shortest.*Even them out to 1\.25/
    ],
    [
      'has a step twice',
      { ...ordering, items: ordering.items.map((item) => ({ ...item, id: 'ask' })) },
      /item “ask” is there twice/
    ],
    [
      'has a place twice',
      { ...matching, places: [...matching.places, { id: 'spare', text: 'More' }] },
      /place “spare” is there twice/
    ],
    [
      'has an item twice',
      { ...categorise, items: [...categorise.items, ...categorise.items.slice(0, 1)] },
      /item “bread” is there twice/
    ],
    [
      'has an item that belongs nowhere',
      {
        ...categorise,
        items: [...categorise.items, { id: 'x', text: 'X', answer: 'gone', feedback: 'F' }]
      },
      /item “x” belongs to “gone”, which is not among its places/
    ],
    [
      'has no place to spare in a matching',
      { ...matching, places: matching.places.slice(0, 3) },
      /the last match is a gift\. Add a spare place/
    ],
    [
      'has a group to which nothing belongs',
      { ...categorise, places: [...categorise.places, { id: 'keep', text: 'Keep' }] },
      /nothing belongs to “keep”\. Remove it, or add an item/
    ]
  ])('says, naming the question, when one %s', (_, question, message) => {
    expect(faultsOf(question)).toEqual([expect.stringMatching(message)])
    expect(faultsOf(question)[0]).toContain(`Question “${question.id}”: `)
  })

  test.each([
    'All of the above apply',
    'All the above apply.',
    'None of the above is it',
    'Both of these others.',
    'Neither of the others',
    'Option B, but later on',
    'It is like answers A, C',
    'The first two options.',
    'As in the last answer.',
    'First option, but later'
  ])('knows that “%s” leans on the place of other options', (text) => {
    const faults = faultsOf(saying(text, 'y'.repeat(22), 'z'.repeat(22)))
    expect(faults).toEqual([expect.stringMatching(/option “hit” leans on the place.*Reword it/)])
  })

  test.each([
    'The answer a guest needs',
    'Give her an option b.t.w',
    'None of us can do that',
    'All of it is above us.',
    'Ask the others at first'
  ])('knows that “%s” stands for itself', (text) => {
    expect(faultsOf(saying(text, 'y'.repeat(22), 'z'.repeat(22)))).toEqual([])
  })

  test.each([
    ['25 words', saying(words(25), words(25), words(25))],
    [
      'a longest option of 1.25 times the shortest',
      saying('x'.repeat(25), 'x'.repeat(20), 'x'.repeat(20))
    ],
    ['a space after the question mark', { ...single, ask: 'Which one? ' }],
    ['a wrong item without a belief', matching]
  ])('puts up with %s', (_, question) => {
    expect(faultsOf(question)).toEqual([])
  })
})
