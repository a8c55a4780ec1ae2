import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { hydrate } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { AgendaPlanner } from '../../../src/components/islands/AgendaPlanner.tsx'
import type { Json } from '../../../src/core/record/fact.ts'
import type { Kit } from '../../../src/core/workshop/agenda/kit.ts'
import { asPlanned } from '../../../src/core/workshop/agenda/plan.ts'
import { record } from '../../../src/stores/record.ts'
import { BREAKFAST } from '../../fixtures/agenda.ts'

const LONG = { ...BREAKFAST, id: 'long', name: 'Long one' }
const kit: Kit = {
  agendas: [BREAKFAST, LONG],
  activities: [
    {
      id: 'A3',
      title: 'Three seconds',
      minutes: 8,
      aim: 'To wait.',
      slides: [],
      needs: [],
      steps: ['Ask.', 'Wait.'],
      watch: '',
      ask: '',
      optional: false
    }
  ],
  handouts: [],
  rolePlays: [],
  materials: [
    { text: 'Pen', per: 'person' },
    { text: 'Timer', per: 'workshop' }
  ]
}
const page = (
  <AgendaPlanner kit={kit} live="/facilitate/live/" print="/facilitate/kit/" edition="1.0.0" />
)
const SENT = renderToString(page)

/** The page as it was sent, with this setting kept before it is awake. */
function open(setting?: Json): void {
  if (setting !== undefined) record.set('workshop/w-1/setting', setting)
  const main = document.createElement('main')
  main.innerHTML = SENT
  document.body.replaceChildren(main)
  hydrate(page, main)
}
const kept = () => record.fact('workshop/w-1/setting').get()?.value as Record<string, unknown>
const said = (words: RegExp) => waitFor(() => expect(document.body.textContent).toMatch(words))
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })

beforeEach(() => record.remove([...record.all().keys()]))
afterEach(cleanup)

test('the page as it was sent offers the agendas, and nothing is kept before one is chosen', async () => {
  expect(SENT.match(/>Plan with this one</g)).toHaveLength(2)
  open()
  const use = await screen.findByRole('button', { name: 'Plan with this one: Breakfast' })
  await waitFor(() => expect(use).toHaveProperty('disabled', false))
  expect(record.all().size).toBe(0)
  fireEvent.click(use)
  await said(/All of it fits into 45 minutes/)
  expect([...record.all().keys()].every((id) => /^workshop\/w-\w+\/setting$/.test(id))).toBe(true)
})

describe('a workshop that is kept', () => {
  test('times itself at once, and says what was cut', async () => {
    open({ ...asPlanned(BREAKFAST) })
    await said(/All of it fits/)
    type('Length (min)', '40')
    await said(/To fit 40 minutes: “circles” is left out. The triads and the if-then stay./)
    expect(kept()['minutes']).toBe(40)
    type('Begins at', '08:30')
    await said(/8:30\sAM/)
  })

  test('refuses less than half an hour with the least that it takes', async () => {
    open({ ...asPlanned(BREAKFAST), minutes: 25 })
    await said(/25 minutes are too few/)
    expect(screen.queryByRole('button', { name: 'Print your copy' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Set it to 30 minutes' }))
    await said(/To fit 30 minutes/)
  })

  test('says which fields can’t be used, and keeps nothing of a number that does not fit', async () => {
    open({ ...asPlanned(BREAKFAST), people: 'many', start: '99:00' })
    await said(/can’t be used: the beginning and the number of people/)
    type('People', '2')
    await said(/From 3 to 120 people/)
    expect(kept()['people']).toBe('many')
    type('People', '12')
    await said(/For 12 people: 4 triads, 2 tables/)
    await said(/12 × Pen/)
  })

  test('a block is left out, put back and swapped, and the triads can’t be', async () => {
    open({ ...asPlanned(BREAKFAST) })
    await said(/All of it fits/)
    const change = screen.getByRole('combobox', { name: 'Change “want”' })
    expect(screen.queryByRole('combobox', { name: 'Change “triads”' })).toBeNull()
    fireEvent.change(change, { target: { value: 'out' } })
    await said(/6 minutes are free/)
    expect(kept()['without']).toEqual(['want'])
    fireEvent.change(change, { target: { value: 'A3' } })
    await waitFor(() => expect(kept()['instead']).toEqual({ want: 'A3' }))
    await waitFor(() =>
      expect(within(screen.getByRole('table')).getByText('Three seconds')).toBeTruthy()
    )
  })

  test('has a copy for participants without a clock time or a word for the facilitator', async () => {
    open({ ...asPlanned(BREAKFAST) })
    await said(/How want goes/)
    fireEvent.click(screen.getByRole('button', { name: 'Participants’ copy' }))
    await said(/About want\./)
    const sheet = document.querySelector('.agenda-planner_sheet')?.textContent
    expect(sheet).not.toMatch(/AM|How want goes|\d min/)
  })

  test('says what goes before it is erased', async () => {
    open({ ...asPlanned(BREAKFAST) })
    fireEvent.click(await screen.findByRole('button', { name: 'Erase this one …' }))
    await said(/Erase “Breakfast”\? How it is set up and how it ran goes/)
    fireEvent.click(screen.getByRole('button', { name: 'Erase for good' }))
    await said(/“Breakfast” was erased/)
    expect(record.all().size).toBe(0)
    expect(screen.getByRole('heading', { name: 'Choose an agenda' })).toBeTruthy()
  })
})
