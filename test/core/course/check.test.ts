import { describe, expect, test } from 'vitest'

import {
  type CourseContent,
  courseFaults,
  idsIn,
  type LessonFiles
} from '../../../src/core/course/check.ts'
import { readLessonText } from '../../../src/core/course/lesson-text.ts'
import type { Framework } from '../../../src/core/reference/schema.ts'
import { item } from '../../fixtures/bank.ts'
import { BODY, course, lessonFiles } from '../../fixtures/course.ts'
import { ordering, questions, reflection, single } from '../../fixtures/questions.ts'
import { rolePlay } from '../../fixtures/roleplays.ts'

const { lesson, cards } = lessonFiles()
const front = (other: Partial<typeof lesson>) => lessonFiles({ lesson: { ...lesson, ...other } })
const text = (piece: string | RegExp, by: string) => {
  const body = BODY.replace(piece, by)
  if (body === BODY) throw new Error(`${piece} is not in the lesson`)
  return lessonFiles({ text: readLessonText(body) })
}
const asking = (...others: readonly (typeof questions)[number][]) =>
  lessonFiles({
    questions: questions.map((question) => others.find(({ id }) => id === question.id) ?? question)
  })
const TAG = '<Check id="L-01.single" />'
const GLOSSARY = 'src/content/reference/glossary.yaml'
const SOURCES = 'src/content/reference/sources.yaml'
const FRAMEWORKS = 'src/content/frameworks.yaml'

describe('courseFaults', () => {
  test('finds none where everything fits together', () => {
    expect(courseFaults(course())).toEqual([])
  })

  test.each<[string, LessonFiles, string, string]>([
    ['letter', front({ letters: ['lead.love'] }), 'lead.love', FRAMEWORKS],
    ['letter', front({ letters: ['listen'] }), 'listen', FRAMEWORKS],
    ['term', front({ terms: ['need'] }), 'need', GLOSSARY],
    ['source', front({ sources: ['E-09'] }), 'E-09', SOURCES],
    [
      'source',
      text(
        '## A heading',
        '## A heading\n\n<MythCheck claim="x" holds="no" sources=" E-01  E-08 ">\nNo.\n</MythCheck>'
      ),
      'E-08',
      SOURCES
    ],
    ['framework', text('Try it.', 'Try it.\n\n<Letters of="pride" />'), 'pride', FRAMEWORKS],
    [
      'figure',
      text('Try it.', 'Try it.\n\n<Figure name="pie" />'),
      'pie',
      'src/components/lesson/Figure.astro'
    ]
  ])('says where a %s belongs that a lesson names and nobody knows', (what, files, name, home) => {
    expect(courseFaults(course({ lessons: [files] }))).toEqual([
      `one.mdx: it names the ${what} “${name}”, which is not in ${home}. Add or correct it.`
    ])
  })

  test('says what to do about sheets that share an address or point nowhere', () => {
    const [framework] = course().frameworks
    const other = { ...(framework as Framework), sources: ['E-09'], lessons: ['L-01', 'L-09'] }
    expect(courseFaults(course({ frameworks: [framework as Framework, other] }))).toEqual([
      'src/content/sheets: “lead” is there twice. Give each its own id.',
      'src/content: the sheet “L.E.A.D.” names the source “E-09”, which is not there. Add or correct it.',
      'src/content: the sheet “L.E.A.D.” names the lesson “L-09”, which is not there. Add or correct it.'
    ])
  })

  test.each<[string, LessonFiles, RegExp]>([
    [
      'a term whose word the lesson never uses',
      text('A baker looks past the customer.', 'A baker looks past somebody.'),
      /^one\.mdx: it names the term “customer”, but “customer” is nowhere in its running text\. Use the word, add the form it takes to “forms” in .*glossary\.yaml, or drop the term/
    ],
    [
      'a lesson without its questions file',
      lessonFiles({ questions: undefined }),
      /^one\.mdx: it has no questions\. Add one\.questions\.yaml\.$/
    ],
    [
      'a tag without a question',
      text('Try it.', 'Try it.\n\n<Check id="L-01.singel" />'),
      /^one\.mdx: line 21: <Check id="L-01\.singel"> has no question\. Add it .* or correct the id\.$/
    ],
    [
      'a question that stands nowhere',
      text(TAG, ''),
      /^one\.mdx: question “L-01\.single” stands in the text 0 times\. Put its tag in once\.$/
    ],
    [
      'a question that stands there twice',
      text(TAG, `${TAG}\n\n${TAG}`),
      /^one\.mdx: question “L-01\.single” stands in the text 2 times\. Put its tag in once\.$/
    ],
    [
      'a practice outside of <TryIt>',
      asking({ ...single, practice: true }),
      /^one\.mdx: question “L-01\.single” is a practice but stands outside <TryIt>\. Move it, or drop/
    ],
    [
      'a question that counts inside of <TryIt>',
      text(/Try it\.([\s\S]*)<Check id="L-01.single" \/>/, `Try it.\n\n${TAG}$1`),
      /^one\.mdx: question “L-01\.single” stands inside <TryIt>\. Add “practice: true”, or move/
    ],
    [
      'a practice outside of <TryIt> that is a reflection',
      text(/(<Reflect[^>]*>)\n<\/TryIt>/, '</TryIt>\n\n$1'),
      /^one\.mdx: question “L-01\.reflection” is a practice but stands outside <TryIt>\./
    ],
    [
      'a <Reflect> outside of <TryIt>, where it would not count',
      {
        ...asking({ ...reflection, practice: false }),
        text: text(/(<Reflect[^>]*>)\n<\/TryIt>/, '</TryIt>\n\n$1').text
      },
      /^one\.mdx: <Reflect id="L-01\.reflection"> stands outside <TryIt>, .* Write <Check id="L-01/
    ],
    [
      'a <Reflect> that is no reflection',
      {
        ...asking({ ...single, practice: true }),
        text: text(
          /Try it\.([\s\S]*)<Check id="L-01.single" \/>/,
          'Try it.\n\n<Reflect id="L-01.single" />$1'
        ).text
      },
      /<Reflect id="L-01\.single"> is a single question\. Write <Check id="L-01\.single">\.$/
    ],
    [
      'a question of another lesson',
      lessonFiles({ cards: [...cards, { id: 'L-02.card.x', front: 'What?', back: 'That.' }] }),
      /^one\.questions\.yaml: “L-02\.card\.x” belongs to another lesson\. Ids here begin with “L-01\.”\.$/
    ],
    [
      'a passage that is not there',
      asking({ ...single, passage: 'another-heading' }),
      /^one\.questions\.yaml: question “L-01\.single” points to the passage “another-heading”, .* Use one of key-idea, example, try-it, a-heading\.$/
    ],
    [
      'a passage in a myth that the lesson does not check',
      asking({ ...single, passage: 'myth-check' }),
      /points to the passage “myth-check”, which is not in the lesson/
    ],
    [
      'an unknown belief behind an option',
      asking({
        ...single,
        options: single.options.map((option) =>
          option.id === 'miss' ? { ...option, misconception: 'M-99' } : option
        )
      }),
      /^one\.questions\.yaml: question “L-01\.single” names the belief “M-99”, .*misconceptions\.yaml\. Add or correct it\.$/
    ],
    [
      'an unknown belief behind an order',
      asking({ ...ordering, misconception: 'M-98' }),
      /^one\.questions\.yaml: question “L-01\.ordering” names the belief “M-98”/
    ],
    [
      'a fault of the pattern',
      text('When somebody', 'If somebody'),
      /^one\.mdx: <AtWork> is not of the form/
    ]
  ])('names the file and the remedy for %s', (_, files, message) => {
    const faults = courseFaults(course({ lessons: [files], published: [] }))
    expect(faults).toEqual([expect.stringMatching(message)])
  })

  test('lets feedback point to a myth that the lesson does check', () => {
    const myth = '## A heading\n\n<MythCheck claim="x" holds="no">\nNo.\n</MythCheck>'
    const files = {
      ...asking({ ...single, passage: 'myth-check' }),
      text: text('## A heading', myth).text
    }
    expect(courseFaults(course({ lessons: [files] }))).toEqual([])
  })

  test('takes no id twice, within a lesson or across lessons', () => {
    const other = lessonFiles({ file: 'two.mdx' })
    const faults = courseFaults(course({ lessons: [lessonFiles(), other] }))
    expect(faults).toContain(
      'two.mdx: the id “L-01.single” is already used in one.mdx. Give it another one.'
    )
    expect(faults).toHaveLength(idsIn(course({ lessons: [other] })).length)

    const twins = lessonFiles({ cards: [...cards, ...cards.slice(0, 1)] })
    expect(courseFaults(course({ lessons: [twins] }))).toEqual([
      'one.mdx: the id “L-01.card.one” is already used in one.mdx. Give it another one.'
    ])
  })

  test('judges lengths over the whole course', () => {
    const longest = Array.from({ length: 12 }, (_, at) => ({
      ...single,
      id: `L-01.single-${at}`,
      options: single.options.map((option) => ({
        ...option,
        text: option.key ? 'Longer' : 'Short'
      }))
    }))
    const content = course({ lessons: [lessonFiles({ questions: longest })], published: [] })
    expect(courseFaults(content)).toContainEqual(
      expect.stringContaining('the right option is the longest in 12 of 12')
    )
  })
})

describe('a published id', () => {
  const faults = (other: Partial<CourseContent>) => courseFaults(course(other))

  test('that is gone stops the build, as learners would lose what they answered', () => {
    expect(faults({ published: ['L-01', 'L-01.taxi'] })).toEqual([
      expect.stringMatching(
        /“L-01\.taxi” was published and is gone.*Bring it back, or say in src\/core\/record\/renamed\.ts/
      )
    ])
  })

  test.each([
    ['renamed', { 'L-01.taxi': 'L-01.single' }],
    ['renamed twice', { 'L-01.taxi': 'L-01.cab', 'L-01.cab': 'L-01.single' }]
  ])('that was %s is fine', (_, renamed) => {
    expect(faults({ published: ['L-01.taxi'], renamed })).toEqual([])
  })

  test('of a test item is kept like all others', () => {
    const published = ['L-01', 'L-01.test.bakery']
    expect(faults({ published, bank: [{ file: 'one.yaml', items: [item] }] })).toEqual([])
    expect(faults({ published })).toEqual([expect.stringContaining('“L-01.test.bakery” was')])
  })

  test('that was renamed to something that is gone is not fine', () => {
    const renamed = { 'L-01.taxi': 'L-01.cab' }
    expect(faults({ published: ['L-01.taxi'], renamed })).toHaveLength(1)
  })
})

test('a track that begins with a lesson which is not on it, or not there, is told', () => {
  const owner = { id: 'owner', name: 'I own it', says: 'In order.', test: false } as const
  const begins = (first: string[]) => courseFaults(course({ tracks: [{ ...owner, first }] }))
  expect(begins([])).toEqual([])
  expect(begins(['L-77'])).toEqual([
    expect.stringMatching(/tracks\.yaml: “owner” begins with L-77.*Take it out, or add “owner”/)
  ])
})

describe('idsIn', () => {
  test('lists what a record can be about: lessons, questions, cards, test items, role-plays', () => {
    const lessons = [lessonFiles({ questions: [single] })]
    const bank = [{ file: 'one.yaml', items: [item] }]
    const rolePlays = [{ file: 'milk.yaml', play: rolePlay({ repairs: [0] }) }]
    expect(idsIn(course({ lessons, bank, rolePlays })).slice(0, 10)).toEqual([
      'L-01',
      'L-01.single',
      'L-01.card.one',
      'L-01.card.two',
      'L-01.test.bakery',
      'RP-01',
      'RP-01.s1-best',
      'RP-01.s1-ok',
      'RP-01.s1-poor',
      'RP-01.s1-mend-best'
    ])
  })

  test('lists a lesson that has nothing yet', () => {
    const lessons = [lessonFiles({ questions: undefined, cards: [] })]
    expect(idsIn(course({ lessons }))).toEqual(['L-01'])
  })
})
