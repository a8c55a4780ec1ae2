import { expect, type Locator, type Page } from '@playwright/test'

/** The form of one question. */
export function question(page: Page, id: string): Locator {
  return page.locator(`form.question[id="${id}"]`)
}

/** Scrolls to a question and waits until it is awake and shows this person’s order. */
export async function wake(page: Page, id: string): Promise<Locator> {
  const form = question(page, id)
  await form.scrollIntoViewIfNeeded()
  await expect(form).toHaveAttribute('data-awake', 'true')
  return form
}

/** Wakes every question, since one that sleeps has not shown its faults yet. */
export async function wakeAll(page: Page): Promise<void> {
  for (const form of await page.locator('form.question').all()) {
    await wake(page, (await form.getAttribute('id')) ?? '')
  }
}

/** Chooses an option by its text and checks the answer. */
export async function choose(page: Page, id: string, ...texts: string[]): Promise<Locator> {
  const form = await wake(page, id)
  for (const text of texts) await form.getByText(text, { exact: true }).click()
  await form.getByRole('button', { name: 'Check my answer' }).click()
  return form
}

/** Writes a reflection and compares it. */
export async function reflect(page: Page, id: string, words: string): Promise<Locator> {
  const form = await wake(page, id)
  await form.getByRole('textbox').fill(words)
  await form.getByRole('button', { name: 'Compare with a good answer' }).click()
  return form
}

/** Puts each line of a sorting question into the first group, and checks. */
export async function sortAll(page: Page, id: string): Promise<Locator> {
  const form = await wake(page, id)
  for (const group of await form.getByRole('radiogroup').all()) {
    await group.getByRole('radio').first().check()
  }
  await form.getByRole('button', { name: 'Check my answer' }).click()
  return form
}

/** Waits until a second press no longer counts as part of the first. */
export async function later(page: Page): Promise<void> {
  await page.waitForTimeout(400)
}
