import { describe, expect, test } from 'vitest'

import { readContent, readWorkbook } from '../../src/build/read-content.ts'
import { FIGURES } from '../../src/components/figures/names.ts'
import { workbookFaults } from '../../src/core/workbook/check.ts'
import type {
  LensItem,
  RatingItem,
  WorkbookSection,
  WorkbookText
} from '../../src/core/workbook/schema.ts'
import { workbookOf } from '../../src/core/workbook/workbook.ts'
import { gradeOf } from './reading-level.ts'

const { files, text } = readWorkbook('.')
const content = readContent('.', FIGURES)
const sections = files.map(({ section }) => section)
const items = sections.flatMap((section): (RatingItem | LensItem)[] =>
  'items' in section ? section.items : []
)

/** All that somebody reads on a section’s page, a line each; without advice. */
function wordsOf(section: WorkbookSection): string {
  const lines: (string | undefined)[] = [section.title, section.lede]
  if ('items' in section) {
    lines.push(section.reading, ...section.items.map((item) => item.text))
    for (const item of section.items) {
      if ('anchors' in item) lines.push(...Object.values(item.anchors ?? {}))
      if ('kept' in item) lines.push(item.kept, item.wanted)
    }
  }
  if ('prompts' in section) lines.push(...section.prompts, ...section.starters.map((s) => s.name))
  if ('example' in section) lines.push(`If ${section.example.if}, then ${section.example.do}.`)
  return lines.join('\n')
}

/** All texts that the sections share. */
function sharedWords({ bands, credits, howTo }: WorkbookText): string {
  return [...howTo, ...credits, ...bands.map((band) => band.text)].join('\n')
}

describe('the workbook', () => {
  test('has no fault', () => {
    const known = {
      lessons: content.lessons.map(({ lesson }) => lesson.id),
      rolePlays: content.rolePlays.map(({ play }) => play.id),
      letters: content.frameworks.flatMap(({ id, letters }) =>
        letters.map((letter) => `${id}.${letter.id}`)
      )
    }
    expect(workbookFaults(text, files, known)).toEqual([])
  })

  test('has 49 items, numbered without a gap', () => {
    const ids = Array.from({ length: 49 }, (_, at) => `W-${String(at + 1).padStart(2, '0')}`)
    expect(items.map(({ id }) => id)).toEqual(ids)
  })

  test('puts the traps last before the plan, so that nobody feels tested', () => {
    expect(workbookOf(text, files).sections.map(({ slug }) => slug)).toEqual([
      'pride',
      'be-sure',
      'customer-centered',
      'rater',
      'contact-points',
      'loyalty',
      'traps',
      'plan'
    ])
  })

  test('has nine reversed items: four about rules, and every trap', () => {
    const reversed = items.filter((item) => 'reversed' in item && item.reversed)
    expect(reversed.map(({ id }) => id)).toEqual([
      ...['W-24', 'W-26', 'W-28', 'W-30'],
      ...['W-45', 'W-46', 'W-47', 'W-48', 'W-49']
    ])
  })

  test('gives every item a first step of its own, and no two the same', () => {
    const steps = items.map(({ advice }) => advice.step.toLowerCase().replace(/\W+/g, ' '))
    expect(new Set(steps).size).toBe(items.length)
    const openings = steps.map((step) => step.split(' ').slice(0, 5).join(' '))
    expect(new Set(openings).size).toBe(items.length)
  })

  test.each(sections)('$id can be read at grade 8 or below', (section) => {
    expect(gradeOf(wordsOf(section))).toBeLessThanOrEqual(8)
  })

  test('has first steps and shared texts at grade 8 or below', () => {
    expect(gradeOf(items.map(({ advice }) => advice.step).join('\n'))).toBeLessThanOrEqual(8)
    expect(gradeOf(sharedWords(text))).toBeLessThanOrEqual(8)
  })
})
