import { describe, expect, test } from 'vitest'

import { readWorkbook } from '../../../src/build/read-content.ts'
import { adviceBySection, adviceFor } from '../../../src/core/workbook/advice.ts'
import { isRatings, workbookOf } from '../../../src/core/workbook/workbook.ts'
import { items, sheet } from '../../fixtures/workbook.ts'

const sections = [
  { id: 'W-A', kind: 'ratings', items: items('W-01', 4) },
  { id: 'W-D', kind: 'lenses', items: items('W-31', 4) },
  { id: 'W-H', kind: 'ratings', items: items('W-45', 3, 'W-45', 'W-46', 'W-47') }
]

/** What is advised, as `W-31 wanted 5/2` or `W-01 seldom 2`. */
function advised(ratings: string, ...top: string[]): string[] {
  return adviceFor(sections, sheet(ratings, {}, { top })).map((one) =>
    one.because === 'wanted'
      ? `${one.item.id} wanted ${one.want ?? '?'}/${one.get}`
      : `${one.item.id} seldom ${one.score}`
  )
}

describe('adviceFor, what customers want and seldom get', () => {
  test.each([
    ['W-31:4/3/3', ['W-31 wanted 4/3']],
    ['W-31:5/1/dk', ['W-31 wanted 5/1']],
    ['W-31:4/4/5', []],
    ['W-31:3/1/5', []],
    ['W-31:dk/1/5', []],
    ['W-31:5/dk/5', []],
    ['W-31:5/na/5', []],
    ['W-31:-/1/5', []]
  ])('after %s is %j', (given, expected) => {
    expect(advised(given)).toEqual(expected)
  })

  test('counts the top three as wanted, whatever else was said of them', () => {
    expect(advised('W-31:2/3/3', 'W-31')).toEqual(['W-31 wanted 2/3'])
    expect(advised('W-31:dk/3/3', 'W-31')).toEqual(['W-31 wanted ?/3'])
    expect(advised('W-31:2/4/5', 'W-31')).toEqual([])
  })

  test('goes by priority, and puts at the end what has none', () => {
    const given = 'W-31:dk/1/3 W-32:4/3/3 W-33:5/1/3 W-34:5/3/4'
    expect(advised(given, 'W-31')).toEqual([
      'W-33 wanted 5/1',
      'W-34 wanted 5/3',
      'W-32 wanted 4/3',
      'W-31 wanted ?/1'
    ])
  })
})

describe('adviceFor, the other sections', () => {
  test('names what scored 1 or 2, lowest first, section by section, after section D', () => {
    const given = 'W-01:2 W-02:3 W-03:1 W-04:2 W-31:5/3/3 W-45:4 W-46:5 W-47:3'
    expect(advised(given)).toEqual([
      'W-31 wanted 5/3',
      'W-03 seldom 1',
      'W-01 seldom 2',
      'W-04 seldom 2',
      'W-46 seldom 1',
      'W-45 seldom 2'
    ])
  })

  test.each(['W-01:3', 'W-01:5', 'W-01:dk', 'W-01:na', 'W-45:1', 'W-45:3', ''])(
    'is silent after “%s”',
    (given) => {
      expect(advised(given)).toEqual([])
    }
  )
})

test('adviceBySection groups it, without what stands elsewhere', () => {
  const given = sheet('W-01:2 W-31:5/3/3 W-32:5/1/3 W-45:5')
  const groups = (...without: string[]) =>
    adviceBySection(sections, given, without).map(({ section, advice }) => [
      section.id,
      ...advice.map(({ item }) => item.id)
    ])
  expect(groups()).toEqual([
    ['W-D', 'W-32', 'W-31'],
    ['W-A', 'W-01'],
    ['W-H', 'W-45']
  ])
  expect(groups('W-32', 'W-01')).toEqual([
    ['W-D', 'W-31'],
    ['W-H', 'W-45']
  ])
})

describe('the advice of the workbook', () => {
  const { text, files } = readWorkbook('.')
  const workbook = workbookOf(text, files)
  const rated = workbook.sections.flatMap((section) =>
    section.kind === 'lenses' || isRatings(section) ? [section] : []
  )
  const all = rated.flatMap(({ kind, items: own }) => own.map((item) => ({ kind, item })))

  /** Answers that call for a step about one item, and about no other. */
  const callingFor = ({ kind, item }: (typeof all)[number]) => {
    if (kind === 'lenses') return `${item.id}:5/2/4`
    return `${item.id}:${'reversed' in item && item.reversed ? 5 : 1}`
  }

  test('there is one piece for each of the 49 items', () => {
    expect(all).toHaveLength(49)
  })

  test.each(all.map((one) => [one.item.id, one] as const))(
    'that of %s can be reached, by answers that reach no other',
    (id, one) => {
      const advice = adviceFor<(typeof all)[number]['item']>(rated, sheet(callingFor(one)))
      expect(advice.map(({ item }) => item.id)).toEqual([id])
      expect(advice[0]?.item.advice).toEqual(one.item.advice)
    }
  )

  test('all of them can be reached at once', () => {
    const worst = sheet(all.map(callingFor).join(' '))
    expect(adviceFor<(typeof all)[number]['item']>(rated, worst)).toHaveLength(49)
  })

  test('other answers give other advice: no two items share a step', () => {
    expect(new Set(all.map(({ item }) => item.advice.step)).size).toBe(49)
    const stepsAfter = (ratings: string) =>
      adviceFor<(typeof all)[number]['item']>(rated, sheet(ratings)).map(
        ({ item }) => item.advice.step
      )
    const waiting = stepsAfter('W-31:5/5/3 W-40:5/2/4')
    const late = stepsAfter('W-31:5/2/4 W-40:5/5/3')
    expect(waiting).toHaveLength(1)
    expect(late).toHaveLength(1)
    expect(waiting).not.toEqual(late)
    expect(stepsAfter('W-31:5/2/4 W-40:5/3/4')).toEqual([...late, ...waiting])
    expect(stepsAfter('W-31:5/3/4 W-40:5/2/4')).toEqual([...waiting, ...late])
  })

  test('where all is well, none is given', () => {
    const best = all.map(({ kind, item }) => {
      if (kind === 'lenses') return `${item.id}:5/5/3`
      return `${item.id}:${'reversed' in item && item.reversed ? 1 : 5}`
    })
    expect(adviceFor<(typeof all)[number]['item']>(rated, sheet(best.join(' ')))).toEqual([])
  })
})
