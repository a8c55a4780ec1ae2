import { describe, expect, test } from 'vitest'

import { catchUp, standingAt } from '../../../../src/core/workshop/agenda/live.ts'
import { timed } from '../../../../src/core/workshop/agenda/timing.ts'
import { BREAKFAST } from '../../../fixtures/agenda.ts'

const timing = timed(BREAKFAST.blocks, 45)
const blocks = timing.status === 'fits' ? timing.blocks : []
const at = (id: string) => blocks.findIndex(({ block }) => block.id === id)
const cuts = (caught: ReturnType<typeof catchUp>) =>
  'cuts' in caught ? caught.cuts.map(({ block, to }) => `${block.block.id} ${to}`) : []

describe('on the day', () => {
  test('the time left of a block counts from when it really began', () => {
    expect(standingAt(blocks, at('contact'), 3, 5)).toMatchObject({ left: 3, late: 0 })
    expect(standingAt(blocks, at('contact'), 7, 9)).toMatchObject({ left: 3, late: 4 })
  })

  test('a block that runs over makes the workshop late', () => {
    expect(standingAt(blocks, at('contact'), 3, 10)).toMatchObject({ left: -2, late: 2 })
  })

  test('a workshop can be ahead, not begun, and over', () => {
    expect(standingAt(blocks, at('want'), 6, 7)).toMatchObject({ late: -2 })
    expect(standingAt(blocks, 0, 5, 2)).toEqual({ status: 'before', in: 3 })
    expect(standingAt(blocks, blocks.length, 0, 48)).toEqual({ status: 'over', late: 3 })
  })

  test('catching up takes it from the content to come, last first, and never from the triads', () => {
    const now = at('want')
    expect(catchUp(blocks, now, 0)).toEqual({ status: 'on-time' })
    expect(cuts(catchUp(blocks, now, 2))).toEqual(['circles 4'])
    expect(cuts(catchUp(blocks, now, 6))).toEqual(['circles 0'])
    expect(catchUp(blocks, now, 9)).toMatchObject({ status: 'not-all', late: 3 })
  })

  test('what is over can’t be shortened', () => {
    expect(catchUp(blocks, at('circles'), 2)).toEqual({ status: 'not-all', cuts: [], late: 2 })
  })
})
