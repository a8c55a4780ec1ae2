import { describe, expect, test } from 'vitest'

import { type Activity, goOn, progressIn, stateOf } from '../../../src/core/course/progress.ts'

const row = (id: string, minutes: number, checks: readonly string[]) => ({
  id,
  title: id,
  slug: id,
  minutes,
  tracks: ['facilitator'] as const,
  checks
})
const one = row('one', 5, ['a', 'b'])
const two = row('two', 6, ['c', 'd'])
const three = row('three', 7, ['e'])
const rows = [one, two, three]

/** `done('a b', 'one two')`: what was answered, and the lessons touched, the last one last. */
function done(answered: string, touched: string): Activity {
  const list = (text: string) => text.split(' ').filter(Boolean)
  return {
    answered: new Set(list(answered)),
    touched: new Map(list(touched).map((id, moment) => [id, moment + 1])),
    tested: false
  }
}

describe('a lesson', () => {
  test.each([
    ['new while nobody touched it', '', '', { state: 'new' }],
    ['begun once it was opened', '', 'one', { state: 'begun', answered: 0, next: 'a' }],
    ['begun with its first answer', 'a', 'one', { state: 'begun', answered: 1, next: 'b' }],
    ['begun with its last answer only', 'b', 'one', { state: 'begun', answered: 1, next: 'a' }],
    [
      'begun with an answer from a backup, never opened',
      'a',
      '',
      { state: 'begun', answered: 1, next: 'b' }
    ],
    ['done with every answer', 'a b', 'one', { state: 'done' }],
    ['not done by answers elsewhere', 'c d e', 'two', { state: 'new' }]
  ])('is %s', (_, answered, touched, state) => {
    expect(stateOf(one, done(answered, touched))).toEqual(state)
  })

  test('is never done by being opened, even where it has no checks', () => {
    const bare = row('bare', 5, [])
    expect(stateOf(bare, done('', 'bare'))).toEqual({
      state: 'begun',
      answered: 0,
      next: undefined
    })
    expect(stateOf(bare, done('', ''))).toEqual({ state: 'new' })
  })
})

describe('progressIn', () => {
  test.each([
    ['nothing', '', '', { done: 0, total: 3, minutesLeft: 18 }],
    ['lessons that were only opened', '', 'one two', { done: 0, total: 3, minutesLeft: 18 }],
    ['half a lesson', 'a', 'one', { done: 0, total: 3, minutesLeft: 18 }],
    ['a whole lesson', 'a b c', 'one two', { done: 1, total: 3, minutesLeft: 13 }],
    ['everything', 'a b c d e', 'one two three', { done: 3, total: 3, minutesLeft: 0 }]
  ])('counts %s', (_, answered, touched, progress) => {
    expect(progressIn(rows, done(answered, touched))).toEqual({ ...progress, testLeft: false })
  })
})

const withTest = { id: 'owner', first: [], test: true } as const
const all = done('a b c d e', 'one two three')

test.each([
  ['counts until it was taken', withTest, false, true],
  ['is done once it was taken', withTest, true, false],
  ['does not count on every way', { ...withTest, test: false }, false, false],
  ['does not count without a way', undefined, false, false]
])('the test %s', (_, way, tested, testLeft) => {
  expect(progressIn(rows, { ...all, tested }, way)).toMatchObject({ testLeft })
})

describe('goOn', () => {
  test.each([
    ['starts with the first lesson', '', '', { kind: 'start', lesson: one }],
    [
      'resumes at the top of a lesson that was only opened',
      '',
      'two',
      { kind: 'resume', lesson: two, next: undefined }
    ],
    [
      'resumes at the first check without an answer',
      'c',
      'two',
      { kind: 'resume', lesson: two, next: 'd' }
    ],
    ['resumes at a check that was skipped', 'd', 'two', { kind: 'resume', lesson: two, next: 'c' }],
    [
      'resumes the lesson that was touched last',
      'a c',
      'two one',
      { kind: 'resume', lesson: one, next: 'b' }
    ],
    [
      'goes to the next lesson after one that is done',
      'c d',
      'two',
      { kind: 'next', lesson: three }
    ],
    ['goes past lessons that are done', 'a b c d', 'two one', { kind: 'next', lesson: three }],
    [
      'comes back to a lesson that was left out',
      'c d e',
      'two three',
      { kind: 'next', lesson: one }
    ],
    [
      'comes back to a lesson that was begun before',
      'a e',
      'one three',
      { kind: 'next', lesson: one }
    ],
    [
      'is finished when every check was answered',
      'a b c d e',
      'one two three',
      { kind: 'finished' }
    ]
  ])('%s', (_, answered, touched, where) => {
    expect(goOn(rows, done(answered, touched))).toEqual(where)
  })

  test('leads to the test where it counts, and only after the lessons', () => {
    expect(goOn(rows, all, withTest)).toEqual({ kind: 'test' })
    expect(goOn(rows, { ...all, tested: true }, withTest)).toEqual({ kind: 'finished' })
    expect(goOn(rows, done('a b', 'one'), withTest)).toEqual({ kind: 'next', lesson: two })
  })

  test('forgets lessons that are not on the chosen track', () => {
    expect(goOn([one, two], done('', 'three'))).toEqual({ kind: 'start', lesson: one })
  })

  test('has nowhere to go in a course without lessons', () => {
    expect(goOn([], done('', ''))).toEqual({ kind: 'finished' })
  })
})
