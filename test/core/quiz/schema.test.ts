import { describe, expect, test } from 'vitest'

import { questionsSchema } from '../../../src/core/quiz/schema.ts'
import { complaints } from '../../fixtures/complaints.ts'
import {
  categorise,
  matching,
  multiple,
  ordering,
  questions,
  reflection,
  single
} from '../../fixtures/questions.ts'

const cards = [
  { id: 'L-01.card.one', front: 'What?', back: 'That.' },
  { id: 'L-01.card.two', front: 'Who?', back: 'They.' }
]
const about = (...asked: readonly object[]) =>
  complaints(questionsSchema, { questions: asked, cards })
const [right, ...wrong] = single.options
const UNKNOWN = expect.stringContaining('“colour” is not known here. Correct or remove it')

type Sized = typeof multiple | typeof ordering | typeof matching | typeof categorise

/** The question with so many options, items or places, the last ones copies under other ids. */
function resized(question: Sized, part: string, count: number): object {
  const parts = (question as unknown as { [part: string]: { id: string }[] })[part] ?? []
  const some = Array.from({ length: count }, (_, at) => {
    const one = parts[at % parts.length]
    return at < parts.length ? one : { ...one, id: `${one?.id}-${at}` }
  })
  return { ...question, [part]: some }
}

describe('questionsSchema', () => {
  test('takes a question of every type', () => {
    expect(about(...questions)).toEqual([])
  })

  test('takes a question for one that counts, and an option for a wrong one, unless told', () => {
    const { practice, ...written } = single
    const options = [right, ...wrong.map(({ key, ...option }) => option)]
    const read = questionsSchema.parse({ questions: [{ ...written, options }], cards })
    expect(read.questions[0]).toEqual(single)
  })

  test.each([
    [
      'a key that is not known',
      { ...single, colour: 'red' },
      /^questions.0: “colour” is not known here\. Correct or remove it; there is id, scene, ask,/
    ],
    [
      'an option’s key that is not known',
      { ...single, options: [...wrong, { ...right, corect: true }] },
      /options.2: “corect” is not known here\. .*id, text, key, feedback, misconception/
    ],
    ['a type that is not known', { ...single, type: 'choice' }, /type: .*'single' \| 'multiple'/],
    ['no passage', { ...single, passage: undefined }, /^questions.0.passage: /],
    ['an id without its lesson', { ...single, id: 'taxi' }, /id: Write it as L-07\.one-month-up\./],
    ['an id with capitals', { ...single, id: 'L-01.Taxi' }, /id: Write it as L-07\.one-month-up\./],
    [
      'an option’s id that the record refuses as a key',
      { ...single, options: [...wrong, { ...right, id: 'constructor' }] },
      /options.2.id: .*neither “constructor” nor “prototype”/
    ],
    [
      'an option’s id with a space',
      { ...single, options: [...wrong, { ...right, id: 'a b' }] },
      /options.2.id: Use lower-case letters, digits and hyphens/
    ],
    [
      'two options',
      { ...single, options: [right, wrong[0]] },
      /A single choice has three options\./
    ],
    [
      'a belief that is no id',
      { ...ordering, misconception: 'M-7' },
      /misconception: Write it as M-07\./
    ],
    [
      'a checklist of two',
      { ...reflection, checklist: ['One.', 'Two.'] },
      /^questions.0.checklist/
    ],
    ['two steps', { ...ordering, items: ordering.items.slice(1) }, /^questions.0.items/],
    [
      'three items to sort',
      { ...categorise, items: categorise.items.slice(1) },
      /^questions.0.items/
    ]
  ])('names the place and the remedy for %s', (_, question, message) => {
    expect(about(question)).toEqual([expect.stringMatching(message)])
  })

  test.each(questions)('knows every key of a $type and of its parts, and no other', (question) => {
    const stray = { colour: 'red' }
    expect(about({ ...question, ...stray })).toEqual([UNKNOWN])
    for (const part of ['options', 'items', 'places'] as const) {
      const parts = (question as { [part: string]: unknown })[part] as object[] | undefined
      const [first, ...rest] = parts ?? []
      if (!first) continue
      expect(about({ ...question, [part]: [{ ...first, ...stray }, ...rest] })).toEqual([UNKNOWN])
    }
  })

  test.each<[string, string, Sized, number, number]>([
    ['options', 'multiple choice', multiple, 4, 7],
    ['items', 'ordering', ordering, 3, 7],
    ['items', 'matching', matching, 3, Infinity],
    ['places', 'matching', matching, 3, Infinity],
    ['items', 'categorise', categorise, 4, 10],
    ['places', 'categorise', categorise, 2, 5]
  ])('counts the %s of a %s', (part, _, question, least, most) => {
    const refused = (count: number) =>
      about(resized(question, part, count)).some((said) => said.startsWith(`questions.0.${part}: `))
    expect(refused(least - 1)).toBe(true)
    expect(refused(least)).toBe(false)
    expect(refused(Math.min(most, 20))).toBe(false)
    expect(refused(Math.min(most, 20) + 1)).toBe(most < 20)
  })

  test('has nothing beside questions and cards in its file', () => {
    expect(complaints(questionsSchema, { questions: [single], cards, title: 'x' })).toEqual([
      '“title” is not known here. Correct or remove it; there is questions, cards.'
    ])
  })

  test('hands on what the lint finds', () => {
    expect(about({ ...single, ask: 'Choose.' })).toEqual([
      'Question “L-01.single”: its text does not end in a question. End “ask” with “?”.'
    ])
  })

  test('takes no id twice', () => {
    expect(about(single, { ...ordering, id: single.id })).toEqual([
      'Question “L-01.single” is there twice. Give each its own id.'
    ])
    const twins = [...cards, { ...cards[0], front: 'Which?' }]
    expect(complaints(questionsSchema, { questions: [single], cards: twins })).toEqual([
      'Card “L-01.card.one” is there twice. Give each its own id.'
    ])
  })

  test.each([0, 1, 4])('takes two or three cards, not %i', (count) => {
    const some = Array.from({ length: count }, (_, at) => ({ ...cards[0], id: `L-01.card.${at}` }))
    expect(complaints(questionsSchema, { questions: [single], cards: some })).toEqual([
      expect.stringMatching(/^cards: /)
    ])
  })

  test('takes no file without questions', () => {
    expect(about()).toEqual([expect.stringMatching(/^questions: /)])
  })
})
