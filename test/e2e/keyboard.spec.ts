import { expect, type Page, test } from '@playwright/test'

import { wake } from './answer.ts'
import { SPECIMENS } from './pages.ts'

/** Goes on with Tab until the focused element has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null
      return element?.ariaLabel ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? ''
    })
    if (name.test(focused.trim())) return
  }
  throw new Error(`Tab never came to ${name}`)
}

/** Puts the focus just before a question, as if one had come there by Tab. */
async function before(page: Page, id: string): Promise<void> {
  const form = await wake(page, id)
  await form.evaluate((element) => {
    const start = document.createElement('span')
    start.tabIndex = -1
    element.before(start)
    start.focus()
  })
}

test.beforeEach(async ({ page }) => {
  await page.goto(SPECIMENS)
})

test('a single choice is answered by keyboard alone, and tried again', async ({ page }) => {
  await before(page, 'L-00.single')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, /^Check my answer$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('[id="L-00.single"] :checked')).toHaveCount(0)
})

test('a multiple choice is answered by keyboard alone', async ({ page }) => {
  await before(page, 'L-00.multiple')
  await tabTo(page, /^A moment at the start$/)
  await page.keyboard.press('Space')
  await before(page, 'L-00.multiple')
  await tabTo(page, /^A line for the work$/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Check my answer$/)
  await page.keyboard.press('Space')
  await expect(page.locator('[id="L-00.multiple"]').getByText('That holds.')).toBeVisible()
})

test('lines are put in order by keyboard alone, and their new place is said', async ({ page }) => {
  await before(page, 'L-00.ordering')
  const lines = page.locator('[id="L-00.ordering"] li')
  const right = ['The moment', 'The key idea', 'The two lines', 'Something to try']
  for (const [place, text] of right.entries()) {
    for (;;) {
      const texts = await lines.locator('.question_place + span').allTextContents()
      if (texts.indexOf(text) <= place) break
      await page.getByRole('button', { name: `Move up: ${text}` }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name: `Move up: ${text}` })).toBeFocused()
      await expect(page.getByText(new RegExp(`^${text} is now \\d of 4\\.$`))).toBeAttached()
    }
  }
  await tabTo(page, /^Check my answer$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('[id="L-00.ordering"]').getByText('That holds.')).toBeVisible()
})

test('lines are matched by keyboard alone', async ({ page }) => {
  await before(page, 'L-00.matching')
  for (const key of ['At', 'Try', 'Myth']) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(key)
  }
  await tabTo(page, /^Check my answer$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('[id="L-00.matching"] [role=status]').first()).toContainText(
    /That holds|of 3 as they should be|better answer/
  )
})

test('lines are sorted by keyboard alone', async ({ page }) => {
  await before(page, 'L-00.categorise')
  for (let line = 0; line < 4; line += 1) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
  }
  await tabTo(page, /^Check my answer$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('[id="L-00.categorise"]').getByText('Belongs to').first()).toBeVisible()
})

test('a reflection is written and compared by keyboard alone', async ({ page }) => {
  await before(page, 'L-00.reflection')
  await page.keyboard.press('Tab')
  await page.keyboard.type('They would ask first.')
  await tabTo(page, /^Compare with a good answer$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^It can be done tomorrow\.$/)
  await page.keyboard.press('Space')
  await page.reload()
  const form = await wake(page, 'L-00.reflection')
  await expect(form.getByRole('checkbox', { name: 'It can be done tomorrow.' })).toBeChecked()
  await expect(form.getByRole('textbox')).toHaveValue('They would ask first.')
})

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
