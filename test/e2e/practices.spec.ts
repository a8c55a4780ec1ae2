import { expect, type Page, test } from './test.ts'

const PAUSE = 'learn/questions-and-the-big-silence/'
const MAP = 'learn/map-the-service-cycle/'

const pause = (page: Page) => page.locator('.three-second-pause')
const map = (page: Page) => page.locator('form.service-cycle')
const points = (page: Page) => map(page).locator('summary > :first-child')

/** Goes to a map that is awake. */
async function openMap(page: Page): Promise<void> {
  await page.goto(MAP)
  await map(page).scrollIntoViewIfNeeded()
  await expect(map(page).getByRole('button', { name: 'Add a point' })).toBeEnabled()
}

/** Goes to a pause that is awake: only then can another moment be chosen. */
async function openPause(page: Page): Promise<void> {
  await page.goto(PAUSE)
  await pause(page).scrollIntoViewIfNeeded()
  await expect(page.locator('astro-island:not([ssr]) .three-second-pause')).toBeVisible()
}

test.describe('the pause', () => {
  test('is asked and waited out by keyboard alone, and ends in the answer', async ({ page }) => {
    await openPause(page)
    const ask = pause(page).getByRole('button', { name: 'Ask the question' })
    await ask.focus()
    await page.keyboard.press('Enter')
    await expect(pause(page).getByRole('status')).toHaveText('One')
    await expect(pause(page).getByText('He pictures the garage wall.')).toBeVisible()
    await expect(pause(page).getByText('The winter tires, too? He counts them.')).toBeHidden()
    await expect(pause(page).getByRole('status')).toHaveText(/^You waited.+tires/)
    await expect(pause(page).getByRole('button', { name: 'Ask it again' })).toBeFocused()
  })

  test('is broken by keyboard alone, and says what that did and what would be better', async ({
    page
  }) => {
    await openPause(page)
    await pause(page).getByRole('button', { name: 'Hotel desk' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(pause(page).getByRole('button', { name: 'Say something' })).toBeFocused()
    await expect(pause(page).getByRole('status')).toHaveText(/^You spoke .+One better move: Nod/)
  })

  test('keeps nothing', async ({ page }) => {
    await openPause(page)
    await pause(page).getByRole('button', { name: 'Ask the question' }).click()
    await pause(page).getByRole('button', { name: 'Say something' }).click()
    const keys = await page.evaluate(() => Object.keys(localStorage))
    expect(keys.filter((key) => key.includes('practice/'))).toEqual([])
  })

  test('counts in words where nothing should move', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openPause(page)
    await pause(page).getByRole('button', { name: 'Ask the question' }).click()
    await expect(pause(page).getByText('One', { exact: true }).first()).toBeVisible()
    await expect(pause(page).locator('.three-second-pause_line').first()).toBeHidden()
  })
})

test.describe('the map', () => {
  test('is filled in by keyboard alone, and is there after a reload, in the ring too', async ({
    page
  }) => {
    await openMap(page)
    await map(page).locator('summary').nth(2).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('The wait')
    await page.keyboard.press('Tab')
    await page.keyboard.type('News without asking')
    for (const _ of [1, 2, 3]) await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowUp')
    await expect(map(page).getByText('Saved in this browser')).toBeVisible()

    await page.reload()
    await map(page).scrollIntoViewIfNeeded()
    await expect(points(page).nth(2)).toHaveText('3. The wait')
    await expect(map(page).locator('summary').nth(2)).toContainText('− withdrawal')
    await map(page).locator('summary').nth(2).click()
    await expect(
      map(page).getByLabel('What people expect there').filter({ visible: true })
    ).toHaveValue('News without asking')
    await expect(map(page).getByRole('img')).toHaveAccessibleName(/3 The wait: withdrawal/)
  })

  test('a point that moves keeps the focus, and its new place is said', async ({ page }) => {
    await openMap(page)
    await map(page).locator('summary').first().click()
    const down = map(page).getByRole('button', { name: 'Move down' }).filter({ visible: true })
    await down.focus()
    for (const place of [2, 3]) {
      await page.keyboard.press('Enter')
      await expect(map(page).getByRole('status')).toHaveText(`Search is now ${place} of 8.`)
      await expect(down).toBeFocused()
    }
    await expect(points(page).nth(2)).toHaveText('3. Search')
  })

  test('a new point opens ready to be named', async ({ page }) => {
    await openMap(page)
    await map(page).getByRole('button', { name: 'Add a point' }).focus()
    await page.keyboard.press('Enter')
    await expect(map(page).getByLabel('Point of connection').nth(8)).toBeFocused()
    await page.keyboard.type('Parking lot')
    await expect(points(page).nth(8)).toHaveText('9. Parking lot')
    await map(page).getByRole('button', { name: 'Remove' }).filter({ visible: true }).click()
    await map(page).getByRole('button', { name: 'Add a point' }).click()
    await expect(map(page).getByLabel('Point of connection').nth(8)).toBeFocused()
    await page.keyboard.type('Sign')
    await expect(points(page).nth(8)).toHaveText('9. Sign')
  })

  test('what is removed can be put back with all its words, where it was', async ({ page }) => {
    await openMap(page)
    await map(page).getByText('6. Bill').click()
    await map(page).getByLabel('Who owns it').filter({ visible: true }).fill('Ana')
    await map(page).getByRole('button', { name: 'Remove' }).filter({ visible: true }).press('Enter')
    const back = map(page).getByRole('button', { name: 'Removed: Bill. Put it back' })
    await expect(back).toBeFocused()
    await expect(points(page)).toHaveCount(7)
    await page.keyboard.press('Enter')
    await expect(map(page).locator('summary').nth(5)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(map(page).getByLabel('Who owns it').filter({ visible: true })).toHaveValue('Ana')
  })

  test('prints every point as a list with its words, and no buttons', async ({ page }) => {
    await openMap(page)
    await map(page).getByText('6. Bill').click()
    await map(page).getByLabel('Who owns it').filter({ visible: true }).fill('Ana')
    await map(page).getByText('6. Bill').click()
    await page.emulateMedia({ media: 'print' })
    await expect(map(page).getByLabel('Who owns it').nth(5)).toBeVisible()
    await expect(map(page).getByRole('button')).toHaveCount(0)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the pause becomes something to say and count', async ({ page }) => {
    await page.goto(PAUSE)
    await expect(pause(page).getByText('The winter tires, too? He counts them.')).toBeVisible()
    await expect(page.getByText(/^The clock needs JavaScript/)).toBeVisible()
    await expect(pause(page).getByRole('button')).toHaveCount(0)
  })

  test('the map becomes one for paper', async ({ page }) => {
    await page.goto(MAP)
    await expect(page.getByText(/Print this one, or copy it on paper/)).toBeVisible()
    await expect(page.locator('.service-cycle_paper > li')).toHaveCount(8)
    await expect(map(page)).toBeHidden()
  })
})
