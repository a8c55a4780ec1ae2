import { faultsOf, tooWide } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const SET_UP = 'facilitate/kiosk/'
const TABLE = 'facilitate/kiosk/table/?station=pride&minutes=2'

/** Everything that this browser keeps for the site. */
async function traces(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys()
    })
  )
}

const frame = (page: Page) => page.frameLocator('iframe')

async function answer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click()
  const rating = frame(page).getByRole('radio', { name: /^4/ }).first()
  await rating.check()
  await expect(rating).toBeChecked()
}

test('a table is set up, and a guest leaves no trace', async ({ page }) => {
  // The facilitator’s own answers are on this computer.
  await page.goto('evaluate/pride/')
  await page.getByRole('radio', { name: /^2/ }).first().check()
  await expect(page.getByText('Saved in this browser').first()).toBeVisible()

  await page.goto(SET_UP)
  await page.getByLabel('What people do here').selectOption({ value: 'pride' })
  expect(await faultsOf(page)).toEqual([])
  const before = await traces(page)
  await page.getByRole('link', { name: 'Open the table' }).click()
  await expect(page.getByText('Workbook: PRIDE', { exact: true })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])

  await page.getByRole('button', { name: 'Begin' }).click()
  const inside = frame(page)
  await expect(inside.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(inside.getByRole('radio', { name: /^2/ }).first()).not.toBeChecked()
  await inside.getByRole('radio', { name: /^4/ }).first().check()
  await expect(inside.getByText('Saved in this browser').first()).toBeHidden()
  await expect(inside.getByRole('link', { name: 'Your data' }).first()).toBeHidden()
  await expect(page.getByRole('timer')).toHaveText(/^\d:\d\d left$/)
  expect(await traces(page)).toBe(before)

  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Clear it' }).click()
  await expect(page.getByText('Cleared. The next person can begin.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Begin' })).toBeFocused()
  expect(await page.locator('iframe').count()).toBe(0)
  expect(await traces(page)).toBe(before)

  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(inside.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(inside.getByRole('main').locator(':checked')).toHaveCount(0)
  expect(await traces(page)).toBe(before)
})

test('the answers of one person go from page to page, and no further', async ({ page }) => {
  await page.goto(TABLE)
  await answer(page)
  const inside = frame(page)
  await inside.getByRole('link', { name: 'All sections' }).first().click()
  await expect(inside.getByText(/1 of \d+/).first()).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(inside.getByRole('radio').first()).toBeVisible()
  await expect(inside.getByRole('main').locator(':checked')).toHaveCount(0)
  await page.goBack()
  await page.goForward()
  expect(await traces(page)).not.toContain('pride')
})

test('time that is up clears the table after one more minute', async ({ page }) => {
  await page.clock.install()
  await page.goto(TABLE)
  await answer(page)
  await page.clock.runFor(61_000)
  await frame(page).getByRole('heading', { level: 1 }).click()
  await expect(page.getByText('One minute left.')).toBeAttached()
  await page.clock.runFor(60_000)
  await expect(page.getByRole('alert')).toContainText('Time is up.')
  await page.clock.runFor(60_000)
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
  expect(await page.locator('iframe').count()).toBe(0)
})

test('somebody who went away is asked, and cleared', async ({ page }) => {
  await page.clock.install()
  await page.goto('facilitate/kiosk/table/?station=the-late-bus&minutes=10')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(frame(page).getByRole('heading', { level: 1 })).toBeVisible()
  await page.clock.runFor(95_000)
  await expect(page.getByRole('alert')).toContainText('Are you still there?')
  await page.getByRole('button', { name: 'I’m still here' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.clock.runFor(121_000)
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
})

test('an address without a station leads to the page that sets one up', async ({ page }) => {
  await page.goto('facilitate/kiosk/table/')
  await page.getByRole('link', { name: 'Set up another table' }).click()
  await expect(page.getByRole('heading', { name: 'Event mode' })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('the table fits the screen', async ({ page }) => {
    await page.goto(TABLE)
    await answer(page)
    expect(await tooWide(page)).toEqual([])
  })
})
