import { describe, expect, test } from 'vitest'

import {
  frameworksSchema,
  glossarySchema,
  misconceptionsSchema,
  sheetSchema,
  sourcesSchema
} from '../../../src/core/reference/schema.ts'
import { complaints } from '../../fixtures/complaints.ts'

const letter = {
  id: 'listen',
  letter: 'L',
  term: 'Listen',
  meaning: 'You hear them out.',
  ask: 'Did they finish?',
  sounds: 'Go on.'
}
const other = { ...letter, id: 'empathize', letter: 'E' }
const about = { use: 'Begin.', origin: 'From a text.', lessons: ['L-01'] }
const framework = {
  id: 'lead',
  name: 'L.E.A.D.',
  purpose: 'To lead.',
  letters: [letter, other],
  ...about
}
const part = { id: 'listen', term: 'Listen', meaning: 'Hear.', ask: 'Did they?', sounds: 'Go on.' }
const sheet = {
  id: 'map',
  name: 'The map',
  purpose: 'To look.',
  tiles: [
    { id: 'want', letter: 'W', stands: 'want' },
    { id: 'get', letter: 'G', stands: 'get' }
  ],
  parts: [
    { ...part, tiles: ['want'] },
    { ...part, id: 'act', tiles: ['want', 'get'] }
  ],
  steps: { title: 'Draw it', items: ['Ask.', 'Draw.'] },
  ...about
}
const misconception = { id: 'M-01', belief: 'satisfied means loyal' }
const term = { id: 'want', term: 'want', meaning: 'What will be better.' }
const reference = { citation: 'Ada (1843). Notes.', checked: 'finding' }
const source = {
  id: 'E-01',
  claim: 'All do',
  verdict: 'contested',
  say: 'Some do.',
  supports: 'A study.',
  limits: 'One study.',
  references: [reference]
}

describe('frameworksSchema', () => {
  const said = (...frameworks: readonly object[]) => complaints(frameworksSchema, { frameworks })

  test('takes frameworks that use the same letter', () => {
    expect(said(framework, { ...framework, id: 'rater' })).toEqual([])
  })

  test.each([
    [
      'a framework twice',
      [framework, framework],
      /^Framework “lead” is there twice\. Give each its own id\.$/
    ],
    [
      'a letter twice',
      [{ ...framework, letters: [letter, other, letter] }],
      /^L\.E\.A\.D\.: letter “listen” is there twice\. Give each its own id\.$/
    ],
    ['one letter only', [{ ...framework, letters: [letter] }], /^frameworks\.0\.letters: /],
    [
      'two letters on one tile',
      [{ ...framework, letters: [other, { ...letter, letter: 'Li' }] }],
      /^frameworks\.0\.letters\.1\.letter: /
    ],
    [
      'an id with a capital',
      [{ ...framework, id: 'Lead' }],
      /^frameworks\.0\.id: Use lower-case letters, digits and hyphens\.$/
    ],
    [
      'a key that is not known',
      [{ ...framework, letters: [letter, { ...other, description: 'x' }] }],
      /^frameworks\.0\.letters\.1: “description” is not known here\. .*there is id, letter, term, meaning, ask, sounds\.$/
    ],
    [
      'a key of a framework that is not known',
      [{ ...framework, color: 'x' }],
      /^frameworks\.0: “color” is not known here\. .*there is id, name, purpose, letters, use, origin, sources, lessons\.$/
    ]
  ])('names the place and the remedy for %s', (_, frameworks, message) => {
    expect(said(...frameworks)).toEqual([expect.stringMatching(message)])
  })
})

describe('misconceptionsSchema', () => {
  test.each([
    ['a belief', [misconception], []],
    [
      'a belief twice',
      [misconception, misconception],
      ['Misconception “M-01” is there twice. Give each its own id.']
    ],
    [
      'an id of another form',
      [{ ...misconception, id: 'M-1' }],
      ['misconceptions.0.id: Write it as M-07.']
    ],
    [
      'a key that is not known',
      [{ ...misconception, truth: 'x' }],
      ['misconceptions.0: “truth” is not known here. Correct or remove it; there is id, belief.']
    ]
  ])('judges %s', (_, misconceptions, said) => {
    expect(complaints(misconceptionsSchema, { misconceptions })).toEqual(said)
  })
})

describe('glossarySchema', () => {
  test.each([
    ['a term', [term], []],
    ['a term twice', [term, term], ['Glossary term “want” is there twice. Give each its own id.']],
    ['other spellings', [{ ...term, forms: ['wants'] }], []],
    [
      'a word of two terms',
      [term, { ...term, id: 'wish', term: 'wish', forms: ['want'] }],
      [
        'The word “want” stands for two terms, so a link could not know where to go. Give it to one.'
      ]
    ],
    [
      'a key that is not known',
      [{ ...term, meanig: 'x' }],
      [
        'terms.0: “meanig” is not known here. Correct or remove it; there is id, term, forms, meaning.'
      ]
    ]
  ])('judges %s', (_, terms, said) => {
    expect(complaints(glossarySchema, { terms })).toEqual(said)
  })
})

describe('sheetSchema', () => {
  test.each([
    ['a picture with its parts', sheet, []],
    ['a figure', { ...sheet, figure: 'value-map' }, []],
    [
      'a part twice',
      { ...sheet, parts: [sheet.parts[0], sheet.parts[0]] },
      [expect.stringMatching(/^The map: part “listen” is there twice\. Give each its own id\.$/)]
    ],
    [
      'a tile that is not there',
      { ...sheet, parts: [sheet.parts[0], { ...sheet.parts[1], tiles: ['elsewhere'] }] },
      ['“elsewhere” is no tile of The map. Use one of want, get.']
    ],
    ['no lesson', { ...sheet, lessons: [] }, [expect.stringMatching(/^lessons: /)]]
  ])('judges %s', (_, one, said) => {
    expect(complaints(sheetSchema, one)).toEqual(said)
  })
})

describe('sourcesSchema', () => {
  test.each(['supported', 'framework', 'convention', 'contested', 'unsupported'])(
    'takes the verdict “%s”',
    (verdict) => {
      expect(complaints(sourcesSchema, { sources: [{ ...source, verdict }] })).toEqual([])
    }
  )

  test.each([
    ['a source twice', [source, source], /^Source “E-01” is there twice\. Give each its own id\.$/],
    [
      'an id of another form',
      [{ ...source, id: 'keaveney' }],
      /^sources\.0\.id: Write it as E-07\.$/
    ],
    [
      'a verdict of one’s own',
      [{ ...source, verdict: 'true' }],
      /^sources\.0\.verdict: .*contested/
    ],
    [
      'a reference that does not say how closely it was read',
      [{ ...source, references: [{ citation: 'Ada (1843).' }] }],
      /^sources\.0\.references\.0\.checked: .*finding.*citation.*not-yet/
    ],
    [
      'a key of a reference that is not known',
      [{ ...source, references: [{ ...reference, doi: 'x' }] }],
      /^sources\.0\.references\.0: “doi” is not known here\. .*there is citation, checked\.$/
    ],
    ['no list of references', [{ ...source, references: undefined }], /^sources\.0\.references: /],
    [
      'a popular claim that holds as one likes',
      [{ ...source, heard: [{ claim: 'All.', holds: 'maybe', lesson: 'L-01' }] }],
      /^sources\.0\.heard\.0\.holds: .*yes.*partly.*no/
    ],
    [
      'a popular claim that leads to no lesson',
      [{ ...source, heard: [{ claim: 'All.', holds: 'no', lesson: 'one' }] }],
      /^sources\.0\.heard\.0\.lesson: Write it as L-07\.$/
    ],
    [
      'a key that is not known',
      [{ ...source, url: 'x' }],
      /^sources\.0: “url” is not known here\. .*there is id, claim, verdict, heard, making, say, supports, limits, references\.$/
    ]
  ])('names the place and the remedy for %s', (_, sources, message) => {
    expect(complaints(sourcesSchema, { sources })).toEqual([expect.stringMatching(message)])
  })
})

describe.each([
  ['frameworks', frameworksSchema, framework],
  ['misconceptions', misconceptionsSchema, misconception],
  ['terms', glossarySchema, term],
  ['sources', sourcesSchema, source]
] as const)('a file of %s', (list, schema, one) => {
  test('has something in it', () => {
    expect(complaints(schema, { [list]: [] })).toEqual([expect.stringMatching(`^${list}: `)])
  })

  test('has nothing else in it', () => {
    expect(complaints(schema, { [list]: [one], version: 2 })).toEqual([
      `“version” is not known here. Correct or remove it; there is ${list}.`
    ])
  })
})
