import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { hydrate } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { CustomerCheck } from '../../../src/components/islands/CustomerCheck.tsx'
import type { Json } from '../../../src/core/record/fact.ts'
import { record } from '../../../src/stores/record.ts'
import { $sheet, keepField } from '../../../src/stores/workbook/evaluation.ts'
import { rating } from '../../fixtures/workbook-share.ts'

const cards = ['On time', 'Right first', 'Correct', 'With care'].map((text, at) => ({
  id: `W-3${at + 1}`,
  text,
  item: `${text} with us`,
  version: 1
}))
const scale = {
  ask: 'How often was this true?',
  points: ['never', 'seldom', 'half', 'mostly', 'always'].map((label) => ({ label })),
  dk: 'I don’t know',
  na: 'Doesn’t apply'
}
const page = (
  <CustomerCheck
    cards={cards}
    scale={scale}
    home="/evaluate/"
    own="/evaluate/rater/"
    previous={{ name: '90-day plan', href: '/evaluate/plan/' }}
    next={{ name: 'Results', href: '/evaluate/results/' }}
  />
)
const SENT = renderToString(page)

/** The page with these facts kept, the first customer open. */
async function open(kept: Record<string, Json> = {}): Promise<void> {
  for (const [field, value] of Object.entries(kept)) keepField(field, value)
  const main = document.createElement('main')
  main.innerHTML = SENT
  document.body.replaceChildren(main)
  hydrate(page, main)
  const first = document.getElementById('customer-1') as HTMLDetailsElement
  // Its listener comes with the script.
  await new Promise((done) => setTimeout(done, 20))
  first.open = true
  fireEvent(first, new Event('toggle'))
  await waitFor(() => expect(screen.getAllByRole('checkbox').length).toBe(4))
}

const picks = () => $sheet.get().lists.get('check-1.picks')
const card = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const found = () => within(screen.getByRole('region', { name: 'Beside your own view' }))
/** What so many customers said of “On time”. */
const customers = (get: readonly number[]) =>
  Object.fromEntries(
    get.flatMap((point, at) => [
      [`check-${at + 1}.picks`, ['W-31']],
      [`check-${at + 1}.W-31.get`, rating(point)]
    ])
  )

beforeEach(() => record.remove([...record.all().keys()]))
afterEach(cleanup)

test('the page as it was sent lists ten customers of whom nothing was entered', () => {
  expect(SENT.match(/nothing entered/g)).toHaveLength(10)
})

test('three cards are taken, and a fourth one is not, which is said', async () => {
  await open()
  for (const name of ['On time', 'Correct', 'With care']) fireEvent.click(card(name))
  await waitFor(() => expect(screen.getByText('3 picked, 0 of 6 ratings')).toBeTruthy())
  fireEvent.click(card('Right first'))
  expect(card('Right first').checked).toBe(false)
  expect(await screen.findByText(/Three are picked\. Take one away/)).toBeTruthy()
  expect(picks()).toEqual(['W-31', 'W-33', 'W-34'])
  fireEvent.click(card('Correct'))
  await waitFor(() => expect(picks()).toEqual(['W-31', 'W-34']))
})

test('each picked card is rated here and elsewhere, and “doesn’t apply” is not offered', async () => {
  await open({ 'check-1.picks': ['W-31'] })
  const here = await screen.findByRole('group', { name: 'Here On time' })
  fireEvent.click(within(here).getByRole('radio', { name: '2 seldom' }))
  await waitFor(() => expect(screen.getByText('1 picked, 1 of 2 ratings')).toBeTruthy())
  expect($sheet.get().marks.get('check-1.W-31.get')).toEqual({ mark: 2, version: 1 })
  expect(screen.getByRole('group', { name: 'Elsewhere On time' })).toBeTruthy()
  expect(screen.queryByRole('radio', { name: 'Doesn’t apply' })).toBeNull()
})

test('where views are one point apart, that is said with a sign and a word', async () => {
  await open({ ...customers([3, 3, 3]), 'W-31.get': rating(4), 'W-31.want': rating(5) })
  expect(
    await found().findByText(/▼ We see it differently: customers rate it 1\.0 lower/)
  ).toBeTruthy()
  expect(found().getByText(/customers 3\.0 \(3 ratings\)/)).toBeTruthy()
  expect(found().getByText(/This rests on 3 customers/)).toBeTruthy()
})

test('two ratings are shown one by one, and nothing is said to differ', async () => {
  await open({ ...customers([1, 2]), 'W-31.get': rating(5) })
  expect(await found().findByText(/customers 1, 2 \(too few for a mean\)/)).toBeTruthy()
  expect(found().queryByText(/differently/)).toBeNull()
})

test('without own answers it says so, and shows what customers said', async () => {
  await open(customers([1, 2, 3]))
  expect(await found().findByText(/You have not answered section D yet/)).toBeTruthy()
  expect(found().getByRole('link').getAttribute('href')).toMatch(
    /^\/evaluate\/rater\/\?evaluation=e-/
  )
  expect(found().getByText(/customers 2\.0/)).toBeTruthy()
})

test('no share of anything is given in percent', async () => {
  await open({ ...customers([3, 3, 3, 5]), 'W-31.get': rating(1) })
  await found().findByText(/differently/)
  expect(document.body.textContent).not.toContain('%')
})
