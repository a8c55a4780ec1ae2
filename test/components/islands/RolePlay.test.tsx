import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { hydrate } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { RolePlay } from '../../../src/components/islands/RolePlay.tsx'
import { startFact, startOf, turnFact } from '../../../src/core/roleplay/attempt.ts'
import { pagePlay } from '../../../src/core/roleplay/page-play.ts'
import { record } from '../../../src/stores/record.ts'
import { choicesOf, rolePlay } from '../../fixtures/roleplays.ts'

const LESSONS = new Map([['L-18', { title: 'Listen', slug: 'listen' }]])
const LETTERS = {
  'lead.listen': { letter: 'L', term: 'Listen' },
  'be-sure.sincere': { letter: 'S', term: 'Sincere interest' }
}
// One of its own for each test, since a tab remembers what was begun in it.
let number = 0
let written = rolePlay()
const page = () => (
  <RolePlay
    play={pagePlay(written, LESSONS)}
    letters={LETTERS}
    learn="/learn/"
    practice="/practice/"
  />
)
const button = (name: string | RegExp) => screen.findByRole('button', { name })

/** Opens the page as it was built, where somebody went this way before. */
function open(...ways: string[]): void {
  for (const [at, way] of ways.entries()) {
    const begun = `2026-11-0${at + 1}T08:00:00.000Z`
    record.set(startFact(written.id, begun), startOf())
    for (let count = 1; count <= way.length; count += 1) {
      const moment = `2026-11-0${at + 1}T08:0${count}:00.000Z`
      record.set(turnFact(written.id, begun, moment), choicesOf(written, way.slice(0, count)))
    }
  }
  const main = document.createElement('main')
  main.innerHTML = renderToString(page())
  document.body.replaceChildren(main)
  hydrate(page(), main)
}

const TEXT = { b: /^Thanks for/, o: /^Sorry about/, p: /^It says dairy/ }
async function say(letter: keyof typeof TEXT): Promise<void> {
  const radio = await screen.findByRole<HTMLInputElement>('radio', { name: TEXT[letter] })
  fireEvent.click(radio)
  fireEvent.submit(radio.form as HTMLFormElement)
}
const focused = () => document.activeElement as HTMLElement
/** What a screen reader says of the element with the focus. */
const named = () =>
  (focused().getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')

beforeEach(() => {
  number += 1
  written = rolePlay({ id: `RP-${10 + number}`, repairs: [0], redLines: [1] })
})
afterEach(cleanup)

test('the page as it was sent has no button and no line to choose', () => {
  expect(renderToString(page())).not.toMatch(/<button|<input/)
})

test('the customer’s first words take the focus, and nothing before the person asked', async () => {
  open()
  const begin = await button('Begin')
  expect(focused()).toBe(document.body)
  fireEvent.click(begin)
  await waitFor(() => expect(focused().textContent).toContain('This is dairy.'))
})

test('the answer to a line takes the focus and is named with the change and what comes next', async () => {
  open()
  fireEvent.click(await button('Begin'))
  await say('b')
  await waitFor(() => expect(named()).toContain('She looks up.'))
  expect(named()).toContain('A deposit. Dana is warmer. There is some trust left.')
  expect(named()).toContain('This is dairy.')
  expect(document.querySelector('[aria-live], [role=alert]')).toBeNull()
  expect(screen.getByText('Turn 2 of 5')).toBeTruthy()
})

test('no number of the account is shown while somebody plays', async () => {
  open('bo')
  await screen.findByRole('group', { name: 'What do you say?' })
  expect(document.querySelector('.role-play_talk')?.textContent).not.toMatch(/\d/)
})

test('a red line is explained before the next words of the customer', async () => {
  open('b')
  await say('p')
  await waitFor(() => expect(named()).toContain('A red line: safety. She may fall ill.'))
  expect(screen.queryByRole('radio')).toBeNull()
  fireEvent.click(await button('I see. Go on'))
  await screen.findByRole('group', { name: 'What do you say?' })
  await waitFor(() => expect(focused().textContent).toContain('This is dairy.'))
})

test('a mending is asked for as the customer’s next words, in the same turn', async () => {
  open('p')
  expect(await screen.findByText('So it’s my fault?')).toBeTruthy()
  expect(screen.getByText('Turn 1 of 5')).toBeTruthy()
})

test('comes back at the same turn with the options in the same order', async () => {
  open('bo')
  const order = async () =>
    (await screen.findAllByRole<HTMLInputElement>('radio')).map(({ value }) => value)
  const before = await order()
  cleanup()
  open()
  expect(await order()).toEqual(before)
  expect(screen.getByRole('link', { name: 'Go on at turn 3' })).toBeTruthy()
})

test('says what a step back costs before it is taken', async () => {
  open('bo')
  expect(
    await screen.findByText(/no longer counts as a first attempt, and no later one/)
  ).toBeTruthy()
  fireEvent.click(await button('Step back'))
  expect(await screen.findByText('Turn 2 of 5')).toBeTruthy()
  expect(screen.getByText(/already has a step back/)).toBeTruthy()
})

test('after the last line the end can be read, then what was wanted, said and better', async () => {
  open('bobb')
  await say('b')
  await waitFor(() => expect(named()).toContain('She looks up.'))
  expect(screen.getByText('Kept. The account is at least as high as at the start.')).toBeTruthy()
  expect(screen.getByText('To be sure that the next cup is safe.')).toBeTruthy()
  expect(screen.getByText('Strong.')).toBeTruthy()
  expect(screen.getByText(/^About 90% of what/)).toBeTruthy()
  expect(screen.getAllByText('Better here')).toHaveLength(1)
  expect(screen.getAllByRole('link', { name: 'Listen' })[0]?.getAttribute('href')).toBe(
    '/learn/listen/#key-idea'
  )
})

test('a lost customer is called lost, and what was not reached is said', async () => {
  open('pp')
  expect(await screen.findByText('Lost. Dana left before the end.')).toBeTruthy()
  expect(screen.getByText('4 turns were never reached.')).toBeTruthy()
  expect(screen.getByText(/A lost customer doesn’t pass/)).toBeTruthy()
})

test('a turn can be tried again, and the list of attempts says what each one was', async () => {
  open('bpbbb', 'bb')
  const list = await screen.findByRole('list', { name: 'Your attempts' })
  expect(list.textContent).toMatch(/first attempt.*later attempt/)
  fireEvent.click(await button('Show it'))
  expect(await screen.findByText(/^This is your first attempt/)).toBeTruthy()
  fireEvent.click(
    (await screen.findAllByRole('button', { name: /^Try again from here/ }))[0] as HTMLElement
  )
  expect(await screen.findByText('Turn 2 of 5')).toBeTruthy()
  expect(screen.getByRole('list', { name: 'Your attempts' }).textContent).toContain('replayed')
})

test('a line that is no longer in the role-play is said, and one can go on from the one before', async () => {
  const begun = '2026-11-01T08:00:00.000Z'
  record.set(startFact(written.id, begun), startOf())
  record.set(turnFact(written.id, begun, begun), [...choicesOf(written, 'b'), 'gone'])
  open()
  expect(await screen.findByText(/no longer in it\. What you did is kept/)).toBeTruthy()
  fireEvent.click(await button('Go on from the last line that is still there'))
  expect(await screen.findByText('Turn 2 of 5')).toBeTruthy()
})
