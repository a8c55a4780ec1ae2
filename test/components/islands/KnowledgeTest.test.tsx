import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { hydrate } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { KnowledgeTest } from '../../../src/components/islands/KnowledgeTest.tsx'
import type { Form, PageItem } from '../../../src/core/assessment/forms.ts'
import type { Fact } from '../../../src/core/record/fact.ts'
import { restore } from '../../../src/stores/record/restore.ts'
import { record } from '../../../src/stores/record.ts'
import { factsOf, itemsOf } from '../../fixtures/bank.ts'

const OF = 24
const itemsIn = (form: Form): PageItem[] =>
  itemsOf(form, OF).map(({ id, options }) => ({
    id,
    ask: `What of ${id}?`,
    why: `Because of ${id}.`,
    options: options.map((option) => ({ ...option, text: `${option.id} of ${id}` }))
  }))
const forms = { A: itemsIn('A'), B: itemsIn('B'), C: itemsIn('C') }
const lessons = forms.A.map(({ id }, at) => ({
  id: id.slice(0, 4),
  title: `Lesson ${at + 1}`,
  slug: `lesson-${at + 1}`,
  minutes: 5,
  tracks: ['owner' as const],
  checks: ['check']
}))
const modules = [{ id: 'module-one', title: 'Module one', lessons }]
const page = <KnowledgeTest forms={forms} modules={modules} cut={19} learn="/learn/" />

/** Opens the page as it was built, with these facts in the browser. */
function open(facts: Fact[] = [], hash = ''): void {
  location.hash = hash
  restore(record, facts)
  const main = document.createElement('main')
  main.innerHTML = SENT
  document.body.replaceChildren(main)
  hydrate(page, main)
}
const SENT = renderToString(page)
const button = (name: string | RegExp) => screen.findByRole('button', { name })
const YESTERDAY = Date.now() - 86_400_000

beforeEach(() => record.remove([...record.all().keys()]))
afterEach(cleanup)

test('the page as it was sent has no button, and says what a test can show', () => {
  expect(SENT).not.toContain('<button')
  expect(SENT).toContain('What it can show, and what it can’t')
  expect(SENT).toContain('about one time in 25')
})

test('offers the test before the course first to whoever has done nothing', async () => {
  open()
  expect((await button('Take it before the course')).className).not.toContain('quiet')
  expect((await button('Take it after the course')).className).toContain('quiet')
})

test('goes from question to question with the focus on each, and to the end', async () => {
  open()
  fireEvent.click(await button('Take it before the course'))
  const group = await screen.findByRole('group', { name: /^Question 1 of 24/ })
  await waitFor(() => expect(document.activeElement?.tagName).toBe('LEGEND'))
  fireEvent.click(within(group).getByRole('radio', { name: /^hit/ }))
  fireEvent.submit(group.closest('form') as HTMLFormElement)
  await screen.findByRole('group', { name: /^Question 2 of 24/ })
  expect(screen.getByText(/^1 of 24 answered/)).toBeTruthy()
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Question 2/))
})

test('comes back at the question of the address, with its answer', async () => {
  open(factsOf({ purpose: 'before', form: 'A', begun: YESTERDAY, right: 5 }), '#question-3')
  const group = await screen.findByRole('group', { name: /^Question 3 of 24/ })
  expect(within(group).getByRole<HTMLInputElement>('radio', { name: /^hit/ }).checked).toBe(true)
})

test('asks before a test with open questions is finished', async () => {
  open(factsOf({ purpose: 'before', form: 'A', begun: YESTERDAY, right: 22 }), '#finish')
  expect(await screen.findByText(/^2 questions are still open\./)).toBeTruthy()
  expect(await button('To question 23, which is open')).toBeTruthy()
  fireEvent.click(await button('Finish with 2 open'))
  expect(await screen.findByText('22 of 24 right')).toBeTruthy()
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Test before the course'))
})

test('shows no answers after the test before the course, only where to read', async () => {
  open(factsOf({ purpose: 'before', begun: YESTERDAY, finished: YESTERDAY + 99, right: 22 }))
  expect(await screen.findByText('Reading list: 2 lessons')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Lesson 23' }).getAttribute('href')).toBe(
    '/learn/lesson-23/'
  )
  expect(document.body.textContent).not.toContain('Because of')
})

test('shows the reasons, the change and the mark after the test after the course', async () => {
  open([
    ...factsOf({ purpose: 'before', begun: 1000, finished: 2000, right: 12 }),
    ...factsOf({ form: 'B', begun: YESTERDAY, finished: YESTERDAY + 99, right: 15 })
  ])
  expect(await screen.findByText(/so this is 3 more\. That is about the same/)).toBeTruthy()
  expect(screen.getByText(/^The mark for mastery is 19 of 24, 4 more than this\./)).toBeTruthy()
  expect(screen.getByText('Because of L-01.test.b.')).toBeTruthy()
  expect(screen.queryByText('Because of L-01.test.a.')).toBeNull()
  expect(
    screen.getByText(/^You can take the test once more, on other questions, from /)
  ).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/\bfail/i)
})

test('shows a test that was left, and what came of another one', async () => {
  open([
    ...factsOf({ purpose: 'before', begun: 1000, right: 2 }),
    ...factsOf({ form: 'B', begun: YESTERDAY, finished: YESTERDAY + 99, right: 20 })
  ])
  expect(await screen.findByText(/was left unfinished with 2 answered\. It is kept/)).toBeTruthy()
  expect(screen.getByText('It reaches the mark for mastery, 19 of 24.')).toBeTruthy()
})

test('an address of a finished test shows what came of it, and no question', async () => {
  open(factsOf({ begun: YESTERDAY, finished: YESTERDAY + 99, right: 20 }), '#question-3')
  expect(await screen.findByText('20 of 24 right')).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
})
