import { expect, test } from 'vitest'

import { qrOf } from '../../src/core/qr.ts'

test('a code has its three corners, where a phone looks first', () => {
  const { size, path } = qrOf('https://chamber.example/')
  expect(size).toBe(25)
  for (const corner of ['M0 0h', `M${size - 1} 0h`, `M0 ${size - 1}h`]) {
    expect(path).toContain(corner)
  }
  expect(path).not.toContain(`M${size - 8} 0h`)
})
