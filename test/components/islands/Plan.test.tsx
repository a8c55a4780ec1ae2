import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { hydrate } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { Plan } from '../../../src/components/islands/Plan.tsx'
import type { Json } from '../../../src/core/record/fact.ts'
import { record } from '../../../src/stores/record.ts'
import { fieldHere, keepField } from '../../../src/stores/workbook/evaluation.ts'
import { rating } from '../../fixtures/workbook-share.ts'

const sections = [
  {
    id: 'W-A',
    kind: 'ratings',
    short: 'PRIDE',
    items: [{ id: 'W-01', text: 'Steps are written down', step: 'Write one down.' }]
  },
  {
    id: 'W-D',
    kind: 'lenses',
    short: 'RATER',
    items: [
      { id: 'W-31', text: 'Things are done on time', step: 'Count the kept ones.' },
      { id: 'W-40', text: 'Customers are kept informed', step: 'Send a line.' }
    ]
  }
]
const page = (
  <Plan
    sections={sections}
    example={{ if: 'I promise a call-back', do: 'I write it down' }}
    home="/evaluate/"
    previous={{ name: 'Results', href: '/evaluate/results/' }}
    next={{ name: 'Customer check', href: '/evaluate/customer-check/' }}
  />
)
const SENT = renderToString(page)
const ANSWERED = {
  alternative: 'Blue Door',
  'W-31.want': rating(4),
  'W-31.get': rating(3),
  'W-40.want': rating(5),
  'W-40.get': rating(2),
  'W-40.alternative': rating(4)
}

/** The page as it was sent, with these facts kept and these words typed before it is awake. */
function open(kept: Record<string, Json> = {}, early: Record<string, string> = {}): void {
  for (const [field, value] of Object.entries(kept)) keepField(field, value)
  const main = document.createElement('main')
  main.innerHTML = SENT
  document.body.replaceChildren(main)
  for (const [name, words] of Object.entries(early)) fieldOf(name).value = words
  hydrate(page, main)
}

const fieldOf = (name: string) =>
  document.getElementById(name) as HTMLInputElement | HTMLTextAreaElement
const line = (number: number) => within(document.getElementById(`plan-${number}`) as HTMLElement)
const head = (number: number) =>
  document.getElementById(`plan-${number}`)?.querySelector('summary')?.textContent
const type = (name: string, value: string) => fireEvent.input(fieldOf(name), { target: { value } })
/** Until the page has shown what is kept. */
const shown = (name: string, value: string) =>
  waitFor(() => expect(fieldOf(name).value).toBe(value))

beforeEach(() => record.remove([...record.all().keys()]))
afterEach(cleanup)

test('the page as it was sent is an empty plan, and a form on paper', () => {
  expect(SENT.match(/Nothing chosen yet/g)).toHaveLength(3)
  expect(SENT.match(/What could prove you wrong/g)?.length).toBeGreaterThanOrEqual(6)
})

test('what the answers put first stands there, and nothing of it is kept yet', async () => {
  open(ANSWERED)
  await shown('plan-1.title', 'Customers are kept informed')
  await shown('plan-2.title', 'Things are done on time')
  expect(fieldOf('plan-1.step').value).toBe('Send a line.')
  expect(fieldOf('plan-1.why').value).toBe(
    'By our own answers, customers want it: 5 of 5. They get it here: 2 of 5. They get it at Blue Door: 4 of 5.'
  )
  expect(head(1)).toMatch(/Suggested/)
  expect(fieldHere('plan-1.title')).toBe('')
})

test('“Use this” keeps a suggestion, and later answers change nothing in it', async () => {
  open(ANSWERED)
  await shown('plan-1.title', 'Customers are kept informed')
  fireEvent.click(line(1).getByRole('button', { name: 'Use this', hidden: true }))
  keepField('W-40.get', rating(5))
  keepField('W-31.get', rating(1))
  await waitFor(() => expect(head(1)).toMatch(/Still to come: one owner, the if-then sentence/))
  expect(fieldHere('plan-1.item')).toBe('W-40')
  expect(fieldOf('plan-1.why').value).toContain('They get it here: 2 of 5.')
  await shown('plan-2.title', 'Things are done on time')
})

test('the first word that is typed keeps the suggestion that it stands in', async () => {
  open(ANSWERED)
  await shown('plan-1.title', 'Customers are kept informed')
  type('plan-1.owner', 'A')
  expect(fieldHere('plan-1.owner')).toBe('A')
  expect(fieldHere('plan-1.title')).toBe('Customers are kept informed')
  type('plan-1.why', 'Mrs. Ortiz said so')
  keepField('W-40.get', rating(1))
  await waitFor(() => expect(head(1)).toMatch(/Still to come: the if-then sentence/))
  expect(fieldOf('plan-1.why').value).toBe('Mrs. Ortiz said so')
})

test('a line can be left empty, and stays so', async () => {
  open(ANSWERED)
  await shown('plan-1.title', 'Customers are kept informed')
  fireEvent.click(line(1).getByRole('button', { name: 'Leave this line empty', hidden: true }))
  await shown('plan-1.title', '')
  await shown('plan-2.title', 'Customers are kept informed')
  expect(document.activeElement).toBe(fieldOf('plan-1.title'))
})

test('another item brings its own words, and leaves what somebody wrote', async () => {
  open({ ...ANSWERED, 'W-01': rating(2) })
  await shown('plan-1.title', 'Customers are kept informed')
  type('plan-1.step', 'Ask Ben')
  const choice = line(1).getByRole('combobox', { name: 'Choose an item', hidden: true })
  fireEvent.change(choice, { target: { value: 'W-01' } })
  await shown('plan-1.title', 'Steps are written down')
  expect(fieldOf('plan-1.why').value).toBe('We rated it 2 of 5.')
  expect(fieldOf('plan-1.step').value).toBe('Ask Ben')
})

test('an emptied line can be put back with all its words', async () => {
  open({ 'plan-1.title': 'Waiting', 'plan-1.owner': 'Ana' })
  await shown('plan-1.title', 'Waiting')
  fireEvent.click(await line(1).findByRole('button', { name: 'Empty this line', hidden: true }))
  await shown('plan-1.title', '')
  const back = await line(1).findByRole('button', { name: /Put it back/, hidden: true })
  expect(document.activeElement).toBe(back)
  fireEvent.click(back)
  await shown('plan-1.title', 'Waiting')
  await shown('plan-1.owner', 'Ana')
})

test('words typed before the script arrived are kept, with the suggestion around them', async () => {
  open(ANSWERED, { 'plan-1.owner': 'Ana', 'plan-2.title': 'My own idea' })
  await waitFor(() => expect(fieldHere('plan-1.owner')).toBe('Ana'))
  await shown('plan-1.title', 'Customers are kept informed')
  await shown('plan-2.title', 'My own idea')
})

test('early words stand behind those that were kept', async () => {
  open({ 'plan-1.why': 'They wait.' }, { 'plan-1.why': 'And they call.' })
  await shown('plan-1.why', 'They wait. And they call.')
})

test('several owners get a gentle note, and a start gets its days', async () => {
  open()
  await waitFor(() => expect(head(1)).toMatch(/Empty/))
  type('plan-1.owner', 'Ana and Ben')
  expect(await line(1).findByText(/more than one person/)).toBeTruthy()
  type('plan-1.start', '2026-11-21')
  expect(await line(1).findByText(/December 21 \(30 days\), January 20/)).toBeTruthy()
  expect(await screen.findByRole('button', { name: /Save the review days/ })).toBeTruthy()
})

test('what is on the paper is what stands on the screen', async () => {
  open({
    'plan-1.title': 'Waiting',
    'plan-1.30-next': 'change',
    'plan-1.start': '2026-11-21'
  })
  const paper = () => document.querySelector('.plan-paper > li')
  await waitFor(() => expect(paper()?.textContent).toContain('Waiting'))
  expect(paper()?.textContent).toContain('30 days · Dec 21')
  expect(paper()?.querySelector('.is-chosen')?.textContent).toBe('Change')
})
