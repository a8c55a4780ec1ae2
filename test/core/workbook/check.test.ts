import { expect, test } from 'vitest'

import { workbookFaults } from '../../../src/core/workbook/check.ts'
import type {
  ContactSection,
  LensesSection,
  RatingItem,
  RatingsSection,
  WorkbookText
} from '../../../src/core/workbook/schema.ts'
import type { SectionFile } from '../../../src/core/workbook/workbook.ts'

const HOME = 'src/content/workbook'
const NUMBERS = ['ten', 'two', 'six', 'four', 'five', 'nine', 'three', 'seven']

/** An item with words of its own, taken from its number. */
function item(number: number, other: Partial<RatingItem> = {}): RatingItem {
  const own = NUMBERS[number] ?? String(number)
  return {
    id: `W-0${number}`,
    version: 1,
    text: `Staff answer within ${own} minutes`,
    short: `Within ${own}`,
    reversed: false,
    advice: {
      step: `Take the clock off the wall for ${own} days, and put it where everybody can see it.`,
      lesson: 'L-26'
    },
    ...other
  }
}

const head = { title: 'Health check', short: 'Health', minutes: 5, lede: 'Look.' }

function ratings(items: RatingItem[], other: Partial<RatingsSection> = {}): SectionFile {
  const section: RatingsSection = {
    kind: 'ratings',
    id: 'W-A',
    ...head,
    framework: 'pride',
    reading: 'High is high.',
    items
  }
  return { file: `${HOME}/a-pride.yaml`, section: { ...section, ...other } as RatingsSection }
}

const points: SectionFile = {
  file: `${HOME}/e-points.yaml`,
  section: {
    kind: 'contact-points',
    id: 'W-E',
    ...head,
    phases: [],
    starters: [],
    prompts: []
  } satisfies ContactSection
}

const LETTERS = ['pride.process', 'pride.process', 'pride.roles', 'pride.roles']
/** Four items, two for each letter, one of them reversed; some of them changed. */
const items = (changes: Record<number, Partial<RatingItem>> = {}) =>
  LETTERS.map((letter, at) => item(at + 1, { letter, reversed: at === 0, ...changes[at + 1] }))

const text = (order = ['W-A', 'W-E'], dropped: string[] = []): WorkbookText => ({
  title: 'Workbook',
  edition: '1',
  issued: '2026-11-27',
  howTo: [],
  credits: [],
  order,
  dropped,
  scales: {
    often: { ask: 'How often?', points: [], dk: 'I don’t know' },
    importance: { ask: 'How much?', points: [], dk: 'I don’t know' }
  },
  bands: []
})

const known = {
  lessons: ['L-26'],
  rolePlays: ['RP-03'],
  letters: ['pride.process', 'pride.roles', 'lead.listen']
}
const said = (files = [ratings(items()), points], order?: string[], other = known) =>
  workbookFaults(text(order), files, other)

test('says nothing where everything fits', () => {
  expect(said()).toEqual([])
})

test('takes a section without a framework, whose items have no letters', () => {
  const bare = [1, 2, 3, 4].map((number) => item(number, { reversed: number === 1 }))
  expect(said([ratings(bare, { framework: undefined }), points])).toEqual([])
})

test('takes a role-play that is there', () => {
  const advice = { ...item(1).advice, rolePlay: 'RP-03' }
  expect(said([ratings(items({ 1: { advice } })), points])).toEqual([])
})

test.each<[string, string[], RegExp]>([
  ['names a section twice', ['W-A', 'W-A', 'W-E'], /workbook\.yaml: “order” names W-A twice/],
  ['names one without a file', ['W-A', 'W-B', 'W-E'], /workbook\.yaml: .*W-B, which no file has/],
  ['leaves one out', ['W-A'], /e-points\.yaml: its section W-E is not in “order”/]
])('says so where the order %s', (_, order, fault) => {
  expect(said(undefined, order)).toEqual([expect.stringMatching(fault)])
})

test('says so where an item takes the id of one that was dropped', () => {
  const files = [ratings(items()), points]
  const faults = (dropped: string[]) => workbookFaults(text(undefined, dropped), files, known)
  expect(faults(['W-50'])).toEqual([])
  expect(faults(['W-02'])).toEqual([
    expect.stringMatching(/a-pride\.yaml: item “W-02” is in “dropped” in .*workbook\.yaml/)
  ])
})

test('says so where two files have one section', () => {
  const copy = { ...points, file: `${HOME}/e-copy.yaml` }
  expect(said([ratings(items()), points, copy])).toEqual([
    expect.stringMatching(/e-copy\.yaml: section W-E is in another file, too/)
  ])
})

test('says so where a file is not named after its section', () => {
  const lost = { ...points, file: `${HOME}/f-points.yaml` }
  expect(said([ratings(items()), lost])).toEqual([
    `${HOME}/f-points.yaml: its id is W-E. Let its name begin with “e-”.`
  ])
})

test.each<[string, Record<number, Partial<RatingItem>>, RegExp]>([
  [
    'a lesson',
    { 2: { advice: { ...item(2).advice, lesson: 'L-99' } } },
    /item “W-02” points to the lesson L-99, which is not there/
  ],
  [
    'a role-play',
    { 2: { advice: { ...item(2).advice, rolePlay: 'RP-99' } } },
    /item “W-02” points to the role-play RP-99, which is not there/
  ]
])('says so where advice points to %s that is not there', (_, changes, fault) => {
  expect(said([ratings(items(changes)), points])).toEqual([expect.stringMatching(fault)])
})

test.each<[string, Record<number, Partial<RatingItem>>, RegExp[]]>([
  [
    'a letter that no framework has',
    { 2: { letter: 'pride.pace' } },
    [/“W-02” has the letter “pride\.pace”. Use one of pride\.process, pride\.roles/, /1 items/]
  ],
  [
    'a letter of another framework',
    { 2: { letter: 'lead.listen' } },
    [/“W-02” has the letter “lead\.listen”/, /1 items/]
  ],
  ['no letter', { 2: { letter: undefined } }, [/“W-02” has no letter/, /1 items/]],
  [
    'a letter that has two already',
    { 2: { letter: 'pride.roles' } },
    [/“pride\.process” has 1 items/, /“pride\.roles” has 3 items. Give each letter 2/]
  ]
])('says so where an item has %s', (_, changes, faults) => {
  expect(said([ratings(items(changes)), points])).toEqual(
    faults.map((fault) => expect.stringMatching(fault))
  )
})

test('says so where a section has letters but no framework, or one that is not there', () => {
  const named = (framework?: string) => said([ratings(items(), { framework }), points])
  expect(named()).toHaveLength(4)
  expect(named()[0]).toMatch(/“W-01” has the letter “pride\.process”, but its section names no/)
  expect(named('pace')).toEqual([expect.stringMatching(/names the framework “pace”, which is not/)])
})

test.each<[string, Partial<RatingItem>, RegExp]>([
  ['an id', { id: 'W-01' }, /the id “W-01”, as “W-01” in .*a-pride\.yaml has/],
  ['a short name', { short: 'Within two' }, /“W-09” has the short name “Within two”, as “W-01”/],
  ['a first step', { advice: item(1).advice }, /“W-09” has the first step “Take .*as “W-01”/]
])('says so where %s is used twice, even in two sections', (_, change, fault) => {
  const second = ratings([item(5), item(6), item(7), { ...item(9), ...change }], {
    kind: 'loyalty',
    id: 'W-F',
    framework: undefined,
    recommendation: 'How likely?'
  } as Partial<RatingsSection>)
  const first = ratings(items({ 2: { reversed: true } }))
  const files = [first, { ...second, file: `${HOME}/f-loyalty.yaml` }, points]
  expect(said(files, ['W-A', 'W-F', 'W-E'])).toEqual([expect.stringMatching(fault)])
})

test.each<[string, Partial<RatingItem>, RegExp]>([
  ['the item', { text: 'Staff do not interrupt' }, /item “W-02” denies something/],
  ['an anchor', { anchors: { 1: 'seldom', 3: 'half.', 5: 'kept' } }, /“W-02” ends “half\.”/],
  [
    'the first step',
    { advice: { step: 'Call back.', lesson: 'L-26' } },
    /“W-02” has a first step of 2 words/
  ]
])('says so where the wording of %s breaks a rule', (_, change, fault) => {
  expect(said([ratings(items({ 2: change })), points])).toEqual([expect.stringMatching(fault)])
})

test('reads the clauses of a lens for the headline', () => {
  const lenses: LensesSection = {
    kind: 'lenses',
    id: 'W-D',
    ...head,
    framework: 'pride',
    reading: 'High is high.',
    ownKinds: [],
    items: items().map(({ reversed: _reversed, anchors: _anchors, trap: _trap, ...rest }, at) => ({
      ...rest,
      card: 'They do things by the time they said',
      kept: 'things are done by the time you said',
      wanted: at === 0 ? 'Customers may want more' : 'customers may want more'
    }))
  }
  const file = `${HOME}/d-rater.yaml`
  expect(said([{ file, section: lenses }, points], ['W-D', 'W-E'])).toEqual([
    expect.stringMatching(/d-rater\.yaml: item “W-01” begins “Customers may want more” with a cap/),
    expect.stringMatching(/0 of 4 items are reversed/)
  ])
})

test.each<[number[], number]>([
  [[], 1],
  [[1], 0],
  [[1, 3], 1]
])('wants about a fifth of the items reversed: %j of four', (reversed, count) => {
  const changes = Object.fromEntries(
    [1, 2, 3, 4].map((number) => [number, { reversed: reversed.includes(number) }])
  )
  const faults = said([ratings(items(changes)), points])
  expect(faults).toHaveLength(count)
  for (const fault of faults) expect(fault).toMatch(/^src\/content\/workbook: \d of 4 items are/)
})

test('has nothing to count where there are no items', () => {
  expect(said([points], ['W-E'])).toEqual([])
})
