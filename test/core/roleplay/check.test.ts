import { expect, test } from 'vitest'

import { rolePlayFaults } from '../../../src/core/roleplay/check.ts'
import { course, lessonFiles } from '../../fixtures/course.ts'
import { rolePlay } from '../../fixtures/roleplays.ts'

const { lesson } = lessonFiles()
const play = rolePlay()
const known = course({
  lessons: [lessonFiles({ lesson: { ...lesson, id: 'L-18' } })],
  misconceptions: ['M-05'],
  frameworks: ['lead', 'be-sure'].map((id, at) => {
    const letter = { id: ['listen', 'sincere'][at] ?? '', letter: 'L', term: 'Listen' }
    return {
      id,
      name: id,
      purpose: 'To remember.',
      letters: [{ ...letter, meaning: 'You hear.', ask: 'Do I?', sounds: 'Tell me.' }],
      use: 'Begin.',
      origin: 'From a text.',
      sources: [],
      lessons: ['L-18']
    }
  })
})
const said = (other: Partial<typeof known>, file = 'src/content/roleplays/01-milk.yaml') =>
  rolePlayFaults({ ...known, rolePlays: [{ file, play }], ...other })

test('says nothing where everything fits, and of no role-plays', () => {
  expect(said({})).toEqual([])
  expect(said({ rolePlays: [] })).toEqual([])
})

test.each<[string, Parameters<typeof said>, RegExp]>([
  [
    'a letter',
    [{ frameworks: [] }],
    /^src.*milk\.yaml: stage “s1” names the letter “lead\.listen”/
  ],
  ['a belief', [{ misconceptions: [] }], /stage “s1” names the belief “M-05”.*Add or correct it/],
  ['a lesson', [{ lessons: [] }], /points to the lesson L-18, which is not there/],
  [
    'a passage',
    [
      {
        rolePlays: [
          {
            file: '01-a.yaml',
            play: {
              ...play,
              stages: play.stages.map((stage) => ({ ...stage, lesson: 'L-18#nowhere' }))
            }
          }
        ]
      }
    ],
    /the passage “nowhere”, which is not in .*Use one of key-idea/
  ],
  ['another number', [{}, 'src/content/roleplays/02-milk.yaml'], /id is RP-01.*begin with “01-”/]
])('names %s that is not there', (_, broken, message) => {
  expect(said(...broken).join('\n')).toMatch(message)
})

test('stops at what the lint calls a fault, and not at its warnings', () => {
  const untouched = { ...play, inclusion: false }
  const faults = said({ rolePlays: [{ file: '01-a.yaml', play: untouched }] })
  expect(faults).toEqual([expect.stringContaining('(LN-22)')])
})
