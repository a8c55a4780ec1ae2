import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readShown, stageBeside, stagesToShow, voteOf } from '../../../src/core/roleplay/show.ts'
import { rolePlay } from '../../fixtures/roleplays.ts'

const stages = stagesToShow(rolePlay({ redLines: [2] }))
const [first] = stages
if (!first) throw new Error('The fixture has no stages.')

describe('stagesToShow', () => {
  test('calls the lines A, B and C in an order that is the same each time and not the authored one', () => {
    for (const { lines } of stages) expect(lines.map(({ name }) => name)).toEqual(['A', 'B', 'C'])
    expect(stagesToShow(rolePlay({ redLines: [2] }))).toEqual(stages)
    for (const { lines, id } of stages) {
      expect(lines.map((line) => line.id)).not.toEqual([`${id}-best`, `${id}-ok`, `${id}-poor`])
    }
  })

  test('tells why a red line may not be crossed, and says nothing of it elsewhere', () => {
    const told = stages.flatMap(({ lines }) => lines).filter(({ redLine }) => redLine)
    expect(told.map(({ id, redLine }) => [id, redLine])).toEqual([['s3-poor', 'She may fall ill.']])
  })

  test('does not carry the key of the score to the wall', () => {
    expect(JSON.stringify(stages)).not.toContain('"kind"')
  })
})

describe('readShown', () => {
  const fresh = { at: 's1', hands: {}, told: [] }

  test.each([undefined, null, 7, 'open', [], {}, { at: 'gone', hands: [1], told: 'all' }])(
    'begins at the first moment where %j was kept',
    (kept) => expect(readShown(kept, stages)).toEqual(fresh)
  )

  test('keeps what it knows and drops counts that nobody can have made', () => {
    const hands = { 's1-best': 7, 's1-ok': 0, 's1-poor': -1, 's2-ok': 1.5, 's2-best': 1e9, gone: 4 }
    expect(readShown({ at: 's2', hands, told: ['s2', 'gone', 's1'] }, stages)).toEqual({
      at: 's2',
      hands: { 's1-best': 7, 's1-ok': 0 },
      told: ['s1', 's2']
    })
  })

  test('reads whatever was kept without a fault, and the same again from what it read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        const read = readShown(kept, stages)
        expect(readShown(read, stages)).toEqual(read)
      })
    )
  })
})

describe('voteOf', () => {
  test('shows no bars before anything was counted', () => {
    expect(voteOf(first, { 's2-best': 3 })).toEqual({ status: 'none' })
  })

  test('tells a count of 0 from no count', () => {
    expect(voteOf(first, { 's1-best': 3, 's1-ok': 0 })).toEqual({
      status: 'counted',
      of: 3,
      left: 1,
      bars: { 's1-best': { hands: 3, width: 100 }, 's1-ok': { hands: 0, width: 0 } }
    })
  })

  test('draws nothing where all counts are 0', () => {
    const vote = voteOf(first, { 's1-best': 0, 's1-ok': 0, 's1-poor': 0 })
    expect(vote).toMatchObject({ of: 0, left: 0, bars: { 's1-poor': { width: 0 } } })
  })

  test('gives each line its share, and the shares of a full vote make one whole', () => {
    const count = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(count, count, count, (best, ok, poor) => {
        const vote = voteOf(first, { 's1-best': best, 's1-ok': ok, 's1-poor': poor })
        if (vote.status === 'none') throw new Error('Something was counted.')
        const widths = Object.values(vote.bars).map(({ width }) => width)
        expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(vote.of === 0 ? 0 : 100)
      })
    )
  })
})

test.each([
  ['s1', -1, undefined],
  ['s1', 1, 's2'],
  ['s5', 1, undefined],
  ['s5', -1, 's4']
] as const)('from %s a step of %i leads to %s', (at, steps, there) => {
  expect(stageBeside(stages, at, steps)?.id).toBe(there)
})
