import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { render as renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { Review } from '../../src/components/islands/Review.tsx'
import type { Fact } from '../../src/core/record/fact.ts'
import type { BoxLesson } from '../../src/core/review/box.ts'
import type { CardText } from '../../src/core/review/card-text.ts'
import { restore } from '../../src/stores/record/restore.ts'
import { record } from '../../src/stores/record.ts'

const DAY = 86_400_000
const NOW = Date.parse('2026-11-21T10:00:00Z')

const box: BoxLesson[] = [
  {
    id: 'L-01',
    cards: ['L-01.card.one', 'L-01.card.two'],
    checks: [{ id: 'L-01.a', type: 'single', key: 'right' }]
  }
]
const words = (text: string): CardText['answer'] => ({ kind: 'words', text })
const texts: CardText[] = [
  { id: 'L-01.card.one', ask: 'What is one?', answer: words('The first.') },
  { id: 'L-01.card.two', ask: 'What is two?', answer: words('The second.') },
  {
    id: 'L-01.a',
    scene: 'A shop.',
    ask: 'Which one?',
    parts: ['Left', 'Middle', 'Right'],
    answer: words('Right')
  }
]
const island = (
  <Review
    files="/review/"
    lessons={{ 'L-01': { title: 'The lesson', href: '/learn/the-lesson/' } }}
    learn="/learn/"
  />
)

/** An answer to the only check of the lesson, so many days ago. */
function answered(days: number, value = 'right'): Fact[] {
  const at = NOW - days * DAY
  return [{ id: `quiz/L-01.a/${new Date(at).toISOString()}`, value, at }]
}

/** How cards were judged on the record, oldest first. */
const judged = () =>
  record
    .under('review/')
    .get()
    .map(({ id, value }) => [id.split('/')[1], value])

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const focused = () => document.activeElement?.textContent

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) =>
    Promise.resolve(Response.json(String(address).endsWith('box.json') ? box : texts))
  )
})
afterEach(() => {
  cleanup()
  record.remove([...record.all().keys()])
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test('the static page says that cards are on their way, and shows no button', () => {
  const html = renderToString(island)
  expect(html).toContain('Getting your cards')
  expect(html).not.toContain('<button')
})

describe('a session', () => {
  test('asks, answers on request and goes on, with the focus on what is new', async () => {
    restore(record, answered(3))
    render(island)
    const first = await screen.findByRole('heading', { name: /Card 1 of 2 *What is one\?/ })
    // Nobody asked for it yet, so it takes no focus from what is being read.
    expect(document.activeElement).toBe(document.body)
    expect(screen.queryByText('The first.')).toBeNull()
    expect(first).toBeTruthy()

    click('Show the answer')
    await waitFor(() => expect(focused()).toContain('The first.'))
    expect(screen.getByRole('link', { name: 'The lesson' }).getAttribute('href')).toBe(
      '/learn/the-lesson/'
    )

    click('I knew it')
    await waitFor(() => expect(focused()).toMatch(/^Card 2 of 2 *What is two\?$/))
    expect(screen.queryByText('The second.')).toBeNull()

    click('Show the answer')
    click('Not yet')
    await waitFor(() => expect(focused()).toBe('2 cards reviewed. That is all for today.'))
    expect(screen.getByText('The next card is due on Monday, November 23.')).toBeTruthy()
    expect(judged()).toEqual([
      ['L-01.card.one', 'knew'],
      ['L-01.card.two', 'not-yet']
    ])
  })

  test('goes on where it was left', async () => {
    restore(record, answered(3))
    render(island)
    await screen.findByRole('heading', { name: /Card 1 of 2/ })
    click('Show the answer')
    click('I knew it')
    cleanup()
    render(island)
    expect(await screen.findByRole('heading', { name: /Card 2 of 2/ })).toBeTruthy()
  })

  test('goes back one card, as after a slip of the thumb', async () => {
    restore(record, answered(3))
    render(island)
    await screen.findByRole('heading', { name: /Card 1 of 2/ })
    click('Show the answer')
    click('Not yet')
    click('Back to the card before')
    await waitFor(() => expect(focused()).toMatch(/^Card 1 of 2 *What is one\?$/))
    expect(judged()).toEqual([])
    expect(screen.queryByText('The first.')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Back to the card before' })).toBeNull()
  })

  test('shows a missed check with its scene and what there was to choose from', async () => {
    restore(record, answered(3, 'wrong'))
    restore(record, [
      { id: 'review/L-01.card.one/x', value: 'knew', at: NOW },
      { id: 'review/L-01.card.two/x', value: 'knew', at: NOW }
    ])
    render(island)
    await screen.findByRole('heading', { name: /Card 3 of 3 *A shop\. *Which one\?/ })
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Left',
      'Middle',
      'Right'
    ])
  })
})

describe('without a card for today', () => {
  test('an empty box says how cards get into it', async () => {
    render(island)
    expect(await screen.findByRole('heading', { name: 'Your box is still empty' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Open the course' }).getAttribute('href')).toBe(
      '/learn/'
    )
  })

  test('it says when the next ones come, and offers the days as a calendar file', async () => {
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob)
      return 'blob:made'
    })
    restore(record, answered(0))
    render(island)
    await screen.findByRole('heading', { name: 'Nothing is due today' })
    expect(screen.getByText('The next 2 cards are due on Monday, November 23.')).toBeTruthy()
    click('Save a calendar file')
    await screen.findByText(/“be-sure-review\.ics” is among your downloads/)
    const text = (await blobs[0]?.text()) ?? ''
    expect(text).toContain('DTSTART;VALUE=DATE:20261123\r\n')
    expect(text).toContain('SUMMARY:2 cards to review\r\n')
  })

  test('cards whose words this edition does not have are kept and not shown', async () => {
    restore(record, [{ id: 'review/L-01.card.gone/x', value: 'knew', at: NOW - 9 * DAY }])
    render(island)
    await screen.findByRole('heading', { name: 'Your box is still empty' })
    expect(judged()).toEqual([['L-01.card.gone', 'knew']])
  })
})

test('cards that do not come are told of in words, and can be asked for again', async () => {
  restore(record, answered(3))
  const fetching = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'))
  render(island)
  await screen.findByText(/The cards could not be loaded/)
  click('Try again')
  await waitFor(() => expect(focused()).toMatch(/^The cards could not be loaded/))

  fetching.mockImplementation((address) =>
    Promise.resolve(Response.json(String(address).endsWith('box.json') ? box : texts))
  )
  click('Try again')
  await waitFor(() => expect(focused()).toMatch(/^Card 1 of 2/))
})
