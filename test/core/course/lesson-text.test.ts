import { describe, expect, test } from 'vitest'

import { bodyOf, countWords, readLessonText } from '../../../src/core/course/lesson-text.ts'
import { BODY } from '../../fixtures/course.ts'

describe('readLessonText', () => {
  test('finds every tag with its line and the tags around it', () => {
    const tags = readLessonText(BODY).tags.map(({ name, line, inside }) =>
      [line, ...inside, name].join(' ')
    )
    expect(tags.slice(0, 7)).toEqual([
      '3 KeyIdea',
      '9 Example',
      '10 Example Poor',
      '13 Example Good',
      '18 TryIt',
      '21 TryIt Reflect',
      '24 Check'
    ])
  })

  test.each([
    ['plain values', '<Check id="L-01.a" />', { id: 'L-01.a' }],
    [
      'several',
      '<MythCheck claim="x" sources="E-01 E-02" />',
      { claim: 'x', sources: 'E-01 E-02' }
    ],
    ['a name without a value as empty', '<Check id />', { id: '' }],
    ['an expression as empty', '<Check id={one} />', { id: '' }],
    ['a spread as something nameless', '<Check {...one} />', { '…': expect.anything() }]
  ])('reads attributes: %s', (_, body, attributes) => {
    expect(readLessonText(body).tags).toMatchObject([{ attributes }])
  })

  test.each([
    ['on its own lines', '<Poor says="x">\nIt hurries.\n</Poor>', false],
    ['on the line of the tag', '<Poor says="x">It hurries.</Poor>', true]
  ])('tells text that stands %s', (_, body, inline) => {
    expect(readLessonText(body).tags).toMatchObject([{ name: 'Poor', inline }])
  })

  test('gives headings the addresses that they have on the page', () => {
    const body = '## You can’t see a want\n\n### Why?\n\n## Why?\n\n## It’s `code`, *really*'
    expect(readLessonText(body).headings).toEqual([
      'you-cant-see-a-want',
      'why',
      'why-1',
      'its-code-really'
    ])
  })

  test.each([
    [
      'a tag',
      'One *line*.\n\nAnother one.\n\n<KeyIdea>\nNo.\n</KeyIdea>',
      'One line.\n Another one.'
    ],
    ['a heading', 'One line.\n\n## No', 'One line.'],
    ['the end', 'One line.', 'One line.']
  ])('takes for the moment what stands before %s', (_, body, moment) => {
    expect(readLessonText(body).moment).toBe(moment)
  })

  test('finds no moment in a lesson that begins with a tag', () => {
    expect(readLessonText('<KeyIdea>\nFirst.\n</KeyIdea>\n\nLate.').moment).toBe('')
  })

  test('reads what stands on the page, with the attributes that are shown and no others', () => {
    const body = `Say *it* to [her](https://example.org/x), \`now\`.

## Head

- one
- two

<Example place="A shop">
<Poor says="Next.">
It hurries.
</Poor>
</Example>

<MythCheck claim="All do." sources="E-01">
Some do.
</MythCheck>

<Figure name="curve" />

<Check id="L-01.a" />`
    expect(readLessonText(body).text.split(/\s*\n\s*/)).toEqual([
      'Say it to her, now.',
      'Head',
      'one',
      'two',
      'A shop. Next.. It hurries.',
      'All do.. Some do.'
    ])
  })

  test('keeps the words of a tag with the tag', () => {
    const [example, poor] = readLessonText(BODY).tags.slice(1)
    expect(poor?.text).toBe('Next.. It hurries.')
    expect(example?.text).toMatch(
      /^A bakery\. Next\.\. It hurries\.\s+Anything else\?\. It waits\.$/
    )
  })

  test('keeps what stands in a tag apart from its attributes, a line a paragraph', () => {
    const [myth] = readLessonText('<MythCheck claim="All.">\nSome.\n\nFew.\n</MythCheck>').tags
    expect(myth?.within).toBe('Some.\nFew.')
  })

  test.each([
    ['import', 'import { x } from "y"'],
    ['import', 'export const x = 1'],
    ['expression', '{1 + 1}'],
    ['expression', 'Two is {1 + 1}.'],
    ['html', '<br />'],
    ['html', 'A <b>bold</b> word.']
  ])('reports an %s as no part of a lesson: %s', (what, line) => {
    expect(readLessonText(`One line.\n\n${line}\n`).strangers).toEqual([{ what, line: 3 }])
  })

  test('reports nothing in a lesson of words and tags', () => {
    expect(readLessonText(BODY).strangers).toEqual([])
  })

  test('does not guess what broken MDX means', () => {
    expect(() => readLessonText('<Poor says="x">\nNever closed.')).toThrow('closing tag')
  })
})

describe('countWords', () => {
  test.each([
    ['', 0],
    ['— … “”', 0],
    ['I can’t, she said.', 4],
    ['a well-known rule', 3],
    ['68 % of 40', 3],
    ['L.E.A.D. by Mr. Petrov', 4],
    ['café, naïve and 9', 4],
    ['one\n\ntwo', 2]
  ])('of “%s” is %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})

test('the body of a lesson keeps the lines of its file', () => {
  const body = bodyOf('---\nid: L-01\ntitle: A\n---\n\nA baker.\n\n<KeyIdea>\nB.\n</KeyIdea>\n')
  expect(readLessonText(body).tags[0]).toMatchObject({ name: 'KeyIdea', line: 8 })
  expect(body.trim()).toMatch(/^A baker\./)
})
