import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Fact } from '../../../src/core/record/fact.ts'
import { merge } from '../../../src/core/record/merge.ts'
import type { EvaluationFile } from '../../../src/core/workbook/file.ts'
import { type HandIn, revisionOf } from '../../../src/core/workbook/hand-in.ts'
import { copiedTo, evaluationOffer, sheetOffer } from '../../../src/core/workbook/offers.ts'
import { ratersIn } from '../../../src/core/workbook/raters.ts'
import { EVALUATION, factsOf, MOMENT, rating } from '../../fixtures/workbook-share.ts'

const handIn: HandIn = {
  mode: 'grouped',
  code: '',
  rater: 'r-abc123',
  part: 'kitchen',
  week: '2026-W47',
  answers: { 'W-01': [3, 1] }
}
const here = (facts: Iterable<Fact>) => new Map([...facts].map((fact) => [fact.id, fact]))
const home = `workbook/${EVALUATION}/rater/r-abc123/`
const fileWith = (facts: Fact[], evaluation = EVALUATION): EvaluationFile => ({
  evaluation,
  facts,
  edition: '1',
  savedAt: undefined
})

/** The facts after a sheet was added, as the store adds it. */
function after(facts: Map<string, Fact>, sheet: HandIn): Map<string, Fact> {
  const offer = sheetOffer(sheet, EVALUATION, facts)
  if (!('id' in offer)) return facts
  const at = Math.max(MOMENT, offer.after + 1)
  return new Map(facts).set(offer.id, { id: offer.id, value: offer.value, at })
}

describe('a sheet', () => {
  test('is added as one fact, named by rater and revision', () => {
    expect(sheetOffer(handIn, EVALUATION, here([]))).toEqual({
      status: 'new',
      id: home + revisionOf(handIn),
      value: { mode: 'grouped', part: 'kitchen', week: '2026-W47', answers: { 'W-01': [3, 1] } },
      after: 0
    })
  })

  test('that is there already changes nothing', () => {
    const facts = after(here([]), handIn)
    expect(sheetOffer(handIn, EVALUATION, facts)).toEqual({ status: 'same' })
    expect(after(facts, handIn)).toEqual(facts)
  })

  test('in a later version stands beside the earlier one, and counts', () => {
    const later: HandIn = { ...handIn, week: '2026-W48', answers: { 'W-01': [5, 1] } }
    const first = after(here([]), handIn)
    expect(sheetOffer(later, EVALUATION, first)).toMatchObject({ status: 'later', after: MOMENT })
    const both = after(first, later)
    expect(both.size).toBe(2)
    const [rater] = ratersIn(both.values())
    expect(rater).toMatchObject({ revisions: 2, week: '2026-W48' })
    expect(rater?.marks.get('W-01')).toEqual({ mark: 5, version: 1 })
  })

  test('goes nowhere from the browser that filled it in, into the same evaluation', () => {
    const own = here(factsOf({ 'rater-id': 'r-abc123' }))
    expect(sheetOffer(handIn, EVALUATION, own)).toEqual({ status: 'own' })
    expect(sheetOffer(handIn, 'e-other', own)).toMatchObject({ status: 'new' })
  })

  test('without answers is not added', () => {
    expect(sheetOffer({ ...handIn, answers: {} }, EVALUATION, here([]))).toEqual({
      status: 'empty'
    })
  })

  test('never takes the place of another one with the same checksum', () => {
    const taken = here([{ id: home + revisionOf(handIn), value: { mode: 'named' }, at: 1 }])
    expect(sheetOffer(handIn, EVALUATION, taken)).toMatchObject({
      status: 'later',
      id: `${home}${revisionOf(handIn)}-2`
    })
  })
})

describe('an evaluation', () => {
  const theirs = factsOf({ begun: {}, name: 'Spring', 'W-01': rating(3), team: '6' })

  test('that is not here is added whole', () => {
    const others = here(factsOf({ name: 'Fall' }, 'e-other'))
    expect(evaluationOffer(fileWith(theirs), others)).toEqual({
      status: 'absent',
      fresh: theirs,
      same: 0,
      different: 0
    })
  })

  test('that is here adds what is new, and counts what is the same and what differs', () => {
    const own = here(factsOf({ begun: {}, name: 'Autumn', 'W-02': rating(1) }, EVALUATION, 5))
    expect(evaluationOffer(fileWith(theirs), own)).toEqual({
      status: 'partly',
      fresh: theirs.slice(2),
      same: 1,
      different: 1
    })
  })

  test('that is here already adds nothing', () => {
    expect(evaluationOffer(fileWith(theirs.slice(0, 2)), here(theirs))).toMatchObject({
      status: 'nothing',
      fresh: [],
      same: 2
    })
    expect(evaluationOffer(fileWith([]), here([]))).toMatchObject({ status: 'nothing' })
  })

  test('becomes one of its own, but for the mark of whoever filled it in', () => {
    const copy = copiedTo('e-copy', fileWith([...theirs, ...factsOf({ 'rater-id': 'r-abc123' })]))
    expect(copy.map(({ id }) => id)).toEqual(
      ['begun', 'name', 'W-01', 'team'].map((field) => `workbook/e-copy/${field}`)
    )
    expect(copy.map(({ value, at }) => [value, at])).toEqual(
      theirs.map(({ value, at }) => [value, at])
    )
  })
})

test('after any import, every earlier fact is as it was', () => {
  const field = fc.constantFrom('name', 'team', 'W-01', 'top', 'rater/r-abc123/x', 'plan-1.if')
  const value = fc.oneof(fc.string(), fc.constant({ mark: 3, version: 1 }), fc.constant(['W-31']))
  const facts = fc
    .array(fc.tuple(field, value, fc.integer({ min: 1, max: 9_999_999 })), { maxLength: 8 })
    .map((all) =>
      all.map(([name, held, at]) => ({ id: `workbook/${EVALUATION}/${name}`, value: held, at }))
    )
  const sheets = fc.array(
    fc.record({
      rater: fc.constantFrom('r-abc123', 'r-def456'),
      mark: fc.constantFrom(1, 2, 3, 4, 5 as const)
    })
  )
  fc.assert(
    fc.property(facts, facts, sheets, (mine, theirs, handedIn) => {
      const before = here(mine)
      const { fresh } = evaluationOffer(fileWith(theirs), before)
      let now = merge(before, fresh).facts
      for (const { rater, mark } of handedIn) {
        now = after(now, { ...handIn, rater, answers: { 'W-01': [mark, 1] } })
      }
      for (const copied of copiedTo('e-copy', fileWith(theirs))) now.set(copied.id, copied)
      for (const [id, fact] of before) expect(now.get(id)).toBe(fact)
    })
  )
})
