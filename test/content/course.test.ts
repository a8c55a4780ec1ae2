import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { readContent, readLesson } from '../../src/build/read-content.ts'
import { FIGURES } from '../../src/components/figures/names.ts'
import { bankFaults } from '../../src/core/assessment/check.ts'
import { asQuestion } from '../../src/core/assessment/schema.ts'
import { courseFaults, idsIn } from '../../src/core/course/check.ts'
import { countWords } from '../../src/core/course/lesson-text.ts'
import { patternFaults } from '../../src/core/course/pattern.ts'
import { TRACKS } from '../../src/core/course/tracks.ts'
import type { Question } from '../../src/core/quiz/schema.ts'
import { sourcesSchema } from '../../src/core/reference/schema.ts'
import { rolePlayFaults } from '../../src/core/roleplay/check.ts'
import { gradeOf } from './reading-level.ts'

const content = readContent('.', FIGURES)
const template = readLesson('src/content', 'template/lesson.mdx')
const lessons = content.lessons.map((files) => ({ id: files.lesson.id, ...files }))
const { sources } = sourcesSchema.parse(
  parse(readFileSync('src/content/reference/sources.yaml', 'utf8'))
)

/** All that somebody reads of a question, a line each. */
function wordsOf(question: Question): string {
  const shown = /^(?:scene|ask|text|feedback|model|checklist)$/
  const lines = (part: unknown, key = ''): string[] => {
    if (typeof part === 'string') return shown.test(key) ? [part] : []
    if (Array.isArray(part)) return part.flatMap((one) => lines(one, key))
    return Object.entries(part ?? {}).flatMap(([name, one]) => lines(one, name))
  }
  return lines(question).join('\n')
}

describe('the course', () => {
  test('fits together', () => {
    expect([...courseFaults(content), ...bankFaults(content), ...rolePlayFaults(content)]).toEqual(
      []
    )
  })

  test('has published every id, so that none can go unnoticed', () => {
    const news = idsIn(content).filter((id) => !content.published.includes(id))
    expect(news, 'ids that were not published: run npm run publish:ids').toEqual([])
  })

  test('shows facilitators every lesson, and has some for each of the other paths', () => {
    for (const { id, lesson } of lessons) expect(lesson.tracks, id).toContain('facilitator')
    for (const track of TRACKS) {
      expect(
        lessons.some(({ lesson }) => lesson.tracks.includes(track)),
        track
      ).toBe(true)
    }
  })
})

describe.each(lessons)('lesson $id', ({ file, questionsFile, text, questions = [] }) => {
  test('has 600 to 900 words', () => {
    const count = countWords(text.text)
    expect(count, `${file} has ${count} words`).toBeGreaterThanOrEqual(600)
    expect(count, `${file} has ${count} words`).toBeLessThanOrEqual(900)
  })

  test('can be read at grade 8 or below, its questions too', () => {
    const asked = questions.map(wordsOf).join('\n')
    expect(gradeOf(text.text), `grade of ${file}`).toBeLessThanOrEqual(8)
    expect(gradeOf(asked), `grade of ${questionsFile}`).toBeLessThanOrEqual(8)
  })
})

describe.each(content.bank)('the items of $file', ({ file, items }) => {
  test('can be read at grade 8 or below', () => {
    const asked = items.map((item) => `${wordsOf(asQuestion(item))}\n${item.why}`).join('\n')
    expect(gradeOf(asked), `grade of ${file}`).toBeLessThanOrEqual(8)
  })

  test.each(items.filter(({ kind }) => kind === 'case'))(
    '$id has a scene of at most 45 words',
    ({ scene = '' }) => {
      expect(countWords(scene)).toBeLessThanOrEqual(45)
    }
  )
})

describe('no lesson', () => {
  // L-07 works a score out, so it cannot do without.
  test.each(lessons.filter(({ id }) => id !== 'L-07'))(
    '$id has a percentage but in a claim that it takes apart',
    ({ file, text, questions = [] }) => {
      const claims = text.tags.flatMap(({ attributes }) => attributes.claim ?? [])
      const body = claims.reduce((rest, claim) => rest.replaceAll(claim, ''), text.text)
      const asked = questions.filter(({ id }) => id !== 'L-01.slide').map(wordsOf)
      const found = [body, ...asked].join('\n').match(/.{0,40}\d\s*(?:%|percent\b).{0,20}/g)
      expect(found, `${file} or its questions: give the reasons, not a share`).toBeNull()
    }
  )
})

describe('a source that a lesson names', () => {
  const named = content.lessons.flatMap(({ lesson, text }) => [
    ...lesson.sources,
    ...text.tags.flatMap(({ attributes }) => attributes.sources?.split(' ') ?? [])
  ])

  test.each(sources.filter(({ id }) => named.includes(id)))(
    '$id has a reference, or says why there is none',
    ({ references, verdict, limits }) => {
      if (references.length > 0) return
      expect(['convention', 'unsupported']).toContain(verdict)
      expect(limits).toMatch(/\bno (?:data|study|studies|source)\b/i)
    }
  )

  test('is found at all', () => {
    expect(new Set(named).size).toBeGreaterThan(10)
  })
})

describe('the lesson to copy', () => {
  test('keeps the pattern that it shows', () => {
    expect(patternFaults(template.text)).toEqual([])
  })

  test('has the questions, letters and sources that it names', () => {
    expect(courseFaults({ ...content, lessons: [...content.lessons, template] })).toEqual([])
  })

  test('has every type of question and every figure, so that the specimens show them all', () => {
    expect(new Set(template.questions?.map(({ type }) => type)).size).toBe(6)
    const figures = template.text.tags.filter(({ name }) => name === 'Figure')
    expect(figures.map(({ attributes }) => attributes.name)).toEqual([...FIGURES])
  })
})
