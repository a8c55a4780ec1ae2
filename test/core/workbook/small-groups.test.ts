import { describe, expect, test } from 'vitest'

import { hidesEveryone, showableBeside } from '../../../src/core/workbook/small-groups.ts'

/** So many people, counted from a number on. */
const people = (count: number, from = 0) =>
  new Set(Array.from({ length: count }, (_, at) => `p${from + at}`))

describe('showableBeside', () => {
  test.each([
    { sizes: [5, 5], shown: ['0', '1'], why: 'both halves of ten' },
    { sizes: [5, 5, 3], shown: ['0'], why: 'one of two, since both would tell the third' },
    { sizes: [6, 4], shown: [], why: 'nobody, where the others are four' },
    { sizes: [8, 5, 5], shown: ['0', '1', '2'], why: 'all three that are big enough' },
    { sizes: [5, 3, 2], shown: ['0'], why: 'one, where the small ones make five together' },
    { sizes: [12], shown: [], why: 'nothing more, where everybody is in one part' }
  ])('$why: parts of $sizes', ({ sizes, shown }) => {
    const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0))
    const parts = sizes.map((size, at) => [String(at), people(size, starts[at])] as const)
    const whole = people(sizes.reduce((sum, size) => sum + size, 0))
    expect([...showableBeside([whole], parts).keys()]).toEqual(shown)
  })
})

describe('hidesEveryone', () => {
  test.each([
    [[people(5)], true],
    [[people(4)], false],
    [[people(10), people(5)], true],
    [[people(9), people(5)], false],
    // Three sets of six that share five: what they don’t share is one person each.
    [[people(6), people(6, 1)], false],
    [[], true]
  ])('case %#', (sets, hides) => {
    expect(hidesEveryone(sets)).toBe(hides)
  })
})
