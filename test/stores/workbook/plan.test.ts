import { beforeEach, describe, expect, test, vi } from 'vitest'

import { record } from '../../../src/stores/record.ts'
import { $evaluation, $sheet, keepField } from '../../../src/stores/workbook/evaluation.ts'
import {
  $datedLines,
  emptyLine,
  keepPart,
  lineHead,
  offerReviewEvents,
  putBack,
  takeSuggestion
} from '../../../src/stores/workbook/plan.ts'

const offered = vi.hoisted(() => [] as string[])
vi.mock('../../../src/platform/files.ts', () => ({
  offerFile: async (_: string, text: string) => offered.push(text.replaceAll('\r\n ', ''))
}))

const texts = () => Object.fromEntries($sheet.get().texts)
const words = { title: 'title', description: 'description' }

beforeEach(() => {
  record.remove([...record.all().keys()])
  offered.length = 0
})

describe('a line', () => {
  const suggested = { item: 'W-40', title: 'Kept informed', why: 'Want 5' }

  test('keeps its suggestion with the first word, and what is typed comes before it', () => {
    keepPart(1, 'why', 'They said so', suggested)
    expect(texts()).toEqual({
      'plan-1.item': 'W-40',
      'plan-1.title': 'Kept informed',
      'plan-1.why': 'They said so'
    })
  })

  test('is not written over by a suggestion that comes late', () => {
    keepPart(1, 'title', 'Mine')
    takeSuggestion(1, suggested)
    keepPart(1, 'owner', 'Ana', suggested)
    expect(texts()).toEqual({ 'plan-1.title': 'Mine', 'plan-1.owner': 'Ana' })
  })

  test('put back leaves alone what was written since', () => {
    keepPart(1, 'title', 'Mine')
    keepPart(1, 'owner', 'Ana')
    keepPart(2, 'title', 'Another')
    const held = emptyLine(1)
    expect(texts()).toMatchObject({ 'plan-1.title': '', 'plan-2.title': 'Another' })
    keepPart(1, 'title', 'Newer')
    putBack(held)
    expect(texts()).toMatchObject({ 'plan-1.title': 'Newer', 'plan-1.owner': 'Ana' })
  })

  test('tells its head of what changes in it, and of nothing else', () => {
    const heard = vi.fn()
    const stop = lineHead(1).listen(heard)
    keepPart(1, 'title', 'Mine')
    keepPart(1, 'hours', '2')
    keepPart(1, 'hours', '20')
    keepPart(2, 'title', 'Another')
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
  })
})

describe('the calendar', () => {
  const uids = () => offered.at(-1)?.match(/UID:.*/g)

  test('has three events for each line with a start, and none for one without', async () => {
    keepPart(1, 'start', '2026-11-21')
    keepPart(2, 'start', 'soon')
    keepPart(3, 'start', '2026-12-01')
    expect($datedLines.get()).toBe(2)
    await offerReviewEvents('plan.ics', () => words)
    expect(offered[0]?.match(/DTSTART.*/g)).toEqual([
      'DTSTART;VALUE=DATE:20261221',
      'DTSTART;VALUE=DATE:20270120',
      'DTSTART;VALUE=DATE:20270219',
      'DTSTART;VALUE=DATE:20261231',
      'DTSTART;VALUE=DATE:20270130',
      'DTSTART;VALUE=DATE:20270301'
    ])
    expect(new Set(uids()).size).toBe(6)
  })

  test('calls its events the same when it is saved again with another start', async () => {
    keepPart(1, 'start', '2026-11-21')
    await offerReviewEvents('plan.ics', () => words)
    const before = uids()
    keepPart(1, 'start', '2026-11-22')
    keepField('name', 'Spring')
    await offerReviewEvents('plan.ics', () => words)
    expect(uids()).toEqual(before)
    expect(before?.[0]).toContain($evaluation.get()?.id)
  })
})
