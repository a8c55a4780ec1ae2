import { computed, type ReadableAtom } from 'nanostores'

import {
  type CheckedItem,
  type Comparison,
  type CustomerNumber,
  checkField,
  checkOf,
  comparisonOf,
  placesIn,
  readChecks,
  withPick
} from '../../core/workbook/customer-check.ts'
import { topOf } from '../../core/workbook/lenses.ts'
import { EMPTY_SHEET } from '../../core/workbook/sheet.ts'
import { $sheet, keepField } from './evaluation.ts'
import { steady } from './steady.ts'

/** What is known of a customer at a glance. */
export interface CustomerHead {
  /** Ids, in the order in which they were picked. */
  picks: readonly string[]
  /** How many of the ratings that belong to the picks were given. */
  rated: number
  /** True where their words were written down. */
  words: boolean
}

/** What a page shows of a customer before it knows. */
export const NO_CUSTOMER: CustomerHead = { picks: [], rated: 0, words: false }

/** What one customer said, at a glance. */
export function customerHead(
  customer: CustomerNumber,
  items: readonly CheckedItem[]
): ReadableAtom<CustomerHead> {
  return steady(
    computed($sheet, (sheet) => {
      const { picks, ratings, where, said } = checkOf(customer, sheet, items)
      const rated = ratings.flatMap(({ get, alternative }) => [get, alternative]).filter(Boolean)
      return { picks, rated: rated.length, words: `${where}${said}`.trim() !== '' }
    })
  )
}

/** What customers said in all, beside the own view. */
export interface Found {
  comparison: Comparison
  /** The alternative as the workbook names it; empty while it has no name. */
  alternative: string
  /** Where customers would go, most often named first. */
  where: readonly { name: string; count: number }[]
  /** What they said, in the order of the customers. */
  said: readonly string[]
}

/** What a page shows before it knows: nobody was asked. */
export function nothingFound(items: readonly CheckedItem[]): Found {
  const comparison = comparisonOf([], EMPTY_SHEET.marks, items)
  return { comparison, alternative: '', where: [], said: [] }
}

/** What was found out. */
export function foundIn(items: readonly CheckedItem[]): ReadableAtom<Found> {
  return steady(
    computed($sheet, (sheet) => {
      const checks = readChecks(sheet, items)
      return {
        comparison: comparisonOf(checks, sheet.marks, items, topOf(sheet)),
        alternative: sheet.texts.get('alternative')?.trim() ?? '',
        where: placesIn(checks),
        said: checks.map(({ said }) => said.trim()).filter(Boolean)
      }
    })
  )
}

/** Keeps that a customer picked a card or put it back. False where three are picked already. */
export function keepPick(
  customer: CustomerNumber,
  items: readonly CheckedItem[],
  item: string,
  picked: boolean
): boolean {
  const picks = withPick(checkOf(customer, $sheet.get(), items).picks, item, picked)
  if (picks) keepField(checkField(customer, 'picks'), picks)
  return picks !== undefined
}
