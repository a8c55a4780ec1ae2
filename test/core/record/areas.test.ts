import { expect, test } from 'vitest'

import { isWork, lessonOf } from '../../../src/core/record/about.ts'
import { areaOf } from '../../../src/core/record/areas.ts'

test.each([
  ['quiz/L-01.taxi-at-four', 'answers', 'L-01'],
  ['quiz/L-01.taxi-at-four/2026-11-21T08:00:00Z', 'answers', 'L-01'],
  ['quiz/listening', 'answers', undefined],
  ['quiz/L-01/x', 'answers', undefined],
  ['course/L-02/opened', 'course', 'L-02'],
  ['course/L-02.x/opened', 'course', undefined],
  ['setting/theme', 'settings', undefined],
  ['setting/L-02/x', 'settings', undefined],
  ['test/2026-11-21T08:00:00.000Z/finished/2026-11-21T08:20:00.000Z', 'answers', undefined],
  ['roleplay/RP-02/2026-11-21T08:00:00.000Z/start', 'answers', undefined],
  ['review/L-02.card.wants/2026-11-21T08:00:00.000Z', 'course', 'L-02'],
  ['workbook/e-1/W-01', 'workbook', undefined],
  ['workbook/e-1/rater/r-1/abc', 'workbook', undefined],
  ['workshop/w-1/setting', 'workshop', undefined],
  ['note/L-02', 'notes', 'L-02'],
  ['note/L-02/x', 'notes', undefined],
  ['completion/name', 'notes', undefined],
  ['bookmark/L-02', 'other', undefined],
  ['quizzes/L-02.x', 'other', undefined]
])('%s is among the %s, of lesson %s', (id, area, lesson) => {
  expect(areaOf(id)).toBe(area)
  expect(lessonOf(id)).toBe(lesson)
})

test.each([
  ['quiz/L-01.taxi-at-four', true],
  ['test/2026-11-21T08:00:00.000Z/form', true],
  ['workbook/e-1/alternative', true],
  ['workshop/w-1/setting', true],
  ['note/L-01', true],
  ['completion/name', true],
  ['review/L-01.card.wants/2026-11-21T08:00:00.000Z', true],
  ['course/L-01/opened', false],
  ['setting/theme', false]
])('%s is work that somebody would miss: %s', (id, work) => {
  expect(isWork(id)).toBe(work)
})
