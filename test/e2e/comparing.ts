import type { Page } from '@playwright/test'

import type { Mark } from '../../src/core/workbook/answer.ts'

/** Fields of an evaluation with what they hold. */
type Fields = Readonly<Record<string, unknown>>

/** Marks of the items from a number on, as the fields of a sheet. `undefined` leaves one open. */
export function rated(from: number, ...marks: readonly (Mark | undefined)[]): Fields {
  return Object.fromEntries(
    marks.flatMap((mark, at) =>
      mark === undefined
        ? []
        : [[`W-${String(from + at).padStart(2, '0')}`, { mark, version: 1 }] as const]
    )
  )
}

/** Want, get and elsewhere of the items of section D, item by item. */
export function sides(...given: readonly (readonly [Mark, Mark, Mark])[]): Fields {
  return Object.fromEntries(
    given.flatMap((marks, at) =>
      (['want', 'get', 'alternative'] as const).map((side, place) => [
        `W-${31 + at}.${side}`,
        { mark: marks[place], version: 1 }
      ])
    )
  )
}

/** A sheet as it was handed in. */
export function handedIn(answers: Fields, more: Fields = {}): Fields {
  const pairs = Object.entries(answers).map(([field, held]) => {
    const { mark, version } = held as { mark: Mark; version: number }
    return [field, [mark, version]]
  })
  return {
    format: 'be-sure-answers',
    version: 1,
    edition: '1',
    mode: 'grouped',
    week: '2026-W47',
    ...more,
    answers: Object.fromEntries(pairs)
  }
}

/** Puts an evaluation into the browser. Raters are counted from 0. */
export async function evaluated(
  page: Page,
  id: string,
  begun: string,
  fields: Fields,
  raters: readonly Fields[] = []
): Promise<void> {
  const at = Date.parse(begun)
  const facts = [
    ['begun', {}],
    ...Object.entries(fields),
    ...raters.map((sheet, number) => [
      `rater/r-00000${number}/1`,
      { ...sheet, rater: `r-00000${number}` }
    ])
  ].map(([field, value], place) => [`workbook/${id}/${field}`, value, at + place] as const)
  await page.addInitScript((all) => {
    for (const [fact, v, t] of all) {
      const key = `be-sure/1/${fact}`
      if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ v, t }))
    }
  }, facts)
}
