import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { packBackup, readBackup, verifyBackup } from '../../../src/core/record/backup.ts'

const folder = join(import.meta.dirname, '../../fixtures/saved')
const open = (name: string) => readFileSync(join(folder, name), 'utf8')

// Files of the workbook have a format of their own, see test/core/workbook/saved.test.ts.
const backups = readdirSync(folder).filter((name) => !name.startsWith('workbook-'))

test.each(backups)('the backup %s still loads whole', (name) => {
  const read = readBackup(open(name))
  if (read.status !== 'backup') throw new Error(`It is ${read.status}.`)
  expect(read.bad).toEqual([])
  expect(read.savedAt).toBeGreaterThan(0)
  expect(verifyBackup(open(name), read.facts, read.setAside)).toBe(true)
})

test('the first edition’s backup holds a fact of each kind, an unknown one and a damaged text', () => {
  const text = open('1-first-edition.json')
  const read = readBackup(text)
  if (read.status !== 'backup') throw new Error(`It is ${read.status}.`)
  const { facts, setAside, edition, savedAt = 0 } = read
  expect(facts).toHaveLength(11)
  expect(facts).toContainEqual({ id: 'course/L-01/opened', value: true, at: 1_795_248_300_000 })
  expect(setAside).toEqual([
    { key: 'be-sure/aside/be-sure/1/quiz/L-01.damaged/1795248000000', text: '{"v":"half a te' }
  ])
  expect(packBackup({ facts, setAside, edition, savedAt })).toBe(JSON.stringify(JSON.parse(text)))
})
