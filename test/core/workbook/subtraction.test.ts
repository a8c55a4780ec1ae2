import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Mark } from '../../../src/core/workbook/answer.ts'
import { type GroupedSection, groupedSection } from '../../../src/core/workbook/grouped.ts'
import { groupMoves } from '../../../src/core/workbook/over-time-group.ts'
import type { Rater } from '../../../src/core/workbook/raters.ts'
import { marksOf, plain, rater, round } from '../../fixtures/comparing.ts'
import { type Figure, fewestReached, figureOf } from './attack.ts'

const FIELDS = plain.items.map(({ id }) => id)

const mark = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom<Mark>(1, 2, 3, 4, 5) },
  { weight: 1, arbitrary: fc.constantFrom<Mark | undefined>('dk', 'na', undefined) }
)
const answers = fc.array(mark, { minLength: 6, maxLength: 6 }).map((given) => marksOf(given))
/** Sizes around the limits matter most. */
const team = (parts: readonly string[]) =>
  fc
    .array(fc.record({ marks: answers, part: fc.constantFrom(...parts) }), {
      minLength: 4,
      maxLength: 20
    })
    .map((all) => all.map(({ marks, part }, at) => rater(`r${at}`, marks, { part })))

/** Who rated at least four of the six items, and two thirds of those that apply. */
function completeIn(raters: readonly Rater[]): Rater[] {
  return raters.filter(({ marks }) => {
    const given = FIELDS.map((field) => marks.get(field)?.mark)
    const rated = given.filter((one) => typeof one === 'number').length
    const apply = 6 - given.filter((one) => one === 'na').length
    return rated >= 4 && 3 * rated >= 2 * apply
  })
}
const rating = (raters: readonly Rater[], field: string) =>
  raters.filter(({ marks }) => typeof marks.get(field)?.mark === 'number')
const ids = (raters: readonly Rater[]) => raters.map(({ id }) => id)
const inPart = (raters: readonly Rater[], name: string) =>
  raters.filter(({ part }) => part === name)

/** Everything that is given out about the whole section, as sets of people. */
function sectionFigures({ whole, parts }: GroupedSection, raters: readonly Rater[]): Figure[] {
  const complete = completeIn(raters)
  return [
    ...(whole.status === 'shown' ? [figureOf(ids(complete))] : []),
    ...parts.map(({ name }) => figureOf(ids(inPart(complete, name))))
  ]
}

/** Everything that is given out about one question, kind by kind. */
function questionFigures(section: GroupedSection, raters: readonly Rater[], at: number) {
  const asked = completeIn(raters)
  const answered = rating(asked, FIELDS[at] ?? '')
  const { whole, parts } = section.questions[at] ?? { whole: section.whole, parts: [] }
  const of = (people: readonly Rater[]) => [
    ...(whole.status === 'shown' ? [figureOf(ids(people))] : []),
    ...parts.map(({ name }) => figureOf(ids(inPart(people, name))))
  ]
  return {
    /** Means, and all that is made of answers. */
    answers: of(answered),
    /** Who did not answer: numbers of answers, and of “don’t know”. */
    silence: of(asked),
    shown: [...(whole.status === 'shown' ? [whole.figures] : []), ...parts]
  }
}

describe('adding and subtracting what is shown of a group', () => {
  const PARTS = ['', 'kitchen', 'counter', 'office']

  test('never gets at one to four people, in the section or in a question', () => {
    fc.assert(
      fc.property(team(PARTS), (raters) => {
        const section = groupedSection(plain, raters)
        expect(fewestReached(sectionFigures(section, raters), 2)).toBeGreaterThanOrEqual(5)
        for (const at of FIELDS.keys()) {
          const figures = questionFigures(section, raters, at)
          expect(fewestReached(figures.answers, 2)).toBeGreaterThanOrEqual(5)
          expect(fewestReached(figures.silence, 2)).toBeGreaterThanOrEqual(5)
        }
      }),
      { numRuns: 300 }
    )
  })

  test('is about the people who are named in the attack: figures are those of their sets', () => {
    fc.assert(
      fc.property(team(PARTS), (raters) => {
        const section = groupedSection(plain, raters)
        for (const at of FIELDS.keys()) {
          const { answers, shown } = questionFigures(section, raters, at)
          for (const [place, { n, mean }] of shown.entries()) {
            const points = raters
              .filter(({ id }) => answers[place]?.has(id))
              .map(({ marks }) => Number(marks.get(FIELDS[at] ?? '')?.mark))
            expect(n).toBe(points.length)
            expect(Math.abs(mean - points.reduce((a, b) => a + b, 0) / n)).toBeLessThan(0.051)
          }
        }
      })
    )
  })

  test('lists single answers of eight people or more, and of no part', () => {
    fc.assert(
      fc.property(team(PARTS), (raters) => {
        for (const { whole, parts } of groupedSection(plain, raters).questions) {
          if (whole.status === 'shown') {
            const { ad, listing, n } = whole.figures
            expect([listing !== undefined, ad !== undefined]).toEqual([n >= 8, n >= 8])
          }
          for (const part of parts) expect(Object.keys(part).sort()).toEqual(['mean', 'n', 'name'])
        }
      })
    )
  })

  test('finds out where the attack would succeed, so that it is worth something', () => {
    const whole = figureOf('abcdefghij')
    expect(fewestReached([whole, figureOf('abcdef')], 1)).toBe(4)
    expect(fewestReached([whole, figureOf('abcde')], 2)).toBe(5)
    expect(fewestReached([figureOf('abcdef'), figureOf('bcdefg'), whole], 1)).toBe(2)
  })
})

describe('adding and subtracting over time', () => {
  /**
   * Three evaluations of one team: blocks of people who come and go together, with a size around
   * the limit, and a few who do as they like. Most leave a code.
   */
  const person = fc.record({
    given: fc.array(answers, { minLength: 3, maxLength: 3 }),
    coded: fc.integer({ min: 0, max: 19 }).map((one) => one > 0)
  })
  const block = (minLength: number, maxLength: number) =>
    fc.record({
      there: fc.constantFrom([1, 1, 1], [1, 1, 0], [0, 1, 1], [1, 0, 1], [0, 0, 1]),
      part: fc.constantFrom('', 'kitchen'),
      people: fc.array(person, { minLength, maxLength })
    })
  const history = fc
    .tuple(
      block(5, 8),
      fc.array(block(5, 7), { maxLength: 2 }),
      fc.array(block(1, 1), { maxLength: 2 })
    )
    .map(([first, more, few]) =>
      [first, ...more, ...few].flatMap(({ people, ...rest }) =>
        people.map((one) => ({ ...one, ...rest }))
      )
    )
    .map((people) =>
      [0, 1, 2].map((time) =>
        round(time + 1, {
          raters: people.flatMap(({ there, given, coded, part }, at) => {
            const more = { part, code: coded ? `code-${at}` : '' }
            const marks = given[time]
            return there[time] && marks ? [rater(`p${at}`, marks, more)] : []
          })
        })
      )
    )

  test('never gets at one to four people, with linked people of three evaluations', () => {
    let linked = 0
    fc.assert(
      fc.property(history, fc.nat({ max: 5 }), (rounds, at) => {
        const field = FIELDS[at] ?? ''
        const figures = rounds.flatMap(({ raters }, time) => {
          const section = groupedSection(plain, raters)
          return questionFigures(section, raters, at).answers.map(
            (figure) => [time, figure] as const
          )
        })
        const totals = figures.map(([time, figure]) => at_(time, figure))
        const moves = [
          [0, 1],
          [0, 2],
          [1, 2]
        ].flatMap(([one = 0, other = 0]) => {
          const { items } = groupMoves(plain, rounds, one, other)
          const move = items[at]?.move
          if (move?.status !== 'linked') return []
          linked += 1
          const [before, after] = [one, other].map((time) =>
            rating(completeIn(rounds[time]?.raters ?? []), field)
          )
          const both = (before ?? []).filter(
            ({ code }) => code && after?.some((person) => person.code === code)
          )
          expect(move.pairs).toBe(both.length)
          return [
            new Map([...at_(one, figureOf(ids(both), -1)), ...at_(other, figureOf(ids(both)))])
          ]
        })
        const who = (person: string) => person.replace(/^\d\//, '')
        expect(fewestReached([...totals, ...moves], 1, who)).toBeGreaterThanOrEqual(5)
      }),
      { numRuns: 150 }
    )
    expect(linked).toBeGreaterThan(10)
  })

  function at_(time: number, figure: Figure): Figure {
    return new Map([...figure].map(([person, times]) => [`${time}/${person}`, times]))
  }
})
