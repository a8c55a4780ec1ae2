import { expect, test } from 'vitest'

import { changeOf, trustOf } from '../../../src/core/roleplay/mood.ts'

test.each([
  [2, 'much-warmer'],
  [1, 'warmer'],
  [0, 'same'],
  [-1, 'cooler'],
  [-2, 'much-cooler'],
  [-3, 'much-cooler']
])('a line that moves the account by %i leaves the customer %s', (change, word) => {
  expect(changeOf(change)).toBe(word)
})

test.each([
  [13, 'plenty'],
  [4, 'plenty'],
  [3, 'some'],
  [1, 'some'],
  [0, 'none'],
  [-1, 'overdrawn'],
  [-12, 'overdrawn']
])('at a balance of %i, what there is to draw on is “%s”', (account, word) => {
  expect(trustOf(account)).toBe(word)
})
