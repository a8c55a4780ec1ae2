import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { hydrate } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { ShowRolePlay } from '../../../src/components/islands/ShowRolePlay.tsx'
import { stagesToShow } from '../../../src/core/roleplay/show.ts'
import { record } from '../../../src/stores/record.ts'
import { rolePlay } from '../../fixtures/roleplays.ts'

const ID = 'practice/show-RP-01'
const island = <ShowRolePlay play="RP-01" setting="A café." stages={stagesToShow(rolePlay())} />

/** Titles of the moments that are not put away. */
const onWall = () =>
  [...document.querySelectorAll('section:not(.is-away) > h2')].map(({ textContent }) => textContent)
const key = (name: string, target: Element = document.body) =>
  fireEvent.keyDown(target, { key: name })
const field = (name: string, stage = 0) =>
  screen.getAllByLabelText<HTMLInputElement>(`Hands for ${name}`)[stage] as HTMLInputElement

beforeEach(() => record.remove([...record.all().keys()]))
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

test('arrow keys turn the moments, stop at both ends, and move the focus along', async () => {
  render(island)
  expect(onWall()).toEqual(['Moment 1 of 5: s1'])
  key('ArrowLeft')
  for (const _ of [1, 2, 3, 4, 5, 6]) key('ArrowRight')
  await waitFor(() => expect(onWall()).toEqual(['Moment 5 of 5: s5']))
  expect(document.activeElement?.textContent).toBe('Moment 5 of 5: s5')
  key('ArrowLeft')
  await waitFor(() => expect(onWall()).toEqual(['Moment 4 of 5: s4']))
})

test('an arrow key in a field moves the cursor and nothing else', () => {
  render(island)
  key('ArrowRight', field('A'))
  expect(record.fact(ID).get()).toBeUndefined()
})

test('what was typed but is no number stays in its field, with what to do', async () => {
  render(island)
  fireEvent.input(field('A'), { target: { value: 'seven' } })
  await screen.findByText('Use digits only, such as 12.')
  expect(field('A').value).toBe('seven')
  fireEvent.input(field('A'), { target: { value: '7' } })
  await screen.findByText('7 of 7 hands')
})

test('shows the moment, the hands and the reasons of before once the static page wakes up', async () => {
  const container = document.createElement('div')
  container.innerHTML = renderToString(island)
  document.body.append(container)
  expect(field('A').disabled).toBe(true)
  const line = stagesToShow(rolePlay())[1]?.lines[0]?.id ?? ''
  record.set(ID, { at: 's2', hands: { [line]: 12 }, told: ['s2'] })

  hydrate(island, container)

  await waitFor(() => expect(onWall()).toEqual(['Moment 2 of 5: s2']))
  expect(field('A', 1).value).toBe('12')
  expect(field('A', 1).disabled).toBe(false)
  expect(document.querySelectorAll('details')[1]?.open).toBe(true)
})

test('clears after a second act only, and says what goes', async () => {
  render(island)
  fireEvent.input(field('B'), { target: { value: '4' } })
  fireEvent.click(await screen.findByRole('button', { name: 'Clear the counts' }))
  await waitFor(() =>
    expect(document.activeElement?.textContent).toMatch(/^This erases the 1 count/)
  )
  fireEvent.click(screen.getByRole('button', { name: 'Keep them' }))
  expect(field('B').value).toBe('4')
  fireEvent.click(screen.getByRole('button', { name: 'Clear the counts' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Erase them' }))
  await waitFor(() => expect(field('B').value).toBe(''))
  expect(record.fact(ID).get()).toBeUndefined()
})
