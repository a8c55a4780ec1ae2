import { describe, expect, test } from 'vitest'

import { curriculumSchema, pendingSchema } from '../../../src/core/curriculum/schema.ts'
import { complaints } from '../../fixtures/complaints.ts'
import { curriculumOf, idea, tension } from '../../fixtures/curriculum.ts'

describe('curriculumSchema', () => {
  const said = (other: object) => complaints(curriculumSchema, { ...curriculumOf(), ...other })

  test.each([
    ['an idea without a home', { rows: [{ ...idea, homes: [] }] }, /homes: Say where it stands/],
    ['an id of another form', { rows: [{ ...idea, id: 'C-1' }] }, /id: Write it as C-007\.$/],
    ['a kind of one’s own', { rows: [{ ...idea, kind: 'tip' }] }, /kind: .*concept/],
    [
      'a key that is not known',
      { rows: [{ ...idea, home: 'x' }] },
      /“home” is not known here\. .*there is id, kind, idea, homes\.$/
    ],
    ['a tension of another form', { tensions: [{ ...tension, id: 'T-1' }] }, /Write it as T-07\.$/],
    ['a piece of another form', { pieces: [{ id: 'W-Z', name: 'x' }] }, /Write it as RP-01, W-A/],
    [
      'something left out without a reason',
      { ignored: [{ id: 'C-255', kind: 'noise' }] },
      /^ignored\.0\.reason: /
    ]
  ])('names the place and the remedy for %s', (_, other, message) => {
    expect(said(other)).toEqual([expect.stringMatching(message)])
  })
})

describe('pendingSchema', () => {
  test.each([
    ['an idea that waits for nothing', { 'C-001': [] }, /^pending\.C-001: /],
    ['a piece of another form', { 'C-001': ['W-9'] }, /^pending\.C-001\.0: Write it as RP-01/]
  ])('names %s', (_, pending, message) => {
    expect(complaints(pendingSchema, { pending })).toEqual([expect.stringMatching(message)])
  })
})
