import { PAGES } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const CARDS = PAGES.filter((path) => /^practice\/.+\/cards\/$/.test(path))
const SHOW = 'practice/the-wrong-milk/show/'
const FORMATS = ['Letter', 'A4']

async function sheetsOf(page: Page, format: string): Promise<number> {
  await page.evaluate(() => document.fonts.ready)
  const pdf = await page.pdf({ format })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('every scene is there to choose, with its cards', async ({ page }) => {
  await page.goto('practice/cards/')
  expect(CARDS).toHaveLength(8)
  await expect(page.getByRole('link', { name: /^Role cards \w/ })).toHaveCount(8)
})

for (const path of CARDS) {
  test(`/${path} prints each card on a sheet of its own, whole`, async ({ page }) => {
    await page.goto(path)
    for (const format of FORMATS) expect(await sheetsOf(page, format), format).toBe(3)
    // As wide as Letter between its margins.
    await page.setViewportSize({ width: 718, height: 958 })
    await page.emulateMedia({ media: 'print' })
    const over = await page
      .locator('.role-card_text')
      .evaluateAll((texts) => texts.map((text) => text.scrollHeight - text.clientHeight))
    expect(over).toEqual([0, 0, 0])
  })
}

test('the provider’s card keeps from them what the customer wants', async ({ page }) => {
  await page.goto('practice/the-wrong-milk/cards/')
  const want = 'won’t make her sick before her presentation'
  await expect(page.getByRole('article', { name: 'Customer' })).toContainText(want)
  await expect(page.getByRole('article', { name: 'Provider' })).not.toContainText(want)
  await expect(page.getByRole('article', { name: 'Observer' })).not.toContainText(want)
})

test('the observer sheet prints on one sheet of Letter or A4', async ({ page }) => {
  await page.goto('practice/observer-sheet/')
  for (const format of FORMATS) expect(await sheetsOf(page, format), format).toBe(1)
})

test.describe('the view for a room', () => {
  const moment = (page: Page) => page.getByRole('region').filter({ visible: true })

  test('is led by keyboard alone, and is as it was after a reload', async ({ page }) => {
    await page.goto(SHOW)
    await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled()
    await page.keyboard.press('ArrowRight')
    await expect(moment(page)).toHaveAccessibleName('Moment 2 of 5: Discover')
    await expect(page.getByRole('heading', { name: /^Moment 2/ })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.type('7')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Tab')
    await page.keyboard.type('5')
    await expect(moment(page).getByText('7 of 12 hands')).toBeVisible()
    await expect(moment(page).getByText('A withdrawal')).toBeHidden()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(moment(page).getByText('▼ A withdrawal (−2)')).toBeVisible()
    await expect(page.getByText('Saved in this browser')).toBeVisible()

    await page.reload()
    await expect(moment(page)).toHaveAccessibleName('Moment 2 of 5: Discover')
    await expect(page.getByLabel('Hands for A').filter({ visible: true })).toHaveValue('7')
    await expect(moment(page).getByText('▼ A withdrawal (−2)')).toBeVisible()
  })

  test('shows the lines of a moment on one screen of a projector', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    for (const path of PAGES.filter((one) => /^\/practice\/.*\/show\/$/.test(one))) {
      await page.goto(path)
      await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled()
      for (const at of [1, 2, 3, 4, 5]) {
        await expect(moment(page)).toHaveAccessibleName(new RegExp(`^Moment ${at} of 5`))
        const last = await moment(page).getByLabel('Hands for C').boundingBox()
        expect((last?.y ?? Number.NaN) + (last?.height ?? 0), path).toBeLessThan(720)
        await page.keyboard.press('ArrowRight')
      }
    }
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the moments stand one under the other, with what each line does', async ({ page }) => {
    await page.goto(SHOW)
    await expect(page.getByRole('region')).toHaveCount(5)
    await expect(page.getByText('Are you okay after that sip?')).toBeVisible()
    await expect(page.getByText('I’ll read the milk back to you every time.')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await page.locator('summary').last().click()
    await expect(page.getByText('It sends her off with nine o’clock in mind')).toBeVisible()
  })
})
