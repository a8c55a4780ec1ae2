import { describe, expect, test } from 'vitest'

import { readContent, readCurriculum } from '../../src/build/read-content.ts'
import { FIGURES } from '../../src/components/figures/names.ts'
import { curriculumFaults } from '../../src/core/curriculum/check.ts'
import { lessonsIn } from '../../src/core/curriculum/views.ts'
import { mythFaults, mythsOf } from '../../src/core/reference/myths.ts'

const { lessons } = readContent('.', FIGURES)
const { curriculum, pages, pending, sources } = readCurriculum('.')
const awaited = new Set(Object.values(pending).flat())
const built = curriculum.pieces.map(({ id }) => id).filter((id) => !awaited.has(id))

describe('the map of the curriculum', () => {
  test('leads to passages, questions, cards, sources and credits, or waits for a piece', () => {
    const places = { lessons, pages, built, sources: sources.map(({ id }) => id) }
    expect(curriculumFaults(curriculum, pending, places)).toEqual([])
  })

  test.each(curriculum.tensions)('settles $id aloud in a lesson', ({ homes }) => {
    expect(lessonsIn(homes).length).toBeGreaterThan(0)
  })

  test.each(lessons)('has ideas for $lesson.id, each stated once', ({ lesson }) => {
    const ideas = curriculum.rows.filter(({ homes }) =>
      lessonsIn(homes).some((one) => one.lesson === lesson.id)
    )
    expect(ideas.length).toBeGreaterThan(1)
    expect(new Set(ideas.map(({ idea }) => idea)).size).toBe(ideas.length)
  })
})

describe('the page of myths', () => {
  const myths = mythsOf(lessons, sources)

  test('has every doubtful claim', () => {
    expect(mythFaults(lessons, sources)).toEqual([])
  })

  test.each([
    '7 %',
    '93 %',
    '68 %',
    '5:1',
    'NPS',
    'one number',
    'Golden Rule',
    'recovery paradox',
    'Empathy beats everything',
    'always right',
    'third ring',
    'nine people',
    'body language'
  ])('can be searched for “%s”', (words) => {
    const found = myths.filter(({ claim, also }) => [claim, ...also].join(' ').includes(words))
    expect(found.length).toBeGreaterThan(0)
  })

  test('says no share of its own, and no claim with a share holds', () => {
    const share = /\d\s*(?:%|percent\b)/
    for (const { id, supports, limits, say } of sources) {
      expect(`${supports} ${limits} ${say}`, id).not.toMatch(share)
    }
    const whole = myths.filter(({ claim, also }) => share.test([claim, ...also].join(' ')))
    expect(whole.map(({ holds }) => holds)).not.toContain('yes')
  })
})
