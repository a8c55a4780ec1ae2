import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays } from '../../../src/core/days.ts'
import type { Grade } from '../../../src/core/record/kinds.ts'
import type { BoxCard } from '../../../src/core/review/box.ts'
import { comingDays, MOST_A_DAY, sessionOn } from '../../../src/core/review/due.ts'
import { schedule } from '../../../src/core/review/schedule.ts'

const TODAY = '2026-11-21'

/** `card('L-01.a', -5)`: came in five days ago. */
function card(id: string, days: number, gradings: BoxCard['gradings'] = []): BoxCard {
  return { id, lesson: id.slice(0, 4), entered: addDays(TODAY, days), gradings }
}

function grade(box: readonly BoxCard[], id: string, day: string, given: Grade): BoxCard[] {
  return box.map((one) =>
    one.id === id ? { ...one, gradings: [...one.gradings, { day, grade: given }] } : one
  )
}

const idsOf = (cards: readonly BoxCard[]) => cards.map(({ id }) => id)
const left = (box: readonly BoxCard[], day = TODAY) => idsOf(sessionOn(day, box).left)

/** A box of any size, none of it reviewed yet. */
const anyBox = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -300, max: 0 })), {
    maxLength: 60
  })
  .map((made) => made.map(([lesson, days], at) => card(`L-0${lesson}.card-${at}`, days)))
const anyGrades = fc.infiniteStream(fc.constantFrom<Grade>('knew', 'not-yet'))

describe('the session of a day', () => {
  test('holds what is due, the most overdue first', () => {
    expect(left([card('L-01.a', -2), card('L-02.a', -9), card('L-03.a', -1)])).toEqual([
      'L-02.a',
      'L-01.a'
    ])
  })

  test('lets lessons take turns', () => {
    const box = [
      card('L-01.a', -9),
      card('L-01.b', -9),
      card('L-01.c', -9),
      card('L-02.a', -4),
      card('L-02.b', -4)
    ]
    expect(left(box)).toEqual(['L-01.a', 'L-02.a', 'L-01.b', 'L-02.b', 'L-01.c'])
  })

  test('keeps its order while it is worked through', () => {
    let box = [card('L-01.a', -9), card('L-01.b', -9), card('L-02.a', -4), card('L-03.a', -3)]
    const all = left(box)
    for (const [at, id] of all.entries()) {
      expect(left(box)).toEqual(all.slice(at))
      box = grade(box, id, TODAY, 'not-yet')
    }
    expect(idsOf(sessionOn(TODAY, box).done)).toEqual(all)
  })

  test('takes the ten most overdue of many, and no other when these are done', () => {
    let box = Array.from({ length: 14 }, (_, at) => card(`L-${10 + at}.a`, -30 + at))
    const ten = left(box)
    expect(ten).toEqual(idsOf(box.slice(0, 10)))
    for (const id of ten) box = grade(box, id, TODAY, 'knew')
    expect(left(box)).toEqual([])
    expect(left(box, addDays(TODAY, 1))).toEqual(idsOf(box.slice(10)))
  })

  test('counts what another device did today', () => {
    const box = [
      ...Array.from({ length: 8 }, (_, at) =>
        card(`L-0${at + 1}.a`, -3, [{ day: TODAY, grade: 'knew' }])
      ),
      ...Array.from({ length: 5 }, (_, at) => card(`L-1${at}.a`, -3))
    ]
    expect(left(box)).toEqual(['L-10.a', 'L-11.a'])
  })

  test('never asks for more than ten cards', () => {
    fc.assert(
      fc.property(anyBox, anyGrades, (whole, grades) => {
        let box = whole
        let asked = 0
        for (let [id] = left(box); id !== undefined; [id] = left(box)) {
          box = grade(box, id, TODAY, grades.next().value)
          asked += 1
        }
        expect(asked).toBeLessThanOrEqual(MOST_A_DAY)
      })
    )
  })
})

test('after months away everything that is due comes within as many days as it takes', () => {
  fc.assert(
    fc.property(anyBox, anyGrades, (whole, grades) => {
      const due = whole.filter((one) => schedule(one.entered, one.gradings, TODAY).due <= TODAY)
      let box: readonly BoxCard[] = whole
      const seen = new Set<string>()
      for (let past = 0; past < Math.ceil(due.length / MOST_A_DAY); past += 1) {
        const day = addDays(TODAY, past)
        for (const id of left(box, day)) {
          seen.add(id)
          box = grade(box, id, day, grades.next().value)
        }
      }
      expect(due.filter(({ id }) => !seen.has(id))).toEqual([])
    })
  )
})

describe('the coming days', () => {
  test('are those on which cards come back, with their number', () => {
    const box = [card('L-01.a', 0), card('L-01.b', 0), card('L-02.a', -1)]
    expect(comingDays(TODAY, box)).toEqual([
      { day: '2026-11-22', count: 1 },
      { day: '2026-11-23', count: 2 }
    ])
  })

  test('take ten cards each, and what is over goes to the next day', () => {
    const late = Array.from({ length: 23 }, (_, at) => card(`L-01.card-${at}`, -30))
    expect(comingDays(TODAY, [...late, card('L-02.a', 0)])).toEqual([
      { day: '2026-11-22', count: 10 },
      { day: '2026-11-23', count: 10 },
      { day: '2026-11-24', count: 4 }
    ])
  })

  test('hold every card once, none of them today', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const days = comingDays(TODAY, box)
        expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(box.length)
        expect(days.every(({ day, count }) => day > TODAY && count <= MOST_A_DAY)).toBe(true)
        expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort())
      })
    )
  })
})
