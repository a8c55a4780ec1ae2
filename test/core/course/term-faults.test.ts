import { describe, expect, test } from 'vitest'

import { readLessonText } from '../../../src/core/course/lesson-text.ts'
import { termFaults, unusedTerms } from '../../../src/core/course/term-faults.ts'
import { lessonFiles } from '../../fixtures/course.ts'

const { lesson } = lessonFiles()
const term = (id: string, ...forms: string[]) => ({ id, term: id, forms, meaning: id })

describe('termFaults', () => {
  const faults = (body: string) =>
    termFaults({ ...lesson, terms: ['gap'] }, readLessonText(body), [
      term('gap', 'gaps'),
      term('x')
    ])

  test.each([
    ['in a sentence', 'Mind the gap.'],
    ['in another form', 'Mind the gaps.'],
    ['inside a tag', '<KeyIdea>\nMind the **gap**.\n</KeyIdea>']
  ])('finds nothing where the word stands %s', (_, body) => {
    expect(faults(body)).toEqual([])
  })

  test.each([
    ['nowhere', 'Mind the step.'],
    ['in a heading only', '## The gap\n\nMind it.'],
    ['in a link only', '[The gap](https://example.org) is wide.'],
    ['in an attribute only', '<MythCheck claim="Mind the gap.">\nWhy?\n</MythCheck>']
  ])('tells what to do where the word stands %s', (_, body) => {
    expect(faults(body)).toEqual([
      'it names the term “gap”, but “gap”, “gaps” is nowhere in its running text. Use the word, add the form it takes to “forms” in src/content/reference/glossary.yaml, or drop the term from the front matter.'
    ])
  })
})

describe('unusedTerms', () => {
  test('says nothing while lessons use every term', () => {
    expect(unusedTerms([{ ...lesson, terms: ['gap'] }], [term('gap')])).toBeUndefined()
  })

  test.each([
    [['one'], /no lesson uses “one”, so the glossary leaves it out\./],
    [['one', 'two'], /no lesson uses “one”, “two”, so the glossary leaves them out\./]
  ])('names %j where no lesson does', (ids, words) => {
    const said = unusedTerms(
      [lesson],
      ids.map((id) => term(id))
    )
    expect(said).toMatch(words)
  })
})
