import { expect, test } from 'vitest'

import { debriefOf, levelOf, percentOf } from '../../../src/core/roleplay/report.ts'
import { choicesOf, rolePlay } from '../../fixtures/roleplays.ts'

test.each([
  [1, 'strong'],
  [0.9, 'strong'],
  [0.89, 'solid'],
  [0.75, 'solid'],
  [0.74, 'mixed'],
  [0.5, 'mixed'],
  [0.49, 'thin'],
  [0, 'thin']
])('a share of %d is %s', (share, level) => {
  expect(levelOf({ share })).toBe(level)
})

test.each([
  [0, 0],
  [50 / 60, 85],
  [0.917, 90],
  [0.925, 95],
  [1, 100],
  [45 / 60, 75]
])('a share of %d is shown as %i %%', (share, percent) => {
  expect(percentOf(share)).toBe(percent)
})

test('a share below the pass mark is never shown as the mark', () => {
  expect(percentOf(44 / 60)).toBe(70)
})

test('the debrief goes through every turn with what it earned and the better line', () => {
  const play = rolePlay({ repairs: [0] })
  const turns = debriefOf(play, choicesOf(play, 'pobo'))
  expect(turns.map(({ at, credit, better }) => [at, credit, better?.id])).toEqual([
    ['stage', 0.2, 's1-best'],
    ['repair', 0.2, 's1-mend-best'],
    ['stage', 1, undefined],
    ['stage', 0.5, 's3-best']
  ])
})
