import { describe, expect, test } from 'vitest'

import { lettersNamed } from '../../../src/core/reference/letters.ts'

const letter = (id: string) => ({
  id,
  letter: id.charAt(0),
  term: id,
  meaning: id,
  ask: id,
  sounds: id
})
const framework = (id: string, ...letters: readonly string[]) => ({
  id,
  name: id,
  purpose: id,
  letters: letters.map(letter),
  use: id,
  origin: id,
  sources: [],
  lessons: []
})
const frameworks = [
  framework('lead', 'listen', 'empathize'),
  framework('rater', 'reliability', 'empathy', 'listen')
]

describe('lettersNamed', () => {
  test.each([
    ['one letter', ['lead.listen'], ['lead: listen']],
    [
      'letters in the order of their framework, however they are named',
      ['rater.empathy', 'lead.empathize', 'rater.reliability', 'lead.listen'],
      ['lead: listen empathize', 'rater: reliability empathy']
    ],
    ['the same letter in another framework', ['rater.listen'], ['rater: listen']],
    ['a letter that is named twice once', ['lead.listen', 'lead.listen'], ['lead: listen']],
    ['nothing where nothing is named', [], []],
    ['nothing for letters that nobody knows', ['lead.love', 'listen', 'pride.roles'], []]
  ])('gives %s', (_, names, given) => {
    const found = lettersNamed(frameworks, names)
    expect(
      found.map(
        ({ framework, letters }) => `${framework.id}: ${letters.map(({ id }) => id).join(' ')}`
      )
    ).toEqual(given)
  })
})
