import { expect, test } from 'vitest'

import { plainImport } from '../../src/build/plain-import.ts'

const load = plainImport().load as (id: string) => string | undefined

test('late code is imported by the browser alone', () => {
  expect(load('\0vite/preload-helper.js')).toBe('export const __vitePreload = (load) => load()')
})

test('no other module is touched', () => {
  expect(load('/src/stores/backup.ts')).toBeUndefined()
})
