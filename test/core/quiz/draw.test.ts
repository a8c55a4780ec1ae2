import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { draw } from '../../../src/core/quiz/draw.ts'

const list = fc.integer({ min: 3, max: 8 }).map((count) => [...'abcdefgh'].slice(0, count))
/** The id of a question with the number of a person, as the question draws it. */
const seeds = Array.from({ length: 1000 }, (_, person) => `L-01.taxi-at-four:${person}`)

describe('draw', () => {
  test('shows somebody the same order whenever they come back', () => {
    fc.assert(
      fc.property(list, fc.string(), (options, seed) => {
        expect(draw(options, seed)).toEqual(draw(options, seed))
      })
    )
  })

  test('shows every option once, never in the order in which they were authored', () => {
    fc.assert(
      fc.property(list, fc.string(), (options, seed) => {
        const authored = [...options]
        const drawn = draw(options, seed)
        expect(drawn.toSorted()).toEqual(authored)
        expect(drawn).not.toEqual(authored)
        expect(options).toEqual(authored)
      })
    )
  })

  test.each([
    ['abc', 300, 370],
    ['abcd', 220, 280]
  ])('puts each of %s into each place %i to %i times of 1,000', (options, least, most) => {
    const drawn = seeds.map((seed) => draw([...options], seed))
    for (const option of options) {
      for (const place of [...options].keys()) {
        const times = drawn.filter((order) => order[place] === option).length
        expect(times, `${option} in place ${place + 1}`).toBeGreaterThanOrEqual(least)
        expect(times, `${option} in place ${place + 1}`).toBeLessThanOrEqual(most)
      }
    }
  })

  test('usually shows another person, and another question, another order', () => {
    const differing = (others: readonly string[]) =>
      seeds.filter((seed, at) => {
        const [one, other] = [seed, others[at] ?? ''].map((text) => draw([...'abcd'], text))
        return one?.join() !== other?.join()
      }).length
    // Twelve of the 24 orders are drawn, so two draws differ 11 times of 12.
    expect(differing(seeds.map((_, at) => seeds[at + 1] ?? ''))).toBeGreaterThan(850)
    expect(differing(seeds.map((seed) => seed.replace('taxi', 'bus')))).toBeGreaterThan(850)
  })
})
