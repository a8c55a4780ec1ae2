import { beforeEach, expect, test } from 'vitest'

import { record } from '../../src/stores/record.ts'
import { $theme, followTheme, setTheme } from '../../src/stores/theme.ts'

const shown = () => document.documentElement.dataset.theme

beforeEach(() => setTheme(undefined))

test('a chosen theme is shown and kept', () => {
  setTheme('dark')
  expect($theme.get()).toBe('dark')
  expect(shown()).toBe('dark')
  expect(localStorage.getItem('be-sure/1/setting/theme')).toContain('"v":"dark"')
})

test('the theme of the device comes back when none is chosen', () => {
  setTheme('light')
  setTheme(undefined)
  expect($theme.get()).toBeUndefined()
  expect(shown()).toBeUndefined()
  expect(localStorage.getItem('be-sure/1/setting/theme')).toBeNull()
})

test('a theme that is chosen in another tab is shown here too', () => {
  const stop = followTheme()
  localStorage.setItem('be-sure/1/setting/theme', '{"v":"dark","t":9000000000000}')
  window.dispatchEvent(new StorageEvent('storage', { key: 'be-sure/1/setting/theme' }))
  expect(shown()).toBe('dark')
  record.remove(['setting/theme'])
  expect(shown()).toBeUndefined()
  stop()
})
