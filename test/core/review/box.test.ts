import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type BoxLesson, boxOf } from '../../../src/core/review/box.ts'

const lessons: BoxLesson[] = [
  {
    id: 'L-01',
    cards: ['L-01.card.one', 'L-01.card.two'],
    checks: [
      { id: 'L-01.a', type: 'single', key: 'right' },
      { id: 'L-01.b', type: 'multiple', key: ['x', 'y'] },
      { id: 'L-01.own', type: 'reflection' }
    ]
  },
  { id: 'L-02', cards: ['L-02.card.one'], checks: [{ id: 'L-02.a', type: 'single', key: 'right' }] }
]

const DAY = 86_400_000
const start = Date.parse('2026-11-01T12:00Z')
const inUtc = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/** A fact that was set so many days after November 1. */
function fact(id: string, value: unknown, days: number, clock = days) {
  const moment = new Date(start + clock * DAY).toISOString()
  return { id: `${id}/${moment}`, value: value as string, at: start + days * DAY }
}

const finished = [
  fact('quiz/L-01.a', 'right', 0),
  fact('quiz/L-01.b', ['y', 'x'], 1),
  fact('quiz/L-01.own', { text: 'Mine.', ticks: [] }, 3)
]
const box = (...facts: ReturnType<typeof fact>[]) => boxOf(lessons, facts, inUtc)
const idsIn = (...facts: ReturnType<typeof fact>[]) => box(...facts).map(({ id }) => id)

describe('a card comes into the box', () => {
  test('when the last check of its lesson was answered', () => {
    expect(box(...finished)).toEqual([
      { id: 'L-01.card.one', lesson: 'L-01', entered: '2026-11-04', gradings: [] },
      { id: 'L-01.card.two', lesson: 'L-01', entered: '2026-11-04', gradings: [] }
    ])
  })

  test('and not while a check of its lesson is open', () => {
    expect(idsIn(...finished.slice(1))).toEqual([])
  })

  test('as soon as its check was missed, though the lesson is not finished', () => {
    expect(box(fact('quiz/L-01.b', ['x'], 5))).toEqual([
      { id: 'L-01.b', lesson: 'L-01', entered: '2026-11-06', gradings: [] }
    ])
  })

  test('by the first answer only, however often the check was tried again', () => {
    expect(idsIn(fact('quiz/L-01.a', 'wrong', 1), fact('quiz/L-01.a', 'right', 2))).toEqual([
      'L-01.a'
    ])
    expect(idsIn(fact('quiz/L-01.a', 'right', 1), fact('quiz/L-01.a', 'wrong', 2))).toEqual([])
  })

  test('and not for words of one’s own, or for an answer that was only chosen', () => {
    const chosen = { id: 'quiz/L-01.a', value: 'wrong', at: start }
    expect(idsIn(fact('quiz/L-01.own', { text: 'Mine.' }, 1), chosen)).toEqual([])
  })
})

describe('a card in the box', () => {
  test('carries its gradings in the order in which they were given', () => {
    const gradings = [
      fact('review/L-01.card.one', 'knew', 12),
      fact('review/L-01.card.one', 'not-yet', 6)
    ]
    expect(box(...finished, ...gradings)[0]?.gradings).toEqual([
      { day: '2026-11-07', grade: 'not-yet' },
      { day: '2026-11-13', grade: 'knew' }
    ])
  })

  test('goes by what the clock showed, where the fact was moved behind an older one', () => {
    const gradings = [
      fact('review/L-01.card.one', 'knew', 900),
      fact('review/L-01.card.one', 'knew', 901, 6)
    ]
    expect(box(...finished, ...gradings)[0]?.gradings.map(({ day }) => day)).toEqual([
      '2029-04-19',
      '2026-11-07'
    ])
  })

  test.each([
    'once',
    '100',
    '275000',
    '2026-99-99T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    '-000001-01-01T00:00:00.000Z'
  ])('goes by its fact where the name of the grading, %s, is no moment', (name) => {
    const odd = { id: `review/L-01.card.one/${name}`, value: 'knew', at: start + 6 * DAY }
    expect(box(...finished, odd)[0]?.gradings).toEqual([{ day: '2026-11-07', grade: 'knew' }])
  })

  test('stays when an edition adds a check to its lesson', () => {
    expect(box(fact('review/L-01.card.two', 'knew', 8))).toMatchObject([
      { id: 'L-01.card.two', entered: '2026-11-09' }
    ])
  })
})

test('what left the course, and what is no grading, is not shown', () => {
  expect(
    idsIn(fact('review/L-99.card.gone', 'knew', 1), fact('review/L-02.card.one', 'maybe', 1))
  ).toEqual([])
})

test('a lesson without checks is never finished', () => {
  expect(boxOf([{ id: 'L-03', cards: ['L-03.card.one'], checks: [] }], [], inUtc)).toEqual([])
})

test('the order in which facts arrive does not matter', () => {
  const id = fc.constantFrom('L-01.a', 'L-01.b', 'L-02.a', 'L-01.card.one', 'L-02.card.one')
  const any = fc
    .tuple(fc.constantFrom('quiz', 'review'), id, fc.nat(40), fc.nat(40))
    .chain(([area, name, days, clock]) =>
      fc
        .constantFrom(...(area === 'quiz' ? ['right', 'wrong'] : ['knew', 'not-yet']))
        .map((value) => fact(`${area}/${name}`, value, days, clock))
    )
  fc.assert(
    fc.property(
      fc
        .uniqueArray(any, { selector: (made) => made.id })
        .chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length }))
        ),
      ([facts, shuffled]) => {
        expect(box(...shuffled)).toEqual(box(...facts))
      }
    )
  )
})
