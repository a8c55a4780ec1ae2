import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { readContent } from '../../../src/build/read-content.ts'
import { FIGURES } from '../../../src/components/figures/names.ts'
import { triadSchema } from '../../../src/core/workshop/schema.ts'
import { triadFaults } from '../../../src/core/workshop/triad-faults.ts'

const file = parse(readFileSync('src/content/workshop/triad.yaml', 'utf8'))
const triad = triadSchema.parse(file)
const { frameworks, rolePlays } = readContent('.', FIGURES)

test('the observer sheet looks for something in each of its three frameworks', () => {
  expect(triadFaults(triad, frameworks)).toEqual([])
  const seen = triad.behaviours.flatMap(({ letters }) => letters.map((one) => one.split('.')[0]))
  expect(new Set(seen)).toEqual(new Set(['lead', 'be-sure', 'rater']))
})

test('a letter that nobody knows is named, with the file to mend', () => {
  const [behaviour] = triad.behaviours
  if (!behaviour) throw new Error('There is no behavior.')
  const strange = { ...triad, behaviours: [{ ...behaviour, letters: ['lead.love'] }] }
  expect(triadFaults(strange, frameworks)).toEqual([
    expect.stringMatching(/triad\.yaml: behavior “attended” names the letter “lead\.love”/)
  ])
})

test.each([
  [
    'a behavior that is there twice',
    { behaviours: [file.behaviours[0], file.behaviours[0]] },
    /twice/
  ],
  ['a role too few', { roles: file.roles.slice(1) }, /three roles/],
  ['a key that is not known', { grade: 5 }, /grade/]
])('%s stops the build', (_, change, why) => {
  expect(triadSchema.safeParse({ ...file, ...change }).error?.message).toMatch(why)
})

test.each(rolePlays)('$file tells its customer what opens and what closes them', ({ play }) => {
  expect(play.opens?.length).toBeGreaterThanOrEqual(2)
  expect(play.closes?.length).toBeGreaterThanOrEqual(2)
})
