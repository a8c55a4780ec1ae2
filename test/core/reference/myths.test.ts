import { describe, expect, test } from 'vitest'

import { readLessonText } from '../../../src/core/course/lesson-text.ts'
import { mythFaults, mythsOf } from '../../../src/core/reference/myths.ts'
import type { Source } from '../../../src/core/reference/schema.ts'
import { BODY, lessonFiles } from '../../fixtures/course.ts'

const source: Source = {
  id: 'E-01',
  claim: 'All do',
  verdict: 'supported',
  heard: [],
  making: false,
  say: 'Some do.',
  supports: 'A study.',
  limits: 'One study.',
  references: []
}
const heard = [
  { claim: '“Nine of ten do.”', holds: 'no' as const, lesson: 'L-01', also: ['“9:1”'] }
]

/** A lesson with this myth check, which names E-01 among its sources. */
function lessonWith(tag: string) {
  return lessonFiles({ text: readLessonText(BODY.replace('## A heading', tag)) })
}
const checking = lessonWith(
  '<MythCheck claim="“All do.”" sources="E-01" holds="partly" also="“Each one” | “Everybody”">\nSome.\n\nFew.\n</MythCheck>'
)

describe('mythsOf', () => {
  test('takes what a lesson checks, in its words, with other ways of saying it', () => {
    expect(mythsOf([checking], [source])).toEqual([
      {
        id: 'L-01',
        claim: '“All do.”',
        also: ['“Each one”', '“Everybody”'],
        holds: 'partly',
        answer: ['Some.', 'Few.'],
        lesson: 'L-01',
        sources: [source]
      }
    ])
  })

  test('adds what a source lists as heard, after the check of the lesson that deals with it', () => {
    const loud = { ...source, heard }
    expect(mythsOf([checking], [loud]).map(({ id, claim }) => [id, claim])).toEqual([
      ['L-01', '“All do.”'],
      ['E-01-1', '“Nine of ten do.”']
    ])
  })
})

describe('mythFaults', () => {
  test.each<[string, Partial<Source>]>([
    ['supported and heard nowhere', {}],
    ['doubtful and taken apart in a lesson', { verdict: 'contested' }],
    ['doubtful and heard', { verdict: 'unsupported', heard }]
  ])('puts up with a claim that is %s', (_, other) => {
    expect(mythFaults([checking], [{ ...source, ...other }])).toEqual([])
  })

  test.each<[string, typeof checking, Partial<Source>, RegExp]>([
    [
      'a doubtful claim that nobody can look up',
      lessonFiles(),
      { verdict: 'contested' },
      /sources\.yaml: E-01 is contested, and nobody can look it up\. Add “heard”: the claim as/
    ],
    [
      'a claim that sends readers to a lesson without its source',
      lessonFiles(),
      { id: 'E-02', heard },
      /E-02 is heard and sends readers to L-01, which does not name it\. Name it there, or/
    ],
    [
      'a myth check that rests on nothing',
      lessonWith('<MythCheck claim="x" holds="no">\nNo.\n</MythCheck>'),
      {},
      /^one\.mdx: line \d+: <MythCheck> rests on nothing\. Add sources="…"\.$/
    ]
  ])('names %s', (_, files, other, fault) => {
    expect(mythFaults([files], [{ ...source, ...other }])).toEqual([expect.stringMatching(fault)])
  })
})
