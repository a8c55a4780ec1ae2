import { expect, test } from 'vitest'

import { attemptsAt } from '../../../src/core/roleplay/attempt.ts'
import { profileOf } from '../../../src/core/roleplay/profile.ts'
import { attemptFacts, rolePlay } from '../../fixtures/roleplays.ts'

const played = (...ways: string[]) => {
  const play = rolePlay({ repairs: [3] })
  const facts = ways.flatMap((way, day) => attemptFacts(play, [way], day))
  return { play, attempts: attemptsAt(play, facts) }
}
const listening = (...all: ReturnType<typeof played>[]) => profileOf(all).get('lead.listen')

test.each([
  ['nothing was played', [played()], 0],
  ['an attempt is open', [played('bbb')], 0],
  ['nothing else was played first', [played('bb', 'bbbbb')], 0]
])('has not enough evidence where %s', (_, all, chances) => {
  expect(listening(...all)).toEqual({ evidence: 'not-enough', chances })
})

test('begins to say something at four chances', () => {
  const lost = played('bbbpp')
  expect(listening(lost)).toMatchObject({ evidence: 'enough', chances: 4 })
  const [, ...four] = lost.play.stages
  const fewer = {
    ...lost,
    play: { ...lost.play, stages: [{ ...lost.play.stages[0], shows: [] }, ...four] }
  }
  expect(profileOf([fewer as typeof lost]).get('lead.listen')).toEqual({
    evidence: 'not-enough',
    chances: 3
  })
})

test.each([
  ['bbbbb', 'nearly-always', 5, 1],
  ['bbobb', 'mostly', 4, 50 / 60],
  ['bbbpbb', 'nearly-always', 4, 54 / 60],
  ['ooooo', 'at-times', 0, 0.5],
  ['bppoo', 'seldom', 1, 20 / 60]
])('“%s” shows a letter %s: %i chances of 5, weighted', (way, shown, taken, share) => {
  const profile = listening(played(way))
  expect(profile).toMatchObject({ evidence: 'enough', shown, taken, chances: 5 })
  expect(profile).toHaveProperty('share', expect.closeTo(share))
})

test('pools the first attempts over role-plays, and no later one', () => {
  expect(listening(played('ooooo', 'bbbbb'), played('bbbbb'))).toMatchObject({
    chances: 10,
    taken: 5,
    share: expect.closeTo(0.75)
  })
})

test('names every letter that has a chance', () => {
  expect([...profileOf([played()]).keys()]).toEqual(['lead.listen', 'be-sure.sincere'])
})
