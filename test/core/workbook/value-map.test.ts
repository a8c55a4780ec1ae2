import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Given } from '../../../src/core/workbook/lenses.ts'
import { AREAS, isWanted, placeOf } from '../../../src/core/workbook/value-map.ts'

/** `5/3/4`: want, get and alternative; `-` is open, `top` is among the three that matter most. */
function place(text: string, margin?: number) {
  const [answers = '', top] = text.split(' ')
  const [want, get, alternative] = answers.split('/').map((one): Given => {
    if (one === '-') return undefined
    return one === 'dk' || one === 'na' ? one : Number(one)
  })
  const placing = placeOf({ want, get, alternative, top: top === 'top' }, margin)
  return placing.status === 'placed' ? placing.area : placing.status
}

describe('placeOf, one person', () => {
  test.each([
    ['5/5/4', 'win'],
    ['4/4/3', 'win'],
    ['5/4/4', 'stakes'],
    ['5/5/5', 'stakes'],
    ['5/4/5', 'trail'],
    ['5/3/4', 'trail'],
    ['4/1/2', 'trail'],
    ['4/1/5', 'trail'],
    ['5/3/3', 'open-field'],
    ['4/3/1', 'open-field'],
    ['5/1/1', 'open-field'],
    ['3/4/1', 'over-served'],
    ['3/5/5', 'over-served'],
    ['1/4/5', 'over-served'],
    ['3/3/1', 'quiet'],
    ['3/3/5', 'quiet'],
    ['1/1/1', 'quiet']
  ])('%s lies in %s', (given, area) => {
    expect(place(given)).toBe(area)
  })

  test.each([
    ['2/4/3 top', 'win'],
    ['2/3/5 top', 'trail'],
    ['1/3/3 top', 'open-field'],
    ['dk/4/4 top', 'stakes']
  ])('%s counts as wanted: %s', (given, area) => {
    expect(place(given)).toBe(area)
  })

  test.each([
    ['5/5/dk', 'unknown'],
    ['1/5/dk', 'unknown'],
    ['1/1/dk top', 'unknown'],
    ['5/5/na', 'unknown'],
    ['dk/5/3', 'want-unknown'],
    ['dk/1/dk', 'want-unknown'],
    ['dk/1/-', 'want-unknown'],
    ['na/3/3', 'want-unknown'],
    ['dk/1/dk top', 'unknown'],
    ['5/dk/5', 'get-unknown'],
    ['dk/dk/dk', 'get-unknown'],
    ['-/dk/-', 'get-unknown'],
    ['5/dk/5 top', 'get-unknown'],
    ['5/na/5', 'left-out'],
    ['dk/na/dk', 'left-out'],
    ['5/na/- top', 'left-out'],
    ['-/-/-', 'open'],
    ['5/-/5', 'open'],
    ['5/5/-', 'open'],
    ['-/5/5', 'open'],
    ['-/5/5 top', 'open'],
    ['dk/-/5', 'open'],
    ['5/5/- top', 'open']
  ])('%s, where an answer is missing, is %s', (given, status) => {
    expect(place(given)).toBe(status)
  })
})

describe('placeOf, means of a group', () => {
  test.each([
    ['4/3.5/2.5', 'win'],
    ['4/3.5/2.6', 'stakes'],
    ['3.9/4.5/2', 'over-served'],
    ['4/3.49/2', 'open-field'],
    ['4/3.4/3.5', 'slipping'],
    ['4/3.4/4.3', 'slipping'],
    ['4/3.4/4.4', 'trail'],
    ['4/3.4/3.4', 'open-field'],
    ['4/3.6/4.6', 'trail'],
    ['3.9/3.9/5', 'quiet'],
    ['3.9/4/5', 'over-served']
  ])('%s lies in %s', (given, area) => {
    expect(place(given)).toBe(area)
  })

  test.each([
    ['4/4/3.5', 'win'],
    ['4/4/3.6', 'stakes'],
    ['4/3.5/4', 'trail'],
    ['4/3.4/3.8', 'slipping']
  ])('with a margin of a half, %s lies in %s', (given, area) => {
    expect(place(given, 0.5)).toBe(area)
  })

  test('what rounding does to the last digit moves nothing over a border', () => {
    expect(place('4/4.4/3.4')).toBe('win')
    expect(place('4/4.1/3.1')).toBe('win')
    expect(place('4/3.1/4.1')).toBe('trail')
    expect(isWanted(4 - 1e-12, false)).toBe(true)
  })
})

/** The table of blueprint 5.4, read by itself: every area whose rule holds. */
function holding(w: number, g: number, c: number, top: boolean, margin: number): string[] {
  const high = w >= 4 || top
  const lead = g - c
  const rules: Record<string, boolean> = {
    win: high && g >= 3.5 && lead >= margin,
    stakes: high && g >= 3.5 && -margin < lead && lead < margin,
    trail: high && lead <= -margin,
    'open-field': high && g < 3.5 && c < 3.5,
    slipping: high && g < 3.5 && lead > -margin && c >= 3.5,
    'over-served': !high && g >= 4,
    quiet: !high && g < 4
  }
  return Object.keys(rules).filter((area) => rules[area])
}

// Quarters, so that no rounding comes between the two readings of the rules.
const point = fc.integer({ min: 4, max: 20 }).map((quarters) => quarters / 4)
const margins = fc.constantFrom(1, 0.5)

test('every item with three numbers lies in exactly one area, the first whose rule holds', () => {
  fc.assert(
    fc.property(point, point, point, fc.boolean(), margins, (w, g, c, top, margin) => {
      const placing = placeOf({ want: w, get: g, alternative: c, top }, margin)
      const [first] = holding(w, g, c, top, margin)
      expect(placing).toEqual({ status: 'placed', area: first })
    }),
    { numRuns: 2000 }
  )
})

test('every answer has a place, and one person’s points never slip', () => {
  const mark = [1, 2, 3, 4, 5, 'dk', 'na', undefined] as const
  for (const want of mark)
    for (const get of mark)
      for (const alternative of mark)
        for (const top of [true, false]) {
          const placing = placeOf({ want, get, alternative, top })
          if (placing.status !== 'placed') continue
          expect(AREAS).toContain(placing.area)
          expect(placing.area).not.toBe('slipping')
        }
})
