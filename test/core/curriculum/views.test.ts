import { describe, expect, test } from 'vitest'

import { ideasBeside, ideasIn, lessonsIn, piecesWith } from '../../../src/core/curriculum/views.ts'
import { curriculumOf, idea } from '../../fixtures/curriculum.ts'

const rows = [
  { ...idea, idea: 'One.', homes: ['E-01', 'L-01.taxi', 'L-01#key-idea', 'W-A'] },
  { ...idea, idea: 'Two.', homes: ['L-01.card.two', 'L-02#a'] },
  { ...idea, idea: 'Three.', homes: ['FK-30', 'about#credits'] }
]
const curriculum = curriculumOf({}, { rows })

describe('the curriculum', () => {
  test('leads from a lesson to the first place of each idea, and to no place for a card', () => {
    expect(ideasIn(curriculum, 'L-01')).toEqual([
      { idea: 'One.', anchor: 'L-01.taxi' },
      { idea: 'Two.', anchor: '' }
    ])
    expect(ideasIn(curriculum, 'L-02')).toEqual([{ idea: 'Two.', anchor: 'a' }])
  })

  test('names a lesson once, however many places of it carry an idea', () => {
    expect(lessonsIn(['L-01#a', 'E-01', 'L-02.b', 'L-01#c'])).toEqual([
      { lesson: 'L-01', anchor: 'a' },
      { lesson: 'L-02', anchor: 'L-02.b' }
    ])
  })

  test('tells in which pieces the ideas of a lesson go on', () => {
    expect(piecesWith(curriculum, 'L-01').map(({ id }) => id)).toEqual(['W-A'])
    expect(piecesWith(curriculum, 'L-02')).toEqual([])
  })

  test('keeps apart the ideas that no lesson carries', () => {
    expect(ideasBeside(curriculum).map(({ idea }) => idea)).toEqual(['Three.'])
  })
})
