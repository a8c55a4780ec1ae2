import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { snippet } from '../../../src/core/search/snippet.ts'

const plain = (word: string) => word.toLowerCase()
const of = (text: string, ...words: string[]) =>
  snippet(text, words, plain)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('')
const long = 'word '.repeat(100)

describe('a snippet', () => {
  test.each([
    ['is the whole of a short text', 'Ask, then wait.', ['wait'], 'Ask, then [wait].'],
    ['marks each of the words', 'Wait. Ask. Wait.', ['wait', 'ask'], '[Wait]. [Ask]. [Wait].'],
    ['joins lines', 'Ask,\nthen  wait', [], 'Ask, then wait'],
    ['of nothing is nothing', '', ['wait'], '']
  ])('%s', (_, text, words, shown) => {
    expect(of(text, ...words)).toBe(shown)
  })

  test('begins shortly before the first hit and says what it leaves out', () => {
    const shown = of(`${long}here ${long}`, 'here')
    expect(shown).toMatch(/^… (?:word ){8,12}\[here\] (?:word ?)+ …$/)
    expect(shown.length).toBeLessThan(200)
  })

  test('begins at the beginning where no word is found', () => {
    expect(of(`First ${long}`, 'never')).toMatch(/^First word/)
  })

  test('shows nothing that is not in the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.array(fc.string()), (text, words) => {
        const shown = snippet(text, words, plain).map((piece) => piece.text)
        const body = shown.join('').replace(/^… /, '').replace(/ …$/, '')
        expect(text.replace(/\s+/g, ' ')).toContain(body)
      })
    )
  })
})
