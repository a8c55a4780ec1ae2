import { expect, test } from 'vitest'

import { attemptsAt } from '../../../src/core/roleplay/attempt.ts'
import { bestScore, firstScore, masteryOf } from '../../../src/core/roleplay/mastery.ts'
import { attemptFacts, rolePlay } from '../../fixtures/roleplays.ts'

/** Points 60, 55, 45 (just passed) and 30 of 60. */
const [ALL, GOOD, MARK, HALF] = ['bbbbb', 'bbbbo', 'boobb', 'ooooo'] as const
const LOST = 'bbbbpp'

/** What somebody did in one role-play: the ways of each attempt, one way for one played straight. */
const played = (...attempts: (string | string[])[]) => {
  const play = rolePlay({ repairs: [4] })
  const facts = attempts.flatMap((ways, day) => attemptFacts(play, [ways].flat(), day))
  return { play, attempts: attemptsAt(play, facts) }
}
const eight = (others: ReturnType<typeof played>[], ...usual: (string | string[])[]) => [
  ...others,
  ...Array.from({ length: 8 - others.length }, () => played(...usual))
]

test.each([
  ['not-attempted', 'nothing was played', eight([])],
  ['not-attempted', 'one was not played', eight([played()], ALL)],
  ['not-attempted', 'one was broken off', eight([played('bb')], ALL)],
  ['first', 'all were perfect', eight([], ALL)],
  ['first', 'all were good', eight([], GOOD)],
  ['not-reached', 'all just passed, and their mean is below 0.80', eight([], MARK)],
  ['first', 'one was not passed', eight([played(HALF)], ALL)],
  ['not-reached', 'two were not passed', eight([played(HALF), played(HALF)], ALL)],
  ['first', 'one customer was lost', eight([played(LOST)], ALL)],
  ['not-reached', 'two were lost', eight([played(LOST), played(LOST)], ALL)],
  ['later', 'a second attempt was better', eight([], HALF, ALL)],
  ['first', 'a second attempt was worse', eight([], ALL, HALF)],
  ['later', 'two were played again', eight([played(LOST, GOOD), played(HALF, GOOD)], ALL)],
  ['first', 'one has a step back', eight([played(['p', '', ALL])], ALL)],
  ['not-reached', 'all have a step back', eight([], ['p', '', ALL])],
  ['later', 'all were played again after a step back', eight([], ['p', '', ALL], ALL)],
  ['later', 'all were broken off at first', eight([], 'bb', ALL)]
])('mastery is %s where %s', (mastery, _, all) => {
  expect(masteryOf(all)).toBe(mastery)
})

test('a replay from a turn counts for nothing', () => {
  const play = rolePlay()
  const replay = attemptFacts(play, [ALL], 1, { begun: 'x', choices: [] })
  const only = { play, attempts: attemptsAt(play, replay) }
  expect(masteryOf(eight([only], ALL))).toBe('not-attempted')
  const after = { play, attempts: attemptsAt(play, [...attemptFacts(play, [HALF], 0), ...replay]) }
  expect(bestScore(after)?.points).toBe(30)
})

test('both scores are kept: of the first attempt and of the best one', () => {
  const both = played(HALF, ALL, GOOD)
  expect([firstScore(both)?.points, bestScore(both)?.points]).toEqual([30, 60])
})

test('a passed attempt is better than a lost one with more points', () => {
  expect(bestScore(played(LOST, MARK))?.points).toBe(45)
})

test('there is no mastery of nothing', () => {
  expect(masteryOf([])).toBe('not-attempted')
})
