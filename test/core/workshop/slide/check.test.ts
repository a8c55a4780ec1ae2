import { describe, expect, test } from 'vitest'

import { readContent, readCurriculum, readWorkshop } from '../../../../src/build/read-content.ts'
import { slideFaults } from '../../../../src/core/workshop/slide/check.ts'
import { pageSlides } from '../../../../src/core/workshop/slide/page-slides.ts'
import { type Slide, slidesSchema } from '../../../../src/core/workshop/slide/schema.ts'
import { wordsIn, wordsOn } from '../../../../src/core/workshop/slide/words.ts'

const workshop = readWorkshop('.')
const content = readContent('.', [])
const known = {
  ...workshop,
  frameworks: content.frameworks,
  rolePlays: content.rolePlays.map(({ play }) => play),
  sources: readCurriculum('.').sources
}
const STEPS = { 'listening-steps': ['Make time'], 'conflict-steps': ['Listen'] }
const faults = (change: Partial<Slide>) =>
  slideFaults(
    [
      {
        id: 'one',
        title: 'One',
        notes: ['Say it.'],
        rules: false,
        sources: [],
        ...lines,
        ...change
      }
    ],
    { agendas: [], activities: [] },
    known,
    STEPS
  )
const lines = { shows: { kind: 'lines', items: ['A line'] } } as const satisfies Partial<Slide>

describe('slides that do not fit stop the build, in plain words', () => {
  test('those of the course fit', () => {
    expect(slideFaults(workshop.slides, workshop, known, STEPS)).toEqual([])
  })

  test.each<[string, Partial<Slide>, RegExp]>([
    ['a source', { sources: ['E-99'] }, /slide “one” names the source “E-99”/],
    ['a framework', { shows: { kind: 'letters', framework: 'rat' } }, /framework “rat”/],
    ['a role-play', { shows: { kind: 'scene', rolePlay: 'RP-77', stage: 'open' } }, /“RP-77”/],
    ['a moment', { shows: { kind: 'scene', rolePlay: 'RP-08', stage: 'x' } }, /moment “x”/],
    [
      'a score',
      { shows: { kind: 'score', promoters: 3, passives: 1, detractors: 1 } },
      /has 5 answers.*fewer than 10/
    ]
  ])('%s that is not there is named', (_, change, words) => {
    expect(faults(change)).toEqual([expect.stringMatching(words)])
    expect(faults(change)[0]).toContain('src/content/workshop/slides.yaml')
  })

  test('31 words are too many, and 30 are not', () => {
    const of = (count: number) => ({
      title: 'One',
      shows: { kind: 'lines', items: ['word '.repeat(count - 1)] } as Slide['shows']
    })
    expect(faults(of(30))).toEqual([])
    expect(faults(of(31))).toEqual([expect.stringContaining('shows 31 words. Cut it to 30')])
  })

  test('an agenda and an activity that name a slide which is gone', () => {
    const [agenda] = workshop.agendas
    const [activity] = workshop.activities
    const found = slideFaults(
      [],
      {
        agendas: agenda ? [{ ...agenda, blocks: agenda.blocks.slice(0, 1) }] : [],
        activities: activity ? [activity] : []
      },
      known,
      STEPS
    )
    expect(found.join('\n')).toMatch(/agendas\/breakfast\.yaml: block “welcome” names the slide/)
    expect(found.join('\n')).toMatch(/activities\.yaml: “A1” names the slide/)
  })

  test('two slides with one id', () => {
    const slide = { id: 'one', title: 'One', notes: ['Say it.'], ...lines }
    expect(slidesSchema.safeParse({ slides: [slide, slide] }).success).toBe(false)
  })
})

describe('a slide on a page', () => {
  test('has the words of the course in it, and none of its own', () => {
    const shown = pageSlides(workshop.slides, known, STEPS)
    const byId = (id: string) => shown.find((slide) => slide.id === id)
    expect(byId('rater')?.shows).toMatchObject({
      letters: [{ letter: 'R', term: 'Reliability' }, {}, {}, {}, {}]
    })
    expect(byId('ground-rules')?.rules).toEqual(workshop.preparation.rules)
    expect(byId('demo')?.shows).toMatchObject({
      usual: expect.stringContaining('which size'),
      better: expect.stringContaining('working on today')
    })
    expect(byId('curve')?.sources).toEqual([
      expect.objectContaining({ id: 'E-03', verdict: 'supported', work: expect.any(String) })
    ])
    expect(byId('honest-numbers')?.shows).toMatchObject({ score: { status: 'rough' } })
  })

  test.each([
    ['If …, then I …', 3],
    ['don’t stop L.E.A.D. now', 4],
    ['7 promoters, 3 passives', 4],
    ['', 0]
  ])('“%s” has %i words', (text, count) => {
    expect(wordsIn(text)).toBe(count)
    expect(wordsOn({ title: text, shows: { kind: 'opening' } })).toBe(count)
  })
})
