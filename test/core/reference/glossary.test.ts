import { expect, test } from 'vitest'

import { byLetter } from '../../../src/core/reference/glossary.ts'

const term = (term: string) => ({ id: term, term, forms: [], meaning: term })

test('puts terms under their letters in the order of the alphabet, whatever their case', () => {
  const letters = byLetter(['want', 'PRIDE', 'priority', 'L.E.A.D.', 'paraphrase'].map(term))
  expect(letters.map(({ letter, terms }) => [letter, ...terms.map(({ id }) => id)])).toEqual([
    ['L', 'L.E.A.D.'],
    ['P', 'paraphrase', 'PRIDE', 'priority'],
    ['W', 'want']
  ])
})
