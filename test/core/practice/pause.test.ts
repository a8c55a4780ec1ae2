import { describe, expect, test } from 'vitest'

import { broken, waited } from '../../../src/core/practice/pause.ts'

describe('waited', () => {
  test.each([
    [0, { status: 'waiting', second: 1 }],
    [1, { status: 'waiting', second: 2 }],
    [2, { status: 'waiting', second: 3 }],
    [3, { status: 'answered' }]
  ])('after %i whole seconds is %j', (seconds, pause) => {
    expect(waited(seconds)).toEqual(pause)
  })
})

describe('broken', () => {
  test.each([
    [0, 0, 1],
    [249, 0, 1],
    [250, 0.5, 1],
    [999, 1, 1],
    [1000, 1, 2],
    [1300, 1.5, 2],
    [2400, 2.5, 3],
    [2999, 2.5, 3],
    [3100, 2.5, 3]
  ])('after %i ms says %d seconds, in second %i', (elapsed, after, second) => {
    expect(broken(elapsed)).toEqual({ status: 'early', after, second })
  })
})
