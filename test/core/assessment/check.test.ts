import { describe, expect, test } from 'vitest'

import { readContent } from '../../../src/build/read-content.ts'
import { FIGURES } from '../../../src/components/figures/names.ts'
import { type BankFile, bankFaults } from '../../../src/core/assessment/check.ts'
import type { Item } from '../../../src/core/assessment/schema.ts'

const content = readContent('.', FIGURES)
const LEAD = 'src/content/bank/06-lead.yaml'

/** The bank with the first item of L.E.A.D. changed; `undefined` takes it out. */
function changed(change: (item: Item) => Item | undefined): { bank: BankFile[] } {
  return {
    bank: content.bank.map(({ file, items }) => ({
      file,
      items: file === LEAD ? items.flatMap((item, at) => (at ? item : (change(item) ?? []))) : items
    }))
  }
}
const said = (other: Partial<typeof content>) => bankFaults({ ...content, ...other })
const first = content.bank.find(({ file }) => file === LEAD)?.items[0]
const everything = content.bank.flatMap(({ items }) => items)
const redone = (change: (item: Item) => Item): { bank: BankFile[] } => ({
  bank: content.bank.map(({ file, items }) => ({ file, items: items.map(change) }))
})

describe('bankFaults', () => {
  test('finds none in the bank as it is', () => {
    expect(said({})).toEqual([])
    expect(everything).toHaveLength(84)
  })

  test.each<[string, (item: Item) => Item | undefined, RegExp[]]>([
    [
      'an item of a lesson that is not there',
      (item) => ({ ...item, id: 'L-99.test.nowhere' }),
      [
        /^src\/content\/bank\/06-lead\.yaml: item “L-99\.test\.nowhere” belongs to no lesson\. Correct/
      ]
    ],
    [
      'an item in the file of another module',
      (item) => ({ ...item, id: 'L-01.test.astray' }),
      [
        /06-lead\.yaml: item “L-01\.test\.astray” belongs to .* Move it to src\/content\/bank\/01-why/
      ]
    ],
    [
      'a passage that the lesson does not have',
      (item) => ({ ...item, passage: 'epilogue' }),
      [/passage “epilogue”, which is not in src\/content\/course\/06-lead.*Use one of key-idea/]
    ],
    [
      'a belief that nobody holds',
      (item) => ({
        ...item,
        options: item.options.map((option) =>
          option.key ? option : { ...option, misconception: 'M-99' }
        )
      }),
      [
        /belief “M-99”, which is not in src\/content\/reference\/misconceptions\.yaml\. Add or correct/
      ]
    ],
    [
      'an item that was taken out',
      () => undefined,
      [
        /06-lead\.yaml: L-18 has 2 items, and needs 3\.$/,
        /bank: form A has 1 items of “lead”, and needs 2\.$/
      ]
    ],
    [
      'an item that was moved to another form',
      (item) => ({ ...item, form: 'B' }),
      [/form A has 1 items of “lead”/, /form B has 3 items of “lead”, and needs 2\.$/]
    ]
  ])('names the file, the thing and the remedy for %s', (_, change, words) => {
    expect(first?.form).toBe('A')
    const faults = said(changed(change))
    for (const word of words) expect(faults).toContainEqual(expect.stringMatching(word))
  })

  test('asks for sixteen cases in each form', () => {
    const faults = said(redone((item) => (item.form === 'C' ? { ...item, kind: 'idea' } : item)))
    expect(faults).toEqual(['src/content/bank: form C has 0 cases, and needs 16 or more.'])
  })

  test('sees when the length of an option gives it away', () => {
    const faults = said(
      redone((item) => ({
        ...item,
        options: item.options.map((option) =>
          option.key ? { ...option, text: 'x'.repeat(200) } : option
        )
      }))
    )
    expect(faults).toContainEqual(
      expect.stringMatching(/^src\/content\/bank: the right option is the longest in 84 of 84/)
    )
  })

  test('asks for a number of items when a module is new', () => {
    const lessons = content.lessons.map((files) => ({
      ...files,
      file: files.file.replace('06-lead', '06-parting')
    }))
    expect(said({ lessons })).toContainEqual(
      expect.stringMatching(
        /blueprint\.ts: the module “parting” has no number of items\. Add it\.$/
      )
    )
  })
})
