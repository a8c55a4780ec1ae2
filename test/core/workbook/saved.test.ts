import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import {
  packEvaluation,
  packHandIn,
  readWorkbookFile,
  verifyEvaluation
} from '../../../src/core/workbook/file.ts'
import { ratersIn } from '../../../src/core/workbook/raters.ts'
import { sheetOf } from '../../../src/core/workbook/sheet.ts'

const folder = join(import.meta.dirname, '../../fixtures/saved')
const open = (name: string) => readFileSync(join(folder, `workbook-1-${name}.json`), 'utf8').trim()

test('an evaluation that version 1 saved still loads whole', () => {
  const text = open('evaluation')
  const read = readWorkbookFile(text)
  if (read.status !== 'evaluation') throw new Error(`It is ${read.status}.`)
  expect(read.bad).toEqual([])
  expect(read.facts).toHaveLength(53)
  expect(verifyEvaluation(text, 'e-mi1q9r5c', read.facts)).toBe(true)
  expect(packEvaluation({ ...read, savedAt: read.savedAt ?? 0 })).toBe(text)

  const sheet = sheetOf(read.evaluation, read.facts)
  expect(sheet.texts.get('own-1.proof')).toBe('Grüße 🎁')
  expect(sheet.marks.get('W-31.alternative')).toEqual({ mark: 'dk', version: 1 })
  expect(sheet.lists.get('top')).toEqual(['W-31', 'own-1', 'W-40'])
  expect(
    ratersIn(read.facts).map(({ mode, name, week, revisions }) => [mode, name, week, revisions])
  ).toEqual([
    ['grouped', '', '2026-W47', 1],
    ['named', 'Marek', '2026-W48', 2]
  ])
})

test.each([
  ['sheet-named', { mode: 'named', name: 'Ana Kowalska' }],
  ['sheet-grouped', { mode: 'grouped', code: 'blue heron' }]
])('a %s that version 1 handed in still loads whole', (name, who) => {
  const text = open(name)
  const read = readWorkbookFile(text)
  if (read.status !== 'sheet') throw new Error(`It is ${read.status}.`)
  expect(read.bad).toEqual([])
  expect(read.handIn).toMatchObject({ ...who, part: 'front desk', week: '2026-W47' })
  expect(Object.keys(read.handIn.answers)).toHaveLength(9)
  expect(packHandIn(read.handIn, '0.1.0')).toBe(text)
})
