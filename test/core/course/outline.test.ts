import { describe, expect, test } from 'vitest'

import { lessonsOf, placesOf, slugOf } from '../../../src/core/course/outline.ts'

const row = (id: string, tracks: readonly ('onboarding' | 'owner' | 'facilitator')[]) => ({
  id,
  title: id,
  slug: id,
  minutes: 5,
  tracks,
  checks: []
})
const rows = [
  row('L-01', ['onboarding', 'facilitator']),
  row('L-02', ['onboarding', 'owner', 'facilitator']),
  row('L-03', ['owner', 'facilitator'])
]

describe('lessonsOf', () => {
  test.each([
    ['onboarding', [], ['L-01', 'L-02']],
    ['owner', [], ['L-02', 'L-03']],
    ['owner', ['L-03'], ['L-03', 'L-02']],
    ['owner', ['L-01', 'L-09', 'L-03'], ['L-03', 'L-02']],
    ['facilitator', ['L-03', 'L-01'], ['L-03', 'L-01', 'L-02']]
  ] as const)('on the way of the %s that begins with %j are %j', (id, first, ids) => {
    expect(lessonsOf(rows, { id, first, test: false }).map((one) => one.id)).toEqual(ids)
  })

  test('are all of them where no way was chosen', () => {
    expect(lessonsOf(rows, undefined)).toEqual(rows)
  })
})

describe('placesOf', () => {
  const ways = [
    { id: 'owner', first: ['L-03'], test: false },
    { id: 'facilitator', first: [], test: true }
  ] as const

  test('counts along each way, and names what follows there', () => {
    expect(placesOf('L-03', rows, ways)).toEqual({
      owner: { at: 1, of: 2, next: { slug: 'L-02', title: 'L-02' } },
      facilitator: { at: 3, of: 3, next: undefined }
    })
  })

  test('leaves out the ways that a lesson is not on', () => {
    expect(Object.keys(placesOf('L-01', rows, ways))).toEqual(['facilitator'])
  })
})

describe('slugOf', () => {
  test.each([
    ['01-what-customers-truly-want', 'what-customers-truly-want'],
    ['12-the-90-day-plan', 'the-90-day-plan'],
    ['lesson', 'lesson']
  ])('takes the number that sorts off %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })
})
