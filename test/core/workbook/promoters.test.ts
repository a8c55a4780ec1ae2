import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type Counts, GROUPS } from '../../../src/core/workbook/counts.ts'
import { intervalOf, scoreOf } from '../../../src/core/workbook/promoters.ts'
import { differenceOf } from '../../../src/core/workbook/score-change.ts'

/** `7/3/2`: promoters, passives, detractors, as the course writes them. */
function counts(text: string): Counts {
  const [promoters = 0, passives = 0, detractors = 0] = text.split('/').map(Number)
  return { promoters, passives, detractors }
}

const count = fc.nat({ max: 100_000 })
const someCounts = fc.record({ promoters: count, passives: count, detractors: count })
const enough = someCounts.filter((c) => c.promoters + c.passives + c.detractors >= 10)

function scored(given: Counts) {
  const result = scoreOf(given)
  if (result.status === 'none' || result.status === 'counts') throw new Error('has no score')
  return result
}

function mirrored({ promoters, passives, detractors }: Counts): Counts {
  return { promoters: detractors, passives, detractors: promoters }
}

describe('scoreOf', () => {
  test.each([
    ['7/3/2', 'rough', 12, 41.7, -5.5, 72.2],
    ['12/6/2', 'rough', 20, 50, 15, 71.9],
    ['20/12/8', 'score', 40, 30, 4.6, 51.2],
    ['50/30/20', 'score', 100, 30, 14.1, 44.2],
    ['100/60/40', 'score', 200, 30, 18.8, 40.3],
    ['30/5/5', 'score', 40, 62.5, 36.8, 79.5],
    ['0/0/10', 'rough', 10, -100, -100, -47.5]
  ])('%s is %s: of %i answers, %d from %d to %d', (given, status, n, score, low, high) => {
    const result = scored(counts(given))
    expect(result).toMatchObject({ status, n })
    expect(result.score).toBeCloseTo(score, 1)
    expect(result.low).toBeCloseTo(low, 1)
    expect(result.high).toBeCloseTo(high, 1)
  })

  test('has nothing to say without answers', () => {
    expect(scoreOf(counts('0/0/0'))).toEqual({ status: 'none' })
  })

  test.each([
    ['0/1/0', 1],
    ['5/0/0', 5],
    ['3/3/3', 9]
  ])('gives no score for %s, only that there are %i', (given, n) => {
    expect(scoreOf(counts(given))).toEqual({ status: 'counts', n })
  })

  test.each([
    ['10/0/0', 'rough'],
    ['10/10/9', 'rough'],
    ['10/10/10', 'score']
  ])('calls %s %s', (given, status) => {
    expect(scoreOf(counts(given)).status).toBe(status)
  })

  test.each(
    GROUPS.flatMap((group) =>
      [-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY].map((bad) => ({ group, bad }))
    )
  )('refuses $bad $group by name', ({ group, bad }) => {
    const given = { ...counts('4/4/4'), [group]: bad }
    expect(() => scoreOf(given)).toThrow(RangeError)
    expect(() => scoreOf(given)).toThrow(`The count of ${group} is ${bad}.`)
    expect(() => intervalOf(given)).toThrow(RangeError)
    expect(() => differenceOf(counts('4/4/4'), given)).toThrow(RangeError)
  })

  test('stays between −100 and +100, with its limits in order', () => {
    fc.assert(
      fc.property(enough, (given) => {
        const { score, low, high } = scored(given)
        expect(Math.abs(score)).toBeLessThanOrEqual(100)
        expect(low).toBeGreaterThanOrEqual(-100)
        expect(low).toBeLessThanOrEqual(high)
        expect(high).toBeLessThanOrEqual(100)
      })
    )
  })

  test('turns around when promoters and detractors change places', () => {
    fc.assert(
      fc.property(enough, (given) => {
        const one = scored(given)
        const other = scored(mirrored(given))
        expect(other.score).toBeCloseTo(-one.score, 8)
        expect(other.low).toBeCloseTo(-one.high, 8)
        expect(other.high).toBeCloseTo(-one.low, 8)
      })
    )
  })
})

describe('intervalOf', () => {
  test.each([
    ['7/3/2', 33.3, -5.5, 72.2],
    ['12/6/2', 43.5, 15, 71.9],
    ['20/12/8', 27.9, 4.6, 51.2],
    ['50/30/20', 29.1, 14.1, 44.2],
    ['100/60/40', 29.6, 18.8, 40.3],
    ['30/5/5', 58.1, 36.8, 79.5],
    ['5/0/0', 62.5, 17.5, 100],
    ['0/0/10', -76.9, -100, -47.5]
  ])('of %s is centred on %d and runs from %d to %d', (given, centre, low, high) => {
    const interval = intervalOf(counts(given))
    expect(interval.centre).toBeCloseTo(centre, 1)
    expect(interval.low).toBeCloseTo(low, 1)
    expect(interval.high).toBeCloseTo(high, 1)
  })

  test('holds its own centre, however few the answers', () => {
    fc.assert(
      fc.property(someCounts, (given) => {
        const { centre, low, high } = intervalOf(given)
        expect(low).toBeLessThanOrEqual(centre)
        expect(centre).toBeLessThanOrEqual(high)
      })
    )
  })
})

describe('differenceOf', () => {
  test.each([
    ['20/12/8', '24/10/6', 14, -18.3, 46.2, false],
    ['100/60/40', '130/50/20', 24.6, 10.5, 38.8, true],
    ['130/50/20', '100/60/40', -24.6, -38.8, -10.5, true]
  ])('%s to %s is %d, from %d to %d; shown: %s', (before, after, change, low, high, shown) => {
    const difference = differenceOf(counts(before), counts(after))
    expect(difference.shown).toBe(shown)
    expect(difference.change).toBeCloseTo(change, 1)
    expect(difference.low).toBeCloseTo(low, 1)
    expect(difference.high).toBeCloseTo(high, 1)
  })

  test('shows no change when nothing changed', () => {
    fc.assert(
      fc.property(someCounts, (given) => {
        expect(differenceOf(given, given)).toMatchObject({ change: 0, shown: false })
      })
    )
  })

  test.each([
    ['0/0/0', '100/0/0'],
    ['0/0/9', '100/0/0'],
    ['100/0/0', '0/0/9']
  ])('shows no change from %s to %s: one of them has no score', (before, after) => {
    expect(differenceOf(counts(before), counts(after)).shown).toBe(false)
  })

  test('never goes further than the scale is long', () => {
    const { high } = differenceOf(counts('0/0/1000'), counts('10/0/0'))
    expect(high).toBe(200)
  })
})
