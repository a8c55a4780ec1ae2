import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type Json, LATEST, readFact, writeFact } from '../../../src/core/record/fact.ts'

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
const stored = (value: string, at: number | string = 5) => `{"v":${value},"t":${at}}`

describe('a stored fact', () => {
  test('is its value and its moment', () => {
    const fact = { id: 'quiz/L-01.taxi-at-four', value: ['airport'], at: 1_763_700_000_000 }
    expect(writeFact(fact)).toBe('{"v":["airport"],"t":1763700000000}')
  })

  test('reads back as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc
          .jsonValue({ maxDepth: 4 })
          .filter((json) => !/__proto__|constructor|prototype/.test(JSON.stringify(json))),
        fc.integer({ min: 1 }),
        (json, at) => {
          const value = JSON.parse(JSON.stringify(json)) as Json
          const fact = { id: 'quiz/L-01.taxi-at-four', value, at }
          expect(readFact(fact.id, writeFact(fact))).toEqual({ status: 'fact', fact })
        }
      )
    )
  })

  test.each(['', 'junk', '{"v":1', '{"v":1,"t":5}x', 'undefined', nested(100_000).slice(1)])(
    'is not JSON in case %#',
    (text) => {
      expect(readFact('quiz/a', text)).toEqual({ status: 'bad', why: 'not-json' })
    }
  )

  test.each([
    'null',
    '7',
    '"v"',
    '[1,5]',
    '{}',
    '{"v":1}',
    '{"t":5}',
    '{"v":1,"t":5,"more":1}',
    stored('1', 0),
    stored('1', -5),
    stored('1', 1.5),
    stored('1', '"5"'),
    stored('1', 'null'),
    stored('1', '1e999'),
    stored('1', LATEST + 1),
    '{"__proto__":{"v":1,"t":5}}'
  ])('has the wrong shape: %s', (text) => {
    expect(readFact('quiz/a', text)).toEqual({ status: 'bad', why: 'wrong-shape' })
  })

  test.each([
    ['a key that reaches into objects', stored('{"__proto__":{"seen":true}}')],
    ['such a key deep inside', stored('[{"a":{"constructor":1}}]')],
    ['another such key', stored('{"prototype":1}')],
    ['a number without end', stored('1e999')],
    ['more than twelve levels', stored(nested(13))],
    ['a hundred thousand levels', stored(nested(100_000))]
  ])('is unsafe with %s', (_, text) => {
    const read = readFact('note/a', text)
    // Some engines cannot even parse the deepest one.
    expect(read).toMatchObject({
      status: 'bad',
      why: expect.stringMatching(/unsafe|not-json/)
    })
    expect(({} as Record<string, unknown>).seen).toBeUndefined()
  })

  test('may have twelve levels', () => {
    expect(readFact('note/a', stored(nested(12)))).toMatchObject({ status: 'fact' })
  })

  test.each([
    '',
    'quiz',
    'quiz/',
    '/quiz',
    'Quiz/a',
    'quiz//a',
    'quiz/a b',
    'quiz/a\n',
    'quiz/__proto__',
    'quiz/a/constructor',
    'quiz/ä',
    `quiz/${'a'.repeat(196)}`
  ])('is unsafe under the id %j', (id) => {
    expect(readFact(id, stored('1'))).toEqual({ status: 'bad', why: 'unsafe' })
  })

  test.each([
    'quiz/L-01.taxi-at-four/2026-11-21T08:00:00.000Z',
    'quiz/L-01.constructor',
    `quiz/${'a'.repeat(195)}`
  ])('is fine under the id of case %#', (id) => {
    expect(readFact(id, stored('1'))).toMatchObject({ status: 'fact' })
  })
})
