import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { DueCards } from '../../src/components/islands/DueCards.tsx'
import { restore } from '../../src/stores/record/restore.ts'
import { record } from '../../src/stores/record.ts'

const at = Date.now() - 5 * 86_400_000

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run())
  restore(record, [{ id: 'quiz/L-01.a/then', value: 'wrong', at }])
})
afterEach(() => {
  cleanup()
  record.remove([...record.all().keys()])
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('it says how many cards are due', async () => {
  const lesson = { id: 'L-01', cards: [], checks: [{ id: 'L-01.a', type: 'single', key: 'right' }] }
  const fetching = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json([lesson]))
  render(<DueCards review="/any/review/" answered />)
  const link = await screen.findByRole('link', { name: '1 card is due' })
  expect(link.getAttribute('href')).toBe('/any/review/')
  expect(fetching).toHaveBeenCalledWith('/any/review/box.json')
})

test('it asks for nothing while nothing was answered', async () => {
  const fetching = vi.spyOn(globalThis, 'fetch')
  render(<DueCards review="/review/" answered={false} />)
  await Promise.resolve()
  expect(fetching).not.toHaveBeenCalled()
  expect(screen.getByRole('link', { name: 'Your review cards' })).toBeTruthy()
})

test('offline it stays a plain link', async () => {
  const fetching = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'))
  render(<DueCards review="/review/" answered />)
  await vi.waitFor(() => expect(fetching).toHaveBeenCalled())
  expect(screen.getByRole('link', { name: 'Your review cards' })).toBeTruthy()
})
