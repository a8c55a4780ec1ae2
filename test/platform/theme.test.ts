import { afterEach, expect, test, vi } from 'vitest'

import { showTheme } from '../../src/platform/theme.ts'

afterEach(() => vi.unstubAllGlobals())

test('the page wears the theme, or none of its own', () => {
  showTheme('dark')
  expect(document.documentElement.getAttribute('data-theme')).toBe('dark')
  showTheme('light')
  expect(document.documentElement.getAttribute('data-theme')).toBe('light')
  showTheme(undefined)
  expect(document.documentElement.hasAttribute('data-theme')).toBe(false)
})

test('there is nothing to show it on at the server', () => {
  vi.stubGlobal('document', undefined)
  expect(() => showTheme('dark')).not.toThrow()
})
