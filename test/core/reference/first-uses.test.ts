import { describe, expect, test } from 'vitest'

import { firstUses } from '../../../src/core/reference/first-uses.ts'

const term = (term: string, ...forms: string[]) => ({
  id: term.toLowerCase().replace(/\W+/g, '-'),
  term,
  forms,
  meaning: term
})

/** The runs with what was found in brackets. */
function marked(runs: string | readonly string[], ...terms: Parameters<typeof firstUses>[1]) {
  const all = typeof runs === 'string' ? [runs] : runs
  const uses = firstUses(all, terms)
  return all.map((text, at) =>
    uses
      .filter(({ run }) => run === at)
      .reduceRight(
        (rest, { start, end }) =>
          `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
        text
      )
  )
}

describe('firstUses', () => {
  test('finds each term once, in the order of the text', () => {
    const uses = firstUses(['No gap.', 'A want, a gap, a want.'], [term('want'), term('gap')])
    expect(uses).toEqual([
      { term: 'gap', run: 0, start: 3, end: 6 },
      { term: 'want', run: 1, start: 2, end: 6 }
    ])
  })

  test.each([
    ['the first of two', 'a gap and a gap', 'a [gap] and a gap'],
    ['the beginning of a sentence', 'Gap or no gap', '[Gap] or no gap'],
    ['a possessive as a whole', 'the gap’s width', 'the [gap’s] width'],
    ['a possessive with a straight sign', "the gap's width", "the [gap's] width"],
    ['a word in quotation marks', '“gap”', '“[gap]”'],
    ['no part of a word', 'agape, gaps, gapless', 'agape, gaps, gapless'],
    ['no part of a compound', 'a gap-year, a stop-gap', 'a gap-year, a stop-gap'],
    ['no word that goes on with a foreign letter', 'gapë', 'gapë']
  ])('finds %s', (_, text, found) => {
    expect(marked(text, term('gap'))).toEqual([found])
  })

  test.each([
    ['another form', 'Some gaps and a gap', 'Some [gaps] and a gap', term('gap', 'gaps')],
    [
      'a term of several words across a line',
      'big\nsilence',
      '[big\nsilence]',
      term('big silence')
    ],
    ['a hyphen', 'an If-then plan', 'an [If-then plan]', term('if-then plan')],
    ['signs', 'the NPS (Score®)? Yes', 'the NPS ([Score®])? Yes', term('Score®')],
    [
      'a name as written',
      'our pride, PRIDE, L.E.A.D.',
      'our pride, [PRIDE], L.E.A.D.',
      term('PRIDE')
    ],
    ['a name with dots', 'we lead. L.E.A.D. it is', 'we lead. [L.E.A.D.] it is', term('L.E.A.D.')],
    ['no name in small letters', 'a golden rule', 'a golden rule', term('Golden Rule')]
  ])('finds %s', (_, text, found, one) => {
    expect(marked(text, one)).toEqual([found])
  })

  test.each([
    ['at one place', 'the service point here, a service', 'the [service point] here, a [service]'],
    [
      'even where it stood before',
      'service point, service point, service',
      '[service point], service point, [service]'
    ]
  ])('takes the longer term %s', (_, text, found) => {
    expect(marked(text, term('service'), term('service point'))).toEqual([found])
  })

  test('looks for a term within one run, never across two', () => {
    expect(marked(['a big ', 'silence'], term('big silence'))).toEqual(['a big ', 'silence'])
  })

  test('finds nothing without terms', () => {
    expect(firstUses(['a gap'], [])).toEqual([])
  })
})
