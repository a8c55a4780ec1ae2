import { expect, test } from 'vitest'

import { rolePlaySchema } from '../../../src/core/roleplay/schema.ts'
import { rolePlay } from '../../fixtures/roleplays.ts'

// biome-ignore lint/suspicious/noExplicitAny: each case breaks one thing that the type forbids.
type Broken = any

/** What the schema says of a role-play in which one thing was broken. */
function said(breakIt: (play: Broken) => void): string[] {
  const play = JSON.parse(JSON.stringify(rolePlay({ repairs: [0] })))
  breakIt(play)
  return (rolePlaySchema.safeParse(play).error?.issues ?? []).map(({ message }) => message)
}

test('says nothing of one that keeps the rules', () => {
  expect(said(() => {})).toEqual([])
})

test.each<[string, (play: Broken) => void, RegExp]>([
  ['an id of another form', (play) => (play.id = 'RP-1'), /Write it as RP-01/],
  ['an unknown key', (play) => (play.mood = 'bad'), /“mood” is not known here/],
  ['four stages', (play) => play.stages.pop(), /has five stages/],
  ['a weight of 3', (play) => (play.stages[0].weight = 3), /A stage weighs 1 or 2/],
  ['weights that sum to 7', (play) => (play.stages[0].weight = 2), /sum to 7, not to 6/],
  ['two options', (play) => play.stages[1].options.pop(), /three options/],
  ['two best lines', (play) => (play.stages[1].options[1].kind = 'best'), /one best, one ok and/],
  [
    'two best lines in a repair',
    (play) => (play.stages[0].options[2].repair.options[2].kind = 'best'),
    /The repair needs one best, one ok and/
  ],
  [
    'a repair without the customer',
    (play) => delete play.stages[0].options[2].repair.says,
    /“does”/
  ],
  [
    'an ok line that moves the account as much as the best',
    (play) => (play.stages[1].options[1].account = 2),
    /“s2” moves the account by 2, 2 and -2/
  ],
  [
    'a poor line above the ok one',
    (play) => (play.stages[1].options[2].account = 1),
    /ok not below poor/
  ],
  ['a line beyond the gauge', (play) => (play.stages[1].options[2].account = -4), /-3/],
  [
    'a poor line without a belief',
    (play) => delete play.stages[1].options[2].misconception,
    /“s2-poor” names no belief/
  ],
  [
    'a red line that is not poor',
    (play) => (play.stages[1].options[1].redLine = { type: 'safety', why: 'She may fall ill.' }),
    /“s2-ok” is ok; only a poor one has a red line/
  ],
  [
    'three red lines',
    (play) => {
      for (const at of [0, 1, 2]) {
        play.stages[at].options[2].redLine = { type: 'threat', why: 'It frightens her.' }
      }
    },
    /3 options cross a red line/
  ],
  ['one stage twice', (play) => (play.stages[1].id = 's1'), /Stage “s1” is there twice/],
  [
    'one line twice, in a stage and in a repair',
    (play) => (play.stages[3].options[0].id = 's1-mend-ok'),
    /Option “s1-mend-ok” is there twice/
  ],
  ['one letter twice', (play) => (play.stages[0].shows = ['lead.listen', 'lead.listen']), /twice/],
  ['one letter only', (play) => play.stages[0].shows.pop(), /./],
  ['a lesson without a passage', (play) => (play.stages[0].lesson = 'L-18'), /L-18#key-idea/],
  ['a debrief that tells', (play) => (play.debrief[0] = 'Think of her.'), /ends in “\?”/],
  ['a panel without ranks', (play) => (play.keyReview.panel = 3), /its ranks are missing/]
])('says what to do about %s', (_, breakIt, message) => {
  expect(said(breakIt).join('\n')).toMatch(message)
})
