import type { Page } from '@playwright/test'

interface Plan {
  /** The shortest of the agendas, or the longest. */
  which?: 'first' | 'last'
  name?: string
  /** Such as `2026-12-01`. */
  day?: string
  people?: string
}

/** Plans a workshop as a facilitator does. */
export async function planWorkshop(
  page: Page,
  { which = 'first', name, day, people }: Plan = {}
): Promise<void> {
  await page.goto('facilitate/agenda/')
  await page
    .getByRole('button', { name: /^Plan with this one/ })
    [which]()
    .click()
  if (name) await page.getByLabel('What you call it').fill(name)
  if (day) await page.getByLabel('Day', { exact: true }).fill(day)
  if (people) await page.getByLabel('People', { exact: true }).fill(people)
}
