import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { hydrate } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { Ratings } from '../../../src/components/islands/Ratings.tsx'
import { record } from '../../../src/stores/record.ts'
import { $evaluation, $sheet } from '../../../src/stores/workbook/evaluation.ts'

const label = (text: string) => ({ label: text })
const scale = {
  ask: 'How often?',
  points: ['never', 'seldom', 'half', 'mostly', 'always'].map(label),
  dk: 'I don’t know',
  na: 'Doesn’t apply'
}
const section = {
  items: [
    {
      id: 'W-01',
      version: 3,
      text: 'Steps are in writing',
      short: 'Steps',
      anchors: { 1: 'nobody', 5: 'all' }
    },
    { id: 'W-02', version: 1, text: 'It matches', short: 'Match' }
  ]
}
const island = (
  <Ratings
    section={section}
    scale={scale}
    home="/evaluate/"
    previous={undefined}
    next={{ name: '', href: '/evaluate/results/' }}
  />
)
const item = (name: string) => within(screen.getByRole('group', { name }))

beforeEach(() => record.remove([...record.all().keys()]))
afterEach(() => {
  cleanup()
  document.body.innerHTML = ''
})

/** The static page with this markup of an island, before any script. */
function staticPage(): HTMLElement {
  const container = document.createElement('div')
  container.innerHTML = renderToString(island)
  document.body.append(container)
  return container
}

test('the static page asks every item with all of its labels and nothing chosen', () => {
  staticPage()
  expect(screen.getAllByRole('radio')).toHaveLength(14)
  expect(item('Steps are in writing').getByText('half')).toBeTruthy()
  expect(document.querySelectorAll(':checked')).toHaveLength(0)
})

test('keeps what was chosen before the script arrived, in the wording that was asked', async () => {
  const container = staticPage()
  item('Steps are in writing').getByRole<HTMLInputElement>('radio', { name: /4/ }).checked = true
  hydrate(island, container)
  await waitFor(() => {
    expect($sheet.get().marks.get('W-01')).toEqual({ mark: 4, version: 3 })
  })
})

test('shows earlier answers once the static page wakes up', async () => {
  record.set('workbook/e-1/W-02', { mark: 'dk', version: 1 })
  hydrate(island, staticPage())
  await waitFor(() => {
    const chosen = item('It matches').getByRole<HTMLInputElement>('radio', { name: 'I don’t know' })
    expect(chosen.checked).toBe(true)
  })
})

test('the first answer begins an evaluation, and progress says in words how far it is', async () => {
  render(island)
  expect(screen.getByText('Not begun, 2 items')).toBeTruthy()
  fireEvent.click(item('It matches').getByRole('radio', { name: 'Doesn’t apply' }))
  expect($evaluation.get()).toBeDefined()
  await screen.findByText('0 of 2 rated, 1 “doesn’t apply”, 1 open')
})

test('a changed mind counts, and nothing is added up twice', async () => {
  render(island)
  const first = item('Steps are in writing')
  fireEvent.click(first.getByRole('radio', { name: /2/ }))
  fireEvent.click(first.getByRole('radio', { name: /5/ }))
  await screen.findByText('1 of 2 rated, 1 open')
  expect($sheet.get().marks.get('W-01')?.mark).toBe(5)
})
