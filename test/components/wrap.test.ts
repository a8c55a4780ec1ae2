import fc from 'fast-check'
import { expect, test } from 'vitest'

import { wrap } from '../../src/components/figures/wrap.ts'

test.each([
  ['6 Wait', ['6 Wait']],
  ['2 First call or visit', ['2 First', 'call or…']],
  ['8 The weeks after', ['8 The weeks', 'after']],
  ['3 Unforgettable', ['3', 'Unforgetta…']],
  ['9', ['9']]
])('“%s” becomes %j', (text, lines) => {
  expect(wrap(text, 11)).toEqual(lines)
})

test('no line is longer than it may be, and there are two at most', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 4, max: 30 }), (text, most) => {
      const lines = wrap(text, most)
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(most)
    })
  )
})
