import { describe, expect, test } from 'vitest'

import { bankSchema, type Item } from '../../../src/core/assessment/schema.ts'
import { item } from '../../fixtures/bank.ts'
import { complaints } from '../../fixtures/complaints.ts'

const saying = (other: Record<string, unknown>) =>
  complaints(bankSchema, { items: [{ ...item, ...other }] })
const options = (change: (option: Item['options'][number]) => object) =>
  saying({ options: item.options.map(change) })

describe('bankSchema', () => {
  test.each([
    ['a case', item],
    ['an idea without a scene', { ...item, kind: 'idea', scene: undefined }],
    ['an item in reserve', { ...item, form: 'reserve' }]
  ])('takes %s', (_, data) => {
    expect(bankSchema.safeParse({ items: [data] }).success).toBe(true)
  })

  test.each([
    [
      'a key that is not known',
      { hint: 'Look up.' },
      /“hint” is not known here\. .*there is id, form/
    ],
    [
      'an id without its lesson',
      { id: 'test.bakery' },
      /id: Write it as L-07\.test\.lost-luggage\.$/
    ],
    ['an id of a question', { id: 'L-01.bakery' }, /id: Write it as/],
    ['a fourth form', { form: 'D' }, /form: /],
    ['a kind of its own', { kind: 'riddle' }, /kind: /],
    [
      'a case without a scene',
      { scene: undefined },
      /“L-01\.test\.bakery” is a case and has no scene\. Write its scene/
    ],
    ['a stem that asks nothing', { ask: 'Say it.' }, /“L-01\.test\.bakery”: .*End “ask” with “\?”/],
    ['two options', { options: item.options.slice(1) }, /An item has three options\./],
    ['no reason', { why: undefined }, /why: /]
  ])('names the thing and the remedy for %s', (_, other, message) => {
    expect(saying(other)).toContainEqual(expect.stringMatching(message))
  })

  test.each<[string, (option: Item['options'][number]) => object, RegExp]>([
    ['two keys', (option) => ({ ...option, key: option.id !== 'slip' }), /this has 2/],
    [
      'a wrong option without a belief',
      ({ misconception, ...option }) => option,
      /names no belief/
    ],
    [
      'one option that is far longer',
      (option) => (option.key ? { ...option, text: 'x'.repeat(20) } : option),
      /4\.00 times its shortest/
    ],
    ['an option twice', (option) => ({ ...option, id: 'hit' }), /option “hit” is there twice/]
  ])('holds the rules of all single choices for %s', (_, change, message) => {
    expect(options(change)).toContainEqual(expect.stringMatching(message))
  })

  test('refuses an item that is there twice', () => {
    expect(complaints(bankSchema, { items: [item, item] })).toEqual([
      'Item “L-01.test.bakery” is there twice. Give each its own id.'
    ])
  })
})
