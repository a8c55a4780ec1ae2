import { cleanup, screen, waitFor, within } from '@testing-library/preact'
import { hydrate } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { readContent, readWorkbook } from '../../../src/build/read-content.ts'
import { Results } from '../../../src/components/islands/Results.tsx'
import type { Json } from '../../../src/core/record/fact.ts'
import { pageResults } from '../../../src/core/workbook/page-results.ts'
import { fieldFact } from '../../../src/core/workbook/sheet.ts'
import { workbookOf } from '../../../src/core/workbook/workbook.ts'
import { record } from '../../../src/stores/record.ts'
import { fieldsOf, row, sheet } from '../../fixtures/workbook.ts'

const { text, files } = readWorkbook('.')
const { frameworks, lessons, rolePlays } = readContent('.', [])
const content = pageResults(workbookOf(text, files), {
  frameworks,
  lessons: new Map(
    lessons.map(({ lesson }) => [lesson.id, { title: lesson.title, href: `/${lesson.id}/` }])
  ),
  rolePlays: new Map(
    rolePlays.map(({ play }) => [play.id, { title: play.title, href: `/${play.id}/` }])
  )
})
const page = <Results {...content} home="/evaluate/" />
const SENT = renderToString(page)

/** Opens the page where this was filled in. */
function open(...filled: Parameters<typeof sheet>): void {
  for (const [field, value] of Object.entries(fieldsOf(sheet(...filled)))) {
    record.set(fieldFact('e-1', field), value as Json)
  }
  const main = document.createElement('main')
  main.innerHTML = SENT
  document.body.replaceChildren(main)
  hydrate(page, main)
}

const section = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const heading = () => screen.findByRole('heading', { level: 1 })

beforeEach(() => record.remove([...record.all().keys()]))
afterEach(cleanup)

test('the page as it was sent has a heading and says nothing about the person', () => {
  expect(SENT).toContain('<h1>Your results</h1>')
  expect(SENT).not.toMatch(/<section|<svg|answered/)
})

test('with nothing filled in it says what to do', async () => {
  open()
  const start = await screen.findByRole('link', { name: 'Start with RATER' })
  expect(start.getAttribute('href')).toBe('/evaluate/rater/')
  expect(screen.queryByRole('img')).toBeNull()
})

test('what was filled in earlier shows up once the static page wakes up', async () => {
  open(
    `${row('W-31', 9, '5/4/4')} W-31:5/5/3 W-40:5/2/4`,
    { name: 'Front desk', alternative: 'Bike Barn' },
    { top: ['W-40'] }
  )
  await waitFor(async () => expect((await heading()).textContent).toMatch(/^You report that /))
  expect((await heading()).textContent).toContain('Customers may want')
  expect(screen.getByText('Front desk')).toBeTruthy()
  expect(screen.getByText(/^RATER: 10 of 10 answered, by one person, on \w+ \d+$/)).toBeTruthy()

  const first = section('What to do first')
  const [step] = first.getAllByRole('listitem')
  expect(step?.textContent).toContain('Customers are kept informed while they wait')
  expect(step?.textContent).toContain('room 3 of 4')
  expect(first.getByText(/^One person’s view\./)).toBeTruthy()
  const plan = first.getByRole('link', { name: 'Make a 90-day plan' })
  expect(plan.getAttribute('href')).toBe('/evaluate/plan/?evaluation=e-1')

  const [, ordered] = screen.getAllByRole('row')
  expect(ordered?.textContent).toContain('First of your top three')
  expect(ordered?.textContent).toContain('You trail Fix first')
  expect(screen.getByText(/^You trail on “Kept informed”/)).toBeTruthy()
})

test('a section says what it rests on, how to read it, and what nobody knows', async () => {
  open(`${row('W-01', 7, '3')} ${row('W-23', 5, '4')} ${row('W-28', 3, 'dk')}`)
  const pride = within(await screen.findByRole('region', { name: /PRIDE/ }))
  expect(pride.getByRole('img', { name: /^3\.0 on a scale from 1, / })).toBeTruthy()
  expect(pride.getByText(/^Uneven: it happens/)).toBeTruthy()
  expect(pride.getByText(/^7 of 10 answered, by one person, on /)).toBeTruthy()
  const centered = section(/Customer-centered or/)
  expect(centered.getByText('Too few answers for a mean: 5 of 8, and it takes 6.')).toBeTruthy()
  expect(centered.getByText(/“I don’t know” stands at 3 of 8 items/)).toBeTruthy()
  const open8 = section(/BE SURE/)
  expect(open8.getByText('Not answered yet.')).toBeTruthy()
  expect(screen.getByText('Half done: 2 of 7 sections have answers so far.')).toBeTruthy()
})

test('letters are told in words, and only where both answers are there', async () => {
  open('W-11:4 W-12:5 W-13:3')
  const list = await screen.findByRole('list', { name: 'BE SURE, by your own account' })
  const [broad, extreme] = within(list).getAllByRole('listitem')
  expect(broad?.textContent).toContain('Broad product knowledge 4.5')
  expect(extreme?.textContent).toContain('open')
})

test.each([
  [{ 'count-9': '9' }, '9 answers: no score yet', undefined],
  [
    { 'count-10': '7', 'count-8': '3', 'count-0': '2' },
    'Score +42, honest range −6 to +72',
    /Very rough/
  ],
  [
    { 'count-10': '20', 'count-8': '12', 'count-0': '8', asked: '120' },
    'Score +30, honest range +5 to +51',
    /40 of 120 people answered/
  ]
])('after %j the recommendation score is “%s”', async (counts, score, words) => {
  open('', counts)
  const part = within(await screen.findByRole('region', { name: 'Recommendation score' }))
  expect(part.getByText(score)).toBeTruthy()
  if (words) expect(part.getByText(words)).toBeTruthy()
  else expect(part.queryByRole('img')).toBeNull()
  expect(part.getByText(/^Don’t tie pay to it/)).toBeTruthy()
  expect(part.getByText(/Net Promoter Score®/)).toBeTruthy()
})

test('points of connection are shortlisted, and what is missing is named', async () => {
  open('', {
    'point-waiting.withdrawal': 'Nobody said a word',
    'point-waiting.uses': '60',
    'point-waiting.weight': 'high',
    'point-bill.withdrawal': 'Two lines that nobody could explain',
    'point-bill.owner': 'Ana'
  })
  const part = within(await screen.findByRole('region', { name: /contact|connection/i }))
  const [first, ...rest] = part.getAllByRole('listitem')
  expect(first?.textContent).toContain('Waiting 60 times a week, weight high')
  expect(rest).toEqual([])
  expect(
    part.getByText('Can’t be ranked yet, since uses or weight are missing: Bill.')
  ).toBeTruthy()
  expect(part.getByText(/^Nobody owns: Finds us/).textContent).not.toContain('Bill')
  expect(part.getByText('No point has a measure yet.')).toBeTruthy()
})

test('other answers give other steps, each with its lesson and its role-play', async () => {
  open('W-11:1 W-24:5')
  const part = within(await screen.findByRole('region', { name: /^More steps/ }))
  expect(part.getByText('You answered: almost never')).toBeTruthy()
  // A reversed item: the answer is told as it was given.
  expect(part.getByText('You answered: almost always')).toBeTruthy()
  expect(part.getAllByRole('link', { name: /^Lesson: / }).length).toBeGreaterThanOrEqual(1)
})

test('what customers said is told where some of it was entered', async () => {
  open('W-31:5/4/4', {}, { 'check-1.picks': ['W-31'], 'check-2.picks': ['W-32'] })
  const link = await screen.findByRole('link', { name: /^You have entered what 2 customers said/ })
  expect(link.getAttribute('href')).toBe('/evaluate/customer-check/?evaluation=e-1')
})

test('nothing on the page is a total, a norm or a star', async () => {
  open(`${row('W-01', 49, '3')} ${row('W-31', 10, '5/2/4')}`)
  await screen.findByRole('region', { name: 'Section by section' })
  expect(document.body.textContent).not.toMatch(
    /★|above average|top 10|grand total|percentile|\d ?%/i
  )
  expect(document.body.textContent).toContain('so there is no total')
})

test('what a stranger wrote into the record never breaks the page', async () => {
  open(
    'W-01:dk W-31:na/na/na W-99:3',
    {
      'own-1.text': 'x'.repeat(300),
      'count-3': 'many',
      'point-.owner': 'Ana',
      'point-a.uses': '-1'
    },
    { top: ['W-31', 'W-31', 'nothing', 'W-32'], points: ['', 'b', 'b'] }
  )
  expect(await screen.findByText(/^No score: the count for 3 can’t be read/)).toBeTruthy()
})
