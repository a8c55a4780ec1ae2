import { expect, test } from 'vitest'

import { readContent } from '../../../src/build/read-content.ts'
import { FIGURES } from '../../../src/components/figures/names.ts'
import { lettersShownIn } from '../../../src/core/workshop/letters-shown.ts'
import { rolePlay } from '../../fixtures/roleplays.ts'

const { frameworks } = readContent('.', FIGURES)

test('names each letter once, as its framework spells it, and leaves out the others', () => {
  const shown = lettersShownIn(rolePlay(), frameworks)
  expect(shown.map(({ name, letters }) => [name, letters.map(({ id }) => id)])).toEqual([
    ['BE SURE', ['sincere']],
    ['L.E.A.D.', ['listen']]
  ])
})
