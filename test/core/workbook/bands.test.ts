import { describe, expect, test } from 'vitest'

import { bandsFor, oneDecimal } from '../../../src/core/workbook/bands.ts'

const bands = [
  { from: 1, name: 'seldom' },
  { from: 2.5, name: 'uneven' },
  { from: 3.5, name: 'mostly' },
  { from: 4.3, name: 'established' }
]

describe('bandsFor', () => {
  test.each([
    [1, 'seldom'],
    [2.3, 'seldom'],
    [2.34, 'seldom'],
    [2.35, 'seldom uneven'],
    [2.4, 'seldom uneven'],
    [2.5, 'seldom uneven'],
    [2.65, 'seldom uneven'],
    [2.66, 'uneven'],
    [2.7, 'uneven'],
    [3, 'uneven'],
    [3.34, 'uneven'],
    [3.35, 'uneven mostly'],
    [3.4, 'uneven mostly'],
    [3.5, 'uneven mostly'],
    [3.6, 'uneven mostly'],
    [3.65, 'uneven mostly'],
    [3.66, 'mostly'],
    [4.1, 'mostly'],
    [4.14, 'mostly'],
    [4.15, 'mostly established'],
    [4.2, 'mostly established'],
    [4.3, 'mostly established'],
    [4.45, 'mostly established'],
    [4.46, 'established'],
    [5, 'established']
  ])('a mean of %d is %s', (mean, names) => {
    expect(bandsFor(mean, bands).map(({ name }) => name)).toEqual(names.split(' '))
  })

  test('the last digit of a division moves no mean over a border', () => {
    expect(bandsFor(0.1 + 0.2 + 2.35, bands)).toHaveLength(2)
    expect(bandsFor(23.5 / 10, bands)).toHaveLength(2)
  })

  test('the lowest band has no border below it', () => {
    expect(bandsFor(1.1, bands)).toHaveLength(1)
  })

  test('far from all borders, the mean as it is shown decides', () => {
    const far = [
      { from: 1, name: 'low' },
      { from: 4, name: 'high' }
    ]
    expect(bandsFor(3.84, far).map(({ name }) => name)).toEqual(['low'])
    expect(bandsFor(4.16, far).map(({ name }) => name)).toEqual(['high'])
  })
})

test.each([
  [2.44, 2.4],
  [2.45, 2.5],
  [3.349, 3.3],
  [2.3 + 0.05, 2.4],
  [5, 5]
])('%d is shown as %d', (mean, shown) => {
  expect(oneDecimal(mean)).toBe(shown)
})
