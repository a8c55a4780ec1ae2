import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { splitOf } from '../../../../src/core/workshop/agenda/group.ts'
import { kitList } from '../../../../src/core/workshop/agenda/kit-list.ts'
import { agendaSchema } from '../../../../src/core/workshop/agenda/schema.ts'

const { blocks } = agendaSchema.parse(
  parse(readFileSync('src/content/workshop/agendas/half-day.yaml', 'utf8'))
)
const list = kitList(blocks, { observers: ['H7'], withCards: ['A1', 'A2'] }, splitOf(25))
const copies = (id: string) => list.find((one) => one.id === id)?.copies

test('everything stands in it once, in the order of its use', () => {
  const ids = list.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.slice(0, 3)).toEqual(['room', 'sign-in', 'check'])
  expect(ids.at(-1)).toBe('evaluation')
  expect(ids.indexOf('A1-cards')).toBe(ids.indexOf('A1') + 1)
})

test.each([
  ['room', 1],
  ['sign-in', 2],
  ['check', 25],
  ['A1', 1],
  ['A1-cards', 5],
  ['A2-cards', 5],
  ['RP-01', 8],
  ['evaluation', 25],
  // Eight triads and one second observer, in six rounds.
  ['H7', 54]
])('%s is printed %d times for 25 people', (id, expected) => {
  expect(copies(id)).toBe(expected)
})
