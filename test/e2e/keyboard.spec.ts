import { later, wake } from './answer.ts'
import { SPECIMENS } from './pages.ts'
import { expect, type Page, test } from './test.ts'

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
  // Struck twice, as by a hand that shakes: the answer stays.
  await page.keyboard.press('Enter')
  await expect(page.locator('[id="L-00.single"] :checked')).toHaveCount(1)
  await later(page)
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
  await expect(page.locator('[id="L-00.multiple"] p.question_verdict')).toHaveText('That holds.')
})

test('lines are put in order by keyboard alone, and their new place is said', async ({ page }) => {
  await before(page, 'L-00.ordering')
  const lines = page.locator('[id="L-00.ordering"] li')
  const right = ['The moment', 'The key idea', 'The two lines', 'Something to try']
  for (const [place, text] of right.entries()) {
    for (;;) {
      const texts = await lines.locator('.question_place + span').allTextContents()
      const at = texts.indexOf(text)
      if (at <= place) break
      await page.getByRole('button', { name: `Move up: ${text}` }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name: `Move up: ${text}` })).toBeFocused()
      await expect(page.getByText(`${text} is now ${at} of 4.`)).toBeAttached()
    }
  }
  await tabTo(page, /^Check my answer$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('[id="L-00.ordering"] p.question_verdict')).toHaveText('That holds.')
})

test('lines are matched by keyboard alone', async ({ page }) => {
  await before(page, 'L-00.matching')
  const form = page.locator('[id="L-00.matching"]')
  const right = {
    '“When somebody asks, I …”': 'AtWork',
    '“Pick one of these five.”': 'TryIt',
    '“Seven of ten, they say.”': 'MythCheck'
  }
  const lines = await form.locator('.question_match > span').allTextContents()
  for (const line of lines) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(right[line as keyof typeof right])
  }
  await tabTo(page, /^Check my answer$/)
  await page.keyboard.press('Enter')
  await expect(form.locator('p.question_verdict')).toHaveText('That holds.')
})

test('an arrow that leads nowhere stores nothing', async ({ page }) => {
  await before(page, 'L-00.ordering')
  const first = page.locator('[id="L-00.ordering"] li').first().getByRole('button').first()
  await first.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Check my answer' }).nth(2).click()
  await expect(page.getByText('Move at least one line first.')).toBeVisible()
  const keys = await page.evaluate(() => Object.keys(localStorage))
  expect(keys.filter((key) => key.includes('L-00.ordering'))).toEqual([])
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

test('an option that is sent by Enter hands the focus to the button', async ({ page }) => {
  await before(page, 'L-00.single')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused()
})

test('a line that moves down keeps the focus on its arrow', async ({ page }) => {
  await before(page, 'L-00.ordering')
  const first = page.locator('[id="L-00.ordering"] li').first()
  const down = first.getByRole('button', { name: /^Move down/ })
  const name = (await down.getAttribute('aria-label')) ?? ''
  await down.focus()
  for (const place of [2, 3, 4]) {
    await page.keyboard.press('Enter')
    await expect(page.getByText(new RegExp(`is now ${place} of 4\\.$`))).toBeAttached()
    await expect(page.getByRole('button', { name })).toBeFocused()
  }
})
