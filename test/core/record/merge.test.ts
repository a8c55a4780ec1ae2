import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type Fact, writeFact } from '../../../src/core/record/fact.ts'
import { later, merge } from '../../../src/core/record/merge.ts'

// Few ids, values and moments, so that they often meet.
const anyFact = fc.record({
  id: fc.constantFrom('quiz/a', 'quiz/b', 'course/L-01/opened'),
  value: fc.constantFrom<Fact['value'][]>(true, 1, 'x', ['x'], { a: 1, b: 2 }, { b: 2, a: 1 }),
  at: fc.integer({ min: 1, max: 4 })
})
const twins = fc
  .array(anyFact, { minLength: 3, maxLength: 3 })
  .map((facts) => facts.map((fact) => ({ ...fact, id: 'quiz/a' })) as [Fact, Fact, Fact])
const record = (facts: Iterable<Fact>) => new Map([...facts].map((fact) => [fact.id, fact]))
const texts = (facts: ReadonlyMap<string, Fact>) =>
  [...facts].map(([id, fact]) => `${id} ${writeFact(fact)}`).sort()

describe('the later of two facts', () => {
  test('is the one with the later moment', () => {
    const early = { id: 'quiz/a', value: 'z', at: 1 }
    const late = { id: 'quiz/a', value: 'a', at: 2 }
    expect(later(early, late)).toBe(late)
    expect(later(late, early)).toBe(late)
  })

  test('is the same in any order and any grouping, also at equal moments', () => {
    fc.assert(
      fc.property(twins, ([a, b, c]) => {
        expect(writeFact(later(a, b))).toBe(writeFact(later(b, a)))
        expect(writeFact(later(later(a, b), c))).toBe(writeFact(later(a, later(b, c))))
        expect(later(a, a)).toBe(a)
      })
    )
  })
})

describe('merging two records', () => {
  test('ends alike whichever of them was here first', () => {
    fc.assert(
      fc.property(fc.array(anyFact), fc.array(anyFact), (a, b) => {
        const [mine, theirs] = [record(a), record(b)]
        const there = merge(mine, theirs.values()).facts
        expect(texts(there)).toEqual(texts(merge(theirs, mine.values()).facts))
        expect(texts(merge(there, theirs.values()).facts)).toEqual(texts(there))
      })
    )
  })

  test('ends alike in any grouping', () => {
    fc.assert(
      fc.property(fc.array(anyFact), fc.array(anyFact), fc.array(anyFact), (a, b, c) => {
        const step = merge(merge(record(a), b).facts, c).facts
        expect(texts(step)).toEqual(texts(merge(record(a), [...c, ...b]).facts))
      })
    )
  })

  test('counts what is new, changed, the same and older', () => {
    const mine = record([
      { id: 'quiz/changed', value: 1, at: 1 },
      { id: 'quiz/same', value: { a: 1 }, at: 1 },
      { id: 'quiz/older', value: 1, at: 2 },
      { id: 'quiz/mine', value: 1, at: 1 }
    ])
    const before = texts(mine)
    const added = { id: 'quiz/added', value: 1, at: 1 }
    const changed = { id: 'quiz/changed', value: 2, at: 2 }
    const merged = merge(mine, [
      added,
      changed,
      { id: 'quiz/same', value: { a: 1 }, at: 1 },
      { id: 'quiz/older', value: 2, at: 1 }
    ])
    expect(merged).toMatchObject({ added: [added], changed: [changed], same: 1, older: 1 })
    expect(merged.facts.size).toBe(5)
    expect(texts(mine)).toEqual(before)
  })

  test('takes the later one where an id comes twice', () => {
    const late = { id: 'quiz/a', value: 'late', at: 2 }
    const merged = merge(new Map(), [late, { id: 'quiz/a', value: 'early', at: 1 }])
    expect(merged).toMatchObject({ added: [late], changed: [], same: 0, older: 0 })
  })
})
