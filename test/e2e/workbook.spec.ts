import { holdScripts } from './hold.ts'
import { expect, type Page, test } from './test.ts'

const PHONE = { width: 360, height: 800 }
const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name })
const STEPS = 'The steps for our three most frequent requests can be found in writing'

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('a section is filled in by keyboard alone, and a reload keeps it', async ({ page }) => {
    await page.goto('evaluate/pride/')
    await expect(page.getByText('Your first answer begins an evaluation.')).toBeVisible()
    await group(page, STEPS).getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(page.getByText('2 of 10 rated, 8 open')).toBeVisible()
    await page.reload()
    await expect(page.getByText('2 of 10 rated, 8 open')).toBeVisible()
    await expect(group(page, STEPS).getByRole('radio', { name: /^2/ })).toBeChecked()
  })

  for (const [path, items, count] of [
    ['evaluate/pride/', '.rating-field', 10],
    ['evaluate/rater/', '.workbook_item', 10],
    ['evaluate/traps/', '.rating-field', 5]
  ] as const) {
    test(`an item of /${path} fits the screen`, async ({ page }) => {
      await page.goto(path)
      const boxes = await page
        .locator(items)
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      expect(boxes).toHaveLength(count)
      for (const height of boxes) expect(height).toBeLessThanOrEqual(PHONE.height)
    })
  }
})

test('what was chosen and typed before the script arrived is kept', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('evaluate/rater/', { waitUntil: 'commit' })
  await page.getByLabel('Where would most of your customers go').fill('the chain')
  await group(page, /^Want.*: Things are done by the time we said$/)
    .getByRole('radio', { name: /^5/ })
    .check()
  release()
  await expect(page.getByText('And at the chain, as far as you know?').first()).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Where would most of your customers go')).toHaveValue('the chain')
  await expect(
    group(page, /^Want.*: Things are done by the time we said$/).getByRole('radio', { name: /^5/ })
  ).toBeChecked()
})

test('the top three are put in order, and an item has one place', async ({ page }) => {
  await page.goto('evaluate/rater/')
  const place = (name: string) => page.getByLabel(name, { exact: true })
  await place('First').selectOption('Things are done by the time we said')
  await place('Second').selectOption('Customers get a first reaction quickly')
  await place('First').selectOption('Customers get a first reaction quickly')
  await expect(place('First')).toHaveValue('W-39')
  await expect(place('Second')).toHaveValue('W-31')
  await page.reload()
  await expect(place('First')).toHaveValue('W-39')
})

test('an own item joins the list of what matters most', async ({ page }) => {
  await page.goto('evaluate/rater/')
  await page.getByRole('button', { name: 'Add an item of your own' }).click()
  await expect(page.getByLabel('Say it in one sentence')).toBeFocused()
  await page.keyboard.type('A free seat at lunch')
  await page.getByLabel('First', { exact: true }).selectOption('A free seat at lunch')
  await page.reload()
  await expect(page.getByLabel('Say it in one sentence')).toHaveValue('A free seat at lunch')
  await expect(page.getByLabel('First', { exact: true })).toHaveValue('own-1')
})

test('points of connection are described, moved, removed and put back', async ({ page }) => {
  await page.goto('evaluate/contact-points/')
  const row = (name: string) => page.locator('li', { has: page.getByText(name, { exact: true }) })
  await page.getByText('3. Waiting').click()
  await row('3. Waiting').getByLabel('A recent withdrawal').fill('nobody said how long')
  await expect(page.getByText('▼ withdrawal')).toBeVisible()
  await row('3. Waiting').getByRole('button', { name: 'Move up' }).click()
  await expect(page.getByText('2. Waiting')).toBeVisible()
  await row('2. Waiting').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('2. First call or visit')).toBeVisible()
  const back = page.getByRole('button', { name: 'Removed: Waiting. Put it back' })
  await expect(back).toBeFocused()
  await back.click()
  await expect(page.getByText('2. Waiting')).toBeVisible()
  await page.reload()
  await expect(page.getByText('2. Waiting')).toBeVisible()
  await expect(page.getByText('1 of 12 points described')).toBeVisible()
})

test('a point of one’s own takes the focus and stands last', async ({ page }) => {
  await page.goto('evaluate/contact-points/')
  await page.getByRole('button', { name: 'Add a point' }).click()
  await page.keyboard.type('Parking')
  await expect(page.getByText('13. Parking')).toBeVisible()
})

test('the map of the lesson is taken over on request, and stays in the lesson', async ({
  page
}) => {
  await page.goto('learn/map-the-service-cycle/')
  const first = page.locator('.service-cycle details').first()
  await first.scrollIntoViewIfNeeded()
  await first.locator('summary').click()
  await first.getByLabel('Who owns it').fill('Otieno')
  await expect(page.getByText('Saved in this browser').first()).toBeVisible()
  await page.goto('evaluate/contact-points/')
  await expect(page.getByText('1. Finds us (search, sign)')).toBeVisible()
  await page.getByRole('button', { name: 'Take over my map' }).click()
  await page.getByText('1. Search').click()
  await expect(page.getByLabel('Who owns it').first()).toHaveValue('Otieno')
  await expect(page.getByText('1 of 8 points described')).toBeVisible()
})

test('counts that make no sense are kept and said, and the others add up', async ({ page }) => {
  await page.goto('evaluate/loyalty/')
  await page.getByLabel('Chose 10').fill('12')
  await page.getByLabel('Chose 9').fill('8')
  await expect(page.getByText('20 answers in all.')).toBeVisible()
  await page.getByLabel('Chose 0').fill('a dozen')
  await expect(page.getByText('Use digits only, such as 12.')).toBeVisible()
  await expect(page.getByText('One of the counts can’t be read.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Chose 0')).toHaveValue('a dozen')
})

test.describe('evaluations', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('evaluate/pride/')
    await group(page, STEPS).getByRole('radio', { name: /^4/ }).check()
    await page.getByRole('link', { name: 'All sections' }).click()
    await page.getByLabel('What is it about?').fill('Spring')
  })

  test('say how far each section is, and where to go on', async ({ page }) => {
    await expect(page.getByText('1 of 10 items answered')).toBeVisible()
    await expect(page.getByText('not begun, 12 items')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Go on with PRIDE' })).toBeVisible()
  })

  test('two of them are filled in side by side, each in its own tab', async ({ context, page }) => {
    await page.getByText('Copy, put away or erase').click()
    await page.getByRole('button', { name: 'Begin a new round' }).click()
    await expect(page.getByText('“Spring (new round)” is open now.')).toBeVisible()
    const other = await context.newPage()
    await other.goto('evaluate/')
    await other.getByRole('link', { name: 'Spring', exact: true }).click()
    await expect(other.getByText('1 of 10 items answered')).toBeVisible()
    await other.getByRole('link', { name: 'PRIDE health check' }).click()
    await expect(other.getByText('1 of 10 rated, 9 open')).toBeVisible()
    await page.getByRole('link', { name: 'PRIDE health check' }).click()
    await expect(page.getByText('Not begun, 10 items')).toBeVisible()
    await other.reload()
    await expect(other.getByText('1 of 10 rated, 9 open')).toBeVisible()
  })

  test('one is copied, put away and brought back', async ({ page }) => {
    await page.getByText('Copy, put away or erase').click()
    await page.getByRole('button', { name: 'Copy all of it' }).click()
    await expect(page.getByLabel('What is it about?')).toHaveValue('Spring (copy)')
    await expect(page.getByText('1 of 10 items answered')).toBeVisible()
    await page.getByRole('button', { name: 'Put it away' }).click()
    await expect(page.getByText('“Spring (copy)” was put away.')).toBeVisible()
    await page.goto('evaluate/')
    await expect(page.getByLabel('What is it about?')).toHaveValue('Spring')
    await page.getByRole('link', { name: 'Spring (copy)' }).click()
    await page.getByText('Copy, put away or erase').click()
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await expect(page.getByText('“Spring (copy)” is back.')).toBeVisible()
  })

  test('one is erased only after it was said what goes', async ({ page }) => {
    await page.getByText('Copy, put away or erase').click()
    await page.getByRole('button', { name: 'Erase it …' }).click()
    await expect(page.locator(':focus', { hasText: 'with all of its 3 entries?' })).toBeVisible()
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByRole('button', { name: 'Erase it …' })).toBeFocused()
    await page.getByRole('button', { name: 'Erase it …' }).click()
    await page.getByRole('button', { name: 'Erase for good' }).click()
    await expect(page.getByText('“Spring” was erased.')).toBeVisible()
    await page.reload()
    await expect(page.getByText('about 6 min · not begun, 10 items')).toBeVisible()
  })

  test('whoever comes back finds the way from the home page', async ({ page }) => {
    await page.goto('')
    await page.getByRole('link', { name: 'Go on with “Spring”' }).click()
    await expect(page.getByLabel('What is it about?')).toHaveValue('Spring')
  })
})
