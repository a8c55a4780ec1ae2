import { expect, test } from 'vitest'

import { readContent, readWorkbook } from '../../../src/build/read-content.ts'
import { pageResults } from '../../../src/core/workbook/page-results.ts'
import { workbookOf } from '../../../src/core/workbook/workbook.ts'

const { text, files } = readWorkbook('.')
const content = readContent('.', [])
const pointer = (title: string) => ({ title, href: `/${title}/` })
const page = pageResults(workbookOf(text, files), {
  frameworks: content.frameworks,
  lessons: new Map(content.lessons.map(({ lesson }) => [lesson.id, pointer(lesson.title)])),
  rolePlays: new Map(content.rolePlays.map(({ play }) => [play.id, pointer(play.title)]))
})

test('shows every section but the plan, in the order of the workbook', () => {
  expect(page.sections.map(({ id }) => id)).toEqual([
    'W-A',
    'W-B',
    'W-C',
    'W-D',
    'W-E',
    'W-F',
    'W-H'
  ])
})

test('every step points to a lesson of the course, and to a role-play where it names one', () => {
  const items = page.sections.flatMap((section) =>
    section.kind === 'contact-points' ? [] : [...section.items]
  )
  expect(items).toHaveLength(49)
  for (const { lesson, rolePlay } of items) {
    expect(page.lessons[lesson]?.title).toMatch(/./)
    if (rolePlay) expect(page.rolePlays[rolePlay]?.title).toMatch(/./)
  }
  expect(new Set(items.map(({ lesson }) => lesson)).size).toBe(Object.keys(page.lessons).length)
})

test('every letter of a framework has its two items', () => {
  for (const section of page.sections) {
    if (section.kind === 'contact-points' || !section.letters) continue
    for (const { id } of section.letters.letters) {
      expect(section.items.filter(({ letter }) => letter === id)).toHaveLength(2)
    }
  }
})

test('carries no anchors, which results do not show', () => {
  expect(JSON.stringify(page)).not.toContain('anchors')
})
