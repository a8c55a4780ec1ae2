import { describe, expect, test } from 'vitest'

import { lessonsOf, slugOf } from '../../../src/core/course/outline.ts'

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
    ['onboarding', ['L-01', 'L-02']],
    ['owner', ['L-02', 'L-03']],
    ['facilitator', ['L-01', 'L-02', 'L-03']],
    [undefined, ['L-01', 'L-02', 'L-03']]
  ] as const)('for the track %s are %j, in their order', (track, ids) => {
    expect(lessonsOf(rows, track).map(({ id }) => id)).toEqual(ids)
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
