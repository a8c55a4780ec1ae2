import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { checkCode, codeFits, crc32 } from '../../../src/core/completion/check-code.ts'

const LINE = 'Łucja Nowak | Be Sure 1.0.0 | 28 of 28 lessons'

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339]
])('the checksum of “%s” is the published one', (text, sum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(sum)
})

describe('a check code', () => {
  test('has three and four digits that are not taken for others', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        expect(checkCode(line)).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{4}$/)
      })
    )
  })

  test('changes with any one letter', () => {
    for (let at = 0; at < LINE.length; at++) {
      const other = `${LINE.slice(0, at)}#${LINE.slice(at + 1)}`
      expect(checkCode(other)).not.toBe(checkCode(LINE))
    }
  })

  test('does not change with spaces, nor with how an accent is written', () => {
    expect(checkCode(` ${LINE.replaceAll(' ', '  ').normalize('NFD')}\n`)).toBe(checkCode(LINE))
  })

  test.each([
    (code: string) => code,
    (code: string) => ` ${code.toLowerCase()} `,
    (code: string) => code.replace('-', ' '),
    (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'l')
  ])('fits as people type it', (typed) => {
    expect(codeFits(LINE, typed(checkCode(LINE)))).toBe(true)
    expect(codeFits(`${LINE}!`, typed(checkCode(LINE)))).toBe(false)
  })
})
