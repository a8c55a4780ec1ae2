import { describe, expect, test } from 'vitest'

import { organisationSchema } from '../../../src/core/organisation/schema.ts'
import { complaints } from '../../fixtures/complaints.ts'

const house = {
  name: 'Be Kind',
  accent: { light: '#0c5a5b', dark: '#6fc7c0' },
  standards: { rings: 3, holdSeconds: 30 },
  masteryCut: 19
}

describe('organisationSchema', () => {
  test.each([
    ['a name, an accent and standards', house],
    ['a logo', { ...house, logo: 'logo.svg' }],
    ['somebody to ask', { ...house, contact: { name: 'Ada', url: 'mailto:ada@example.org' } }],
    ['the narrowest standards', { ...house, name: 'B', standards: { rings: 1, holdSeconds: 5 } }],
    ['the widest standards', { ...house, standards: { rings: 10, holdSeconds: 300 } }],
    ['a mark of its own', { ...house, masteryCut: 20 }],
    ['a place to talk', { ...house, discussion: { name: 'Chat', url: 'https://example.org/' } }]
  ])('takes %s', (_, data) => {
    expect(organisationSchema.parse(data)).toEqual(data)
  })

  test('takes 19 as the mark for mastery where none is given', () => {
    const { masteryCut, ...without } = house
    expect(organisationSchema.parse(without)).toEqual(house)
  })

  test.each([
    [
      'a key that is not known',
      { ...house, color: '#0c5a5b' },
      /^“color” is not known here\. Correct or remove it; there is name, logo, accent, contact, discussion, standards, masteryCut\.$/
    ],
    [
      'a third theme',
      { ...house, accent: { ...house.accent, sepia: '#704214' } },
      /^accent: “sepia” is not known here\. .*there is light, dark\.$/
    ],
    [
      'a color by name',
      { ...house, accent: { ...house.accent, light: 'teal' } },
      /^accent\.light: Write the colour as #0c5a5b, in lower case\.$/
    ],
    [
      'a color that lacks a digit',
      { ...house, accent: { ...house.accent, light: '#0c5a5' } },
      /^accent\.light: Write the colour as #0c5a5b, in lower case\.$/
    ],
    [
      'a color in capitals',
      { ...house, accent: { ...house.accent, dark: '#6FC7C0' } },
      /^accent\.dark: Write the colour as #0c5a5b, in lower case\.$/
    ],
    ['no name', { ...house, name: '' }, /^name: /],
    [
      'a contact without an address',
      { ...house, contact: { name: 'Ada', url: 'Ada' } },
      /^contact\.url: /
    ],
    [
      'eleven rings',
      { ...house, standards: { rings: 11, holdSeconds: 30 } },
      /^standards\.rings: .*10/
    ],
    [
      'a hold of no time',
      { ...house, standards: { rings: 3, holdSeconds: 4 } },
      /^standards\.holdSeconds: .*5/
    ],
    [
      'more than a name and an address in a contact',
      { ...house, contact: { name: 'Ada', url: 'https://example.org/', phone: '1' } },
      /^contact: “phone” is not known here\. .*there is name, url\.$/
    ],
    [
      'more than a name and an address in a place to talk',
      { ...house, discussion: { name: 'Chat', url: 'https://example.org/', kind: 'x' } },
      /^discussion: “kind” is not known here\. .*there is name, url\.$/
    ],
    [
      'a standard that no lesson speaks of',
      { ...house, standards: { ...house.standards, smiles: 3 } },
      /^standards: “smiles” is not known here\. .*there is rings, holdSeconds\.$/
    ],
    ['a mark beyond the questions', { ...house, masteryCut: 25 }, /^masteryCut: .*24/],
    ['a mark of half a question', { ...house, masteryCut: 18.5 }, /^masteryCut: /],
    ['no ring', { ...house, standards: { ...house.standards, rings: 0 } }, /^standards\.rings: /],
    [
      'a hold of an hour',
      { ...house, standards: { ...house.standards, holdSeconds: 3600 } },
      /^standards\.holdSeconds: .*300/
    ]
  ])('names the place and the remedy for %s', (_, data, message) => {
    expect(complaints(organisationSchema, data)).toEqual([expect.stringMatching(message)])
  })

  test.each([
    [
      'light',
      '#9fd8d2',
      /^accent: The light accent #9fd8d2 .* Choose a darker one that reaches 4\.5\.$/
    ],
    [
      'dark',
      '#0c5a5b',
      /^accent: The dark accent #0c5a5b .* Choose a lighter one that reaches 4\.5\.$/
    ]
  ])('refuses a %s accent that cannot be read', (theme, accent, message) => {
    const said = complaints(organisationSchema, {
      ...house,
      accent: { ...house.accent, [theme]: accent }
    })
    expect(said.length).toBeGreaterThan(0)
    for (const complaint of said) expect(complaint).toMatch(message)
  })
})
