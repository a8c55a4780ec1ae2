import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { record } from '../../../src/stores/record.ts'
import {
  $evaluation,
  $evaluations,
  $sheet,
  archive,
  beginEvaluation,
  copyEvaluation,
  eraseEvaluation,
  fieldHere,
  keepField,
  showEvaluation
} from '../../../src/stores/workbook/evaluation.ts'

const NOON = Date.UTC(2026, 10, 21, 12)
const rated = (mark: number) => ({ mark, version: 1 })

beforeEach(() => {
  record.remove([...record.all().keys()])
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
})
afterEach(() => vi.useRealTimers())

describe('an evaluation', () => {
  test('begins with the first answer, and takes the next ones', () => {
    keepField('W-01', rated(4))
    keepField('alternative', 'the chain')
    expect($evaluations.get()).toHaveLength(1)
    expect($sheet.get().marks.get('W-01')?.mark).toBe(4)
    expect(fieldHere('alternative')).toBe('the chain')
  })

  test('has an id of its own, also when two begin in the same moment', () => {
    expect(beginEvaluation()).not.toBe(beginEvaluation())
  })

  test('stays on the page when another tab works on another one', () => {
    const mine = beginEvaluation()
    vi.setSystemTime(NOON + 1)
    record.set('workbook/e-other/name', 'Theirs')
    expect($evaluations.get()[0]?.id).toBe('e-other')
    expect($evaluation.get()?.id).toBe(mine)
  })

  test('is put away and brought back with everything in it', () => {
    keepField('W-01', rated(4))
    const id = $evaluation.get()?.id ?? ''
    archive(id, true)
    expect($evaluation.get()).toMatchObject({ id, archived: true })
    archive(id, false)
    expect($evaluation.get()?.archived).toBe(false)
    expect($sheet.get().marks.get('W-01')?.mark).toBe(4)
  })

  test('is erased without touching another one', () => {
    const first = beginEvaluation()
    keepField('W-01', rated(4))
    const second = beginEvaluation()
    keepField('W-01', rated(2))
    eraseEvaluation(second)
    showEvaluation(first)
    expect($evaluations.get().map(({ id }) => id)).toEqual([first])
    expect($sheet.get().marks.get('W-01')?.mark).toBe(4)
  })
})

describe('a copy', () => {
  beforeEach(() => {
    beginEvaluation()
    keepField('W-01', rated(4))
    keepField('alternative', 'the chain')
    record.set(`workbook/${$evaluation.get()?.id}/rater/r-1/abc`, { answers: {} })
  })
  const first = () => $evaluation.get()?.id ?? ''

  test('of everything holds all answers, under its own name, and no sheet that was handed in', () => {
    const id = copyEvaluation(first(), 'all', 'Spring (copy)')
    expect($evaluation.get()).toMatchObject({ id, name: 'Spring (copy)', handedIn: 0 })
    expect($sheet.get().marks.get('W-01')?.mark).toBe(4)
  })

  test('of the set-up begins without answers', () => {
    copyEvaluation(first(), 'set-up', 'Summer')
    expect($sheet.get().marks.size).toBe(0)
    expect(fieldHere('alternative')).toBe('the chain')
  })

  test('leaves the first one as it was', () => {
    const original = first()
    copyEvaluation(original, 'all', 'Summer')
    keepField('W-01', rated(1))
    showEvaluation(original)
    expect($sheet.get().marks.get('W-01')?.mark).toBe(4)
  })
})
