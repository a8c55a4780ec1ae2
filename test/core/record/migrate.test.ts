import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readFact } from '../../../src/core/record/fact.ts'
import { migrate } from '../../../src/core/record/migrate.ts'
import { renamed } from '../../../src/core/record/renamed.ts'

const fact = (id: string) => ({ id, value: 'x', at: 1 })
const renames = { 'L-01.old': 'L-01.new', 'L-02': 'L-12', 'L-12': 'L-22' }

describe('a fact under a name which was changed', () => {
  test.each([
    ['quiz/L-01.old', 'quiz/L-01.new'],
    ['quiz/L-01.old/2026-11-21T08:00:00Z', 'quiz/L-01.new/2026-11-21T08:00:00Z'],
    ['course/L-02/opened', 'course/L-22/opened'],
    ['course/L-12/opened', 'course/L-22/opened'],
    ['review/L-01.old', 'review/L-01.new'],
    ['test/2026-11-21/answer/L-01.old/2026-11-22', 'test/2026-11-21/answer/L-01.new/2026-11-22']
  ])('%s becomes %s', (old, today) => {
    expect(migrate(fact(old), renames)).toEqual(fact(today))
  })

  test.each([
    'quiz/L-01.other',
    'quiz/L-01.older',
    'quiz/x/L-01.old',
    'quiz/x/y/L-01.old',
    'test/L-01.old/form',
    'quiz/constructor',
    'quiz/toString',
    'setting/seed'
  ])('%s stays', (id) => {
    expect(migrate(fact(id), renames)).toEqual(fact(id))
  })

  test('stays where the names go round in a circle', () => {
    const circle = { a: 'b', b: 'c', c: 'b', self: 'self' }
    for (const id of ['quiz/a', 'quiz/b', 'quiz/c', 'quiz/self']) {
      expect(migrate(fact(id), circle)).toEqual(fact(id))
    }
  })

  test('never moves twice', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd')
    fc.assert(
      fc.property(name, fc.dictionary(name, name), (old, table) => {
        const once = migrate(fact(`quiz/${old}`), table)
        expect(migrate(once, table)).toEqual(once)
      })
    )
  })
})

describe('the names which were changed', () => {
  test('lead to names which a fact can have, and not in a circle', () => {
    for (const old of Object.keys(renamed)) {
      const { id } = migrate(fact(`quiz/${old}`), renamed)
      expect(id).not.toBe(`quiz/${old}`)
      expect(readFact(id, '{"v":1,"t":1}')).toMatchObject({ status: 'fact' })
    }
  })
})
