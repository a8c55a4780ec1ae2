import type { Page } from '@playwright/test'

import { readContent } from '../../src/build/read-content.ts'
import { FIGURES } from '../../src/components/figures/names.ts'
import { checksOf } from '../../src/core/course/pattern.ts'

const { bank, lessons, rolePlays } = readContent('.', FIGURES)
const OCTOBER = Date.UTC(2026, 9, 20, 14)
const HOUR = 3_600_000

/** Puts a record into the browser in which the checks of some lessons were answered. */
export async function answered(page: Page, which: (lesson: string) => boolean): Promise<void> {
  const checks = lessons
    .filter(({ lesson }) => which(lesson.id))
    .flatMap(({ text }) => checksOf(text.tags).flatMap(({ attributes }) => attributes.id ?? []))
  const facts = checks.flatMap((id, at): [string, unknown, number][] => {
    const moment = OCTOBER + at * HOUR
    return [
      [`quiz/${id}`, 'x', moment],
      [`quiz/${id}/${new Date(moment).toISOString()}`, 'x', moment]
    ]
  })
  await put(page, facts)
}

/** Puts a finished test after the course into the record, with so many right answers. */
export async function tested(page: Page, right: number): Promise<void> {
  const begun = '2026-11-20T10:00:00.000Z'
  const at = Date.parse(begun)
  const items = bank.flatMap((file) => file.items.filter(({ form }) => form === 'B'))
  const sheet = items.map(({ id, options }, number) => {
    const chosen = options.find(({ key }) => Boolean(key) === number < right)
    return [id, chosen?.id]
  })
  const end = at + HOUR
  await put(page, [
    [`test/${begun}/form`, { purpose: 'after', form: 'B' }, at],
    [`test/${begun}/finished/${new Date(end).toISOString()}`, Object.fromEntries(sheet), end]
  ])
}

/** Puts a finished attempt at each role-play into the record, by the best lines or the poor ones. */
export async function played(page: Page, kind: 'best' | 'poor', day: number): Promise<void> {
  await put(
    page,
    rolePlays.flatMap(({ play }): [string, unknown, number][] => {
      const at = Date.UTC(2026, 10, day, 9)
      const begun = `roleplay/${play.id}/${new Date(at).toISOString()}`
      const way = play.stages.flatMap(({ options }) => {
        const line = options.find((option) => option.kind === kind)
        const mended =
          kind === 'poor' ? line?.repair?.options.find((one) => one.kind === 'best') : undefined
        return [line?.id, ...(mended ? [mended.id] : [])]
      })
      return [
        [`${begun}/start`, {}, at],
        [`${begun}/turn/${new Date(at + HOUR).toISOString()}`, way, at + HOUR]
      ]
    })
  )
}

async function put(page: Page, facts: readonly [string, unknown, number][]): Promise<void> {
  await page.addInitScript((all) => {
    for (const [id, v, t] of all) {
      localStorage.setItem(`be-sure/1/${id}`, JSON.stringify({ v, t }))
    }
  }, facts)
}
