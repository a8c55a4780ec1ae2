import { describe, expect, test } from 'vitest'

import type { AfterResults } from '../../../src/core/assessment/result.ts'
import { completionOf, type RolePlays } from '../../../src/core/completion/completion.ts'
import type { Track } from '../../../src/core/course/tracks.ts'

const row = (id: string, ...tracks: Track[]) => ({
  id,
  title: id,
  slug: id,
  minutes: 5,
  tracks: ['facilitator' as const, ...tracks],
  checks: [`${id}.check`]
})
const rows = [row('L-01', 'onboarding'), row('L-02', 'owner', 'onboarding'), row('L-03', 'owner')]
const ways = [
  { id: 'onboarding', first: [], test: true },
  { id: 'owner', first: ['L-03'], test: false }
] as const

const taken = (right: number, mastery: boolean): AfterResults => {
  const result = { right, of: 24, form: 'B', attempt: 1, finishedAt: 1, mastery } as const
  return { status: 'taken', latest: result, best: result }
}
const NO_TEST: AfterResults = { status: 'none' }

const after = (
  lessons: string,
  chosen?: Track,
  test: AfterResults = NO_TEST,
  rolePlays: RolePlays = 'not-attempted'
) =>
  completionOf({
    rows,
    ways,
    chosen,
    activity: {
      answered: new Set(lessons.split(' ').map((id) => `${id}.check`)),
      touched: new Map(),
      tested: test.status === 'taken'
    },
    test,
    rolePlays
  })

describe('a record of completion', () => {
  test.each([
    ['the whole course, whatever path was chosen', 'L-01 L-02 L-03', 'owner', undefined, 3],
    ['the chosen path', 'L-02 L-03', 'owner', 'owner', 2],
    ['another path that is done', 'L-02 L-03', 'onboarding', 'owner', 2],
    ['a path that is done where none was chosen', 'L-02 L-03', undefined, 'owner', 2]
  ] as const)('is for %s', (_, lessons, chosen, way, count) => {
    const completion = after(lessons, chosen)
    expect(completion).toMatchObject({ status: 'completed', mastery: false })
    expect(completion.scope.way?.id).toBe(way)
    expect(completion.scope.lessons).toHaveLength(count)
  })

  test('says what is left, of the chosen path or of the course', () => {
    expect(after('L-03', 'owner')).toMatchObject({ status: 'open', left: [{ id: 'L-02' }] })
    expect(after('L-01')).toMatchObject({ left: [{ id: 'L-02' }, { id: 'L-03' }] })
  })

  test('needs the test where the path counts it, whatever came out', () => {
    expect(after('L-01 L-02', 'onboarding')).toMatchObject({ left: [], testLeft: true })
    expect(after('L-01 L-02', 'onboarding', taken(3, false))).toMatchObject({
      status: 'completed',
      mastery: false
    })
  })

  test.each([
    ['both on first attempts', taken(21, true), 'first', true],
    ['both, the role-plays later', taken(21, true), 'later', true],
    ['the test alone', taken(21, true), 'not-attempted', false],
    ['the test, and role-plays below their rule', taken(21, true), 'not-reached', false],
    ['the role-plays alone', taken(18, false), 'first', false],
    ['the role-plays without a test', NO_TEST, 'first', false]
  ] as const)('is one with mastery or not: %s', (_, test, rolePlays, mastery) => {
    expect(after('L-01 L-02 L-03', undefined, test, rolePlays)).toMatchObject({
      status: 'completed',
      mastery
    })
  })
})
