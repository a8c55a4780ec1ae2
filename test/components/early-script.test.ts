import { afterEach, expect, test } from 'vitest'

import { EARLY_SCRIPT } from '../../src/components/layout/early-script.ts'
import { writeFact } from '../../src/core/record/fact.ts'
import { keyOf } from '../../src/stores/record/keys.ts'

const { dataset } = document.documentElement

/** Runs the script over facts that the record stored. */
function runAfter(facts: Record<string, boolean | string>): void {
  for (const [id, value] of Object.entries(facts)) {
    localStorage.setItem(keyOf(id), writeFact({ id, value, at: 1 }))
  }
  new Function(EARLY_SCRIPT)()
}

afterEach(() => {
  delete dataset['loaded']
  localStorage.clear()
  delete dataset['theme']
  delete dataset['back']
})

test('finds the theme where the record keeps it', () => {
  runAfter({ 'setting/theme': 'dark' })
  expect(dataset['theme']).toBe('dark')
})

test('keeps room for a greeting when a lesson was opened', () => {
  runAfter({ 'course/L-01/opened': true })
  expect(dataset['back']).toBe('')
})

test('changes nothing for somebody new, or when what is stored makes no sense', () => {
  runAfter({ 'setting/theme': 'purple', 'setting/seed': '7' })
  expect(dataset['theme']).toBeUndefined()
  expect(dataset['back']).toBeUndefined()
})
