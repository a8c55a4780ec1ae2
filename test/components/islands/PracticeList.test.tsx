import { cleanup, screen } from '@testing-library/preact'
import { hydrate } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { PracticeList } from '../../../src/components/islands/PracticeList.tsx'
import { startFact, startOf, turnFact } from '../../../src/core/roleplay/attempt.ts'
import { keyOf } from '../../../src/core/roleplay/play.ts'
import { record } from '../../../src/stores/record.ts'
import { choicesOf, rolePlay } from '../../fixtures/roleplays.ts'

const plays = ['RP-01', 'RP-02', 'RP-03'].map((id) => rolePlay({ id }))
const rows = plays.map((play, at) => ({
  play: keyOf(play),
  title: `Play ${at + 1}`,
  setting: 'A café at 7:50.',
  minutes: 7,
  href: `/practice/play-${at + 1}/`
}))
const frameworks = [
  {
    id: 'lead',
    name: 'L.E.A.D.',
    letters: [
      { id: 'listen', letter: 'L', term: 'Listen' },
      { id: 'delight', letter: 'D', term: 'Delight' }
    ]
  }
]
const page = <PracticeList rows={rows} frameworks={frameworks} />
const SENT = renderToString(page)

/** Opens the list where these ways were gone, one a role-play. */
function open(...ways: string[]): void {
  for (const [at, way] of ways.entries()) {
    const id = `RP-0${at + 1}`
    const begun = `2026-11-0${at + 1}T08:00:00.000Z`
    if (way === '') continue
    record.set(startFact(id, begun), startOf())
    record.set(turnFact(id, begun, begun), choicesOf(plays[at] ?? rolePlay(), way))
  }
  const main = document.createElement('main')
  main.innerHTML = SENT
  document.body.replaceChildren(main)
  hydrate(page, main)
}

beforeEach(() => record.remove([...record.all().keys()]))
afterEach(cleanup)

test('the page as it was sent lists every role-play, and nothing about the person', () => {
  expect(SENT.match(/<a href="\/practice\/play-\d\/"/g)).toHaveLength(3)
  expect(SENT).not.toMatch(/Not played|Play it|evidence/)
})

test('whoever has played none is sent to the first one and sees no profile', async () => {
  open()
  const link = await screen.findByRole('link', { name: 'Play it' })
  expect(link.getAttribute('href')).toBe('/practice/play-1/')
  expect(screen.queryByText('What you showed, letter by letter')).toBeNull()
})

test('what was begun comes first, with the turn to go on at', async () => {
  open('bbbbb', 'bo')
  const link = await screen.findByRole('link', { name: 'Go on' })
  expect(link.getAttribute('href')).toBe('/practice/play-2/')
  expect(screen.getByText(/Begun: go on at turn 3 of 5/)).toBeTruthy()
  expect(screen.getByText(/First attempt: kept, strong, about 100%/)).toBeTruthy()
})

test('letters are told in words with their chances, and not below four', async () => {
  open('bpbpb')
  expect(await screen.findByText('Shown at times (best line in 3 of 5 chances)')).toBeTruthy()
  expect(screen.getByText('Not enough evidence (no chance yet)')).toBeTruthy()
  expect(screen.getByText(/what you showed least so far: Listen\./)).toBeTruthy()
})
