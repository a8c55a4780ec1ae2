import { describe, expect, test } from 'vitest'

import { keyOf } from '../../../src/core/roleplay/play.ts'
import { rolePlaySchema } from '../../../src/core/roleplay/schema.ts'
import { walk } from '../../../src/core/roleplay/walk.ts'
import { choicesOf, rolePlay } from '../../fixtures/roleplays.ts'

const play = rolePlay({ repairs: [0, 3], redLines: [2], account: 1 })
const standing = (...choices: string[]) => {
  const { next } = walk(play, choices)
  if (next.at === 'ending') return next.ending
  return next.at === 'unknown' ? next.choices : `${next.at} ${next.stage.id}`
}

describe('walk', () => {
  test.each([
    ['', 'stage s1'],
    ['b', 'stage s2'],
    ['p', 'repair s1'],
    ['po', 'stage s2'],
    ['pp', 'lost'],
    ['bbpb', 'stage s5'],
    ['bbbpp', 'lost'],
    ['bbbbb', 'kept'],
    ['ooooo', 'kept'],
    ['ooopoo', 'strained'],
    ['pbppob', 'strained']
  ])('after “%s” stands at %s', (way, place) => {
    expect(standing(...choicesOf(play, way))).toBe(place)
  })

  test('tells each turn with the line, the answer to it and the account', () => {
    const { turns, account } = walk(play, choicesOf(play, 'pb'))
    expect(turns).toMatchObject([
      { at: 'stage', stage: { id: 's1' }, option: { id: 's1-poor' }, account: -1 },
      { at: 'repair', stage: { id: 's1' }, option: { reply: 'She looks up.' }, account: 1 }
    ])
    expect(account).toBe(1)
  })

  test.each<[string, string[], string[]]>([
    ['nobody wrote', ['gone', 's2-best'], ['gone', 's2-best']],
    ['of another stage', ['s1-best', 's3-best'], ['s3-best']],
    ['of the stage where the slip waits', ['s1-poor', 's2-best'], ['s2-best']]
  ])('ends at a line %s, and names it and all after it', (_, choices, unknown) => {
    expect(standing(...choices)).toEqual(unknown)
  })

  test('does not mind choices after an ending', () => {
    expect(standing(...choicesOf(play, 'pp'), 's2-best')).toBe('lost')
  })

  test('goes the same way on a key without words', () => {
    const choices = choicesOf(play, 'pbbbob')
    expect(walk(keyOf(play), choices)).toMatchObject({
      account: walk(play, choices).account,
      next: walk(play, choices).next
    })
    expect(JSON.stringify(keyOf(play))).not.toMatch(/She|dairy|Dana/)
  })
})

test('the example keeps the rules of its schema', () => {
  expect(rolePlaySchema.safeParse(JSON.parse(JSON.stringify(play))).error?.issues).toBeUndefined()
})
