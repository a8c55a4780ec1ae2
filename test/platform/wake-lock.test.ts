import { afterEach, expect, test, vi } from 'vitest'

import { keepScreenOn } from '../../src/platform/wake-lock.ts'

const release = vi.fn(async () => {})
const request = vi.fn(async () => ({ release }))
const show = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  request.mockClear()
  release.mockClear()
})

test('the screen stays on while the page shows, and is let go at the end', async () => {
  vi.stubGlobal('navigator', { wakeLock: { request } })
  const end = keepScreenOn()
  await vi.waitFor(() => expect(request).toHaveBeenCalledOnce())
  show('hidden')
  expect(request).toHaveBeenCalledOnce()
  show('visible')
  await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(2))
  end()
  await vi.waitFor(() => expect(release).toHaveBeenCalled())
  show('visible')
  expect(request).toHaveBeenCalledTimes(2)
})

test('a browser without it goes on', () => {
  vi.stubGlobal('navigator', {})
  expect(() => keepScreenOn()()).not.toThrow()
})
