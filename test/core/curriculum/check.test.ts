import { describe, expect, test } from 'vitest'

import { curriculumFaults } from '../../../src/core/curriculum/check.ts'
import { curriculumOf, idea, places, tension } from '../../fixtures/curriculum.ts'

const whole = curriculumOf()

describe('curriculumFaults', () => {
  test('finds nothing where every idea can be followed', () => {
    expect(curriculumFaults(whole, {}, places)).toEqual([])
  })

  test.each([
    ['a passage', 'L-01#a-heading'],
    ['a question', 'L-01.single'],
    ['a card', 'L-01.card.one'],
    ['a source that the lesson names', 'E-01'],
    ['a heading of a page', 'about#credits'],
    ['a piece that is built', 'RP-01']
  ])('takes %s for a home', (_, home) => {
    expect(curriculumFaults(curriculumOf({ homes: ['L-01#key-idea', home] }), {}, places)).toEqual(
      []
    )
  })

  test('lets an idea wait for a piece, alone or beside a lesson', () => {
    const rows = curriculumOf({ homes: ['W-A'] })
    expect(curriculumFaults(rows, { 'C-001': ['W-A'] }, places)).toEqual([])
  })

  test.each<[string, string[], RegExp]>([
    [
      'a lesson as a whole',
      ['L-01'],
      /C-001 names L-01 as a whole\. Name the passage, question or/
    ],
    ['a lesson that is not there', ['L-77#key-idea'], /C-001 names the lesson L-77, which is not/],
    [
      'a passage that is gone',
      ['L-01#gone'],
      /C-001 names L-01#gone, and L-01 has no such passage\. Use one of key-idea, example, try-it, a-heading\.$/
    ],
    ['a myth check that the lesson lacks', ['L-01#myth-check'], /L-01 has no such passage/],
    ['a question that is gone', ['L-01.gone'], /L-01\.gone, which is no question or card of L-01/],
    [
      'a card that is gone',
      ['L-01.card.gone'],
      /which is no question or card of L-01\. Correct it/
    ],
    ['an unknown source', ['E-99'], /E-99, which is not in sources\.yaml\. Add or correct it\.$/],
    [
      'a source that none of its lessons names',
      ['L-01#key-idea', 'E-02'],
      /C-001 rests on E-02, which none of its lessons \(L-01\) names\. Add it to one\.$/
    ],
    ['a heading that no page has', ['about#debts'], /about#debts, and no page has that heading/],
    [
      'a page that is not there',
      ['thanks#credits'],
      /thanks#credits, and no page has that heading/
    ],
    ['a piece outside the list', ['W-B'], /W-B, which is not among the pieces\. Add it to them/],
    [
      'a piece that nobody has built and nobody waits for',
      ['W-A'],
      /C-001 names W-A, which is not built\. Build it, or let C-001 wait for it in pending\.yaml\.$/
    ],
    [
      'something that is no home',
      ['page 4'],
      /“page 4”, which is no home\. The forms are at the top/
    ],
    [
      'a home named twice',
      ['L-01#key-idea', 'L-01#key-idea'],
      /C-001 names L-01#key-idea twice\. Name it once\.$/
    ]
  ])('refuses %s', (_, homes, fault) => {
    expect(curriculumFaults(curriculumOf({ homes }), {}, places)).toEqual([
      expect.stringMatching(fault)
    ])
  })

  test.each<[string, Parameters<typeof curriculumOf>[1], RegExp[]]>([
    [
      'an idea that is lost',
      { ignored: [] },
      [/C-255 is missing\. Add it, or put it among the ign/]
    ],
    ['an idea that is there twice', { rows: [...whole.rows, idea] }, [/C-001 is there twice/]],
    [
      'an idea that is carried and ignored',
      { ignored: [...whole.ignored, { id: 'C-007', kind: 'noise', reason: 'x' }] },
      [/C-007 is there twice\. Keep one\.$/]
    ],
    [
      'an idea beyond the inventory',
      { rows: [...whole.rows, { ...idea, id: 'C-256' }] },
      [/C-256 is not in the inventory, which ends at C-255\. Remove it\.$/]
    ],
    ['a tension that is lost', { tensions: whole.tensions.slice(1) }, [/T-01 is missing/]],
    [
      'a tension that no lesson settles any more',
      { tensions: [{ ...tension, homes: ['L-01#gone'] }, ...whole.tensions.slice(1)] },
      [/T-01 names L-01#gone, and L-01 has no such passage/]
    ]
  ])('refuses %s', (_, other, faults) => {
    expect(curriculumFaults(curriculumOf({}, other), {}, places)).toEqual(
      faults.map((fault) => expect.stringMatching(fault))
    )
  })

  test.each<[string, string[], Record<string, string[]>, RegExp]>([
    [
      'for a piece that is there by now',
      ['RP-01'],
      { 'C-001': ['RP-01'] },
      /^src\/content\/reference\/pending\.yaml: C-001 waits for RP-01, which is there\. Take it off/
    ],
    ['of something that is no idea', ['RP-01'], { 'C-999': ['W-A'] }, /C-999 waits .* no idea/],
    [
      'for a piece that is not among the homes',
      ['RP-01'],
      { 'C-001': ['W-A'] },
      /C-001 waits for W-A, which is not among its homes\. Remove it, or add it there\.$/
    ]
  ])('refuses the wait %s', (_, homes, pending, fault) => {
    expect(curriculumFaults(curriculumOf({ homes }), pending, places)).toEqual([
      expect.stringMatching(fault)
    ])
  })
})
