import { describe, expect, test } from 'vitest'

import { lessonsOf, sheetsOf } from '../../../src/core/reference/sheet.ts'
import { course } from '../../fixtures/course.ts'

const map = {
  id: 'map',
  name: 'The map',
  purpose: 'To look.',
  tiles: [{ id: 'want', letter: 'W', stands: 'want' }],
  parts: [],
  steps: { title: 'Draw it', items: ['Ask.', 'Draw.'] },
  use: 'Begin.',
  origin: 'From a text.',
  sources: [],
  lessons: ['L-05']
}
const [lead, other] = sheetsOf(course().frameworks, [map])

describe('sheetsOf', () => {
  test('makes each letter of a framework a tile and a part beside it', () => {
    expect(lead).toMatchObject({
      id: 'lead',
      tiles: [{ id: 'listen', letter: 'L' }],
      parts: [{ id: 'listen', term: 'Listen', tiles: ['listen'], ask: 'Did they finish?' }]
    })
  })

  test('puts other sheets behind, as they are', () => {
    expect(other).toBe(map)
  })
})

describe('lessonsOf', () => {
  const lesson = (id: string, ...letters: string[]) => ({ id, letters })
  const ids = (lessons: readonly { id: string }[]) => lessons.map(({ id }) => id)

  test('tells lessons that teach it from those that work on a letter', () => {
    const lessons = [
      lesson('L-00', 'leader.listen'),
      lesson('L-01', 'lead.listen'),
      lesson('L-02', 'rater.empathy', 'lead.listen'),
      lesson('L-03')
    ]
    const { taught, touched } = lessonsOf(lead ?? map, lessons)
    expect([ids(taught), ids(touched)]).toEqual([['L-01'], ['L-02']])
  })
})
