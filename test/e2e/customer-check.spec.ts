import { faultsOf } from './pages.ts'
import { keptIn, LENSES, rated } from './planning.ts'
import { expect, type Page, test } from './test.ts'

const CHECK = 'evaluate/customer-check/'
const NARROW = { width: 360, height: 780 }

const customer = (page: Page, number: number) => page.locator(`#customer-${number}`)
const summary = (page: Page, number: number) => customer(page, number).locator('summary')
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

/** What six customers said: four of them picked what the owner rates as less important. */
const SAID = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].flatMap((number) => {
    const other = number > 4 ? 'W-31' : 'W-36'
    return [
      [`check-${number}.picks`, ['W-40', other]],
      [`check-${number}.W-40.get`, rated(number % 2 ? 3 : 4)],
      [`check-${number}.${other}.get`, rated(3)],
      [`check-${number}.where`, number === 1 ? 'My cousin' : 'Blue Door'],
      [`check-${number}.said`, 'I sleep when you are open.']
    ]
  })
)

test.describe('on a phone', () => {
  test.use({ viewport: NARROW })

  test('a customer is entered by keyboard alone, and is there after a reload', async ({ page }) => {
    await page.goto(CHECK)
    await expect(page.locator('astro-island[ssr] .customer-check')).toHaveCount(0)
    await summary(page, 1).focus()
    await page.keyboard.press('Enter')
    const cards = customer(page, 1).getByRole('checkbox')
    await expect(cards).toHaveCount(10)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(summary(page, 1)).toContainText('2 picked, 0 of 4 ratings')
    await cards.last().focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await expect(summary(page, 1)).toContainText('2 picked, 1 of 4 ratings')
    await expect(page.getByText('Saved in this browser')).toHaveCount(1)
    await customer(page, 1).getByLabel('Where else they would go').fill('Blue Door')
    await customer(page, 1).getByRole('button', { name: 'Go on to customer 2' }).press('Enter')
    await expect(summary(page, 2)).toBeFocused()
    await expect(customer(page, 2).getByRole('checkbox')).toHaveCount(10)

    await page.reload()
    await expect(summary(page, 1)).toContainText('2 picked, 1 of 4 ratings')
    await expect(page.getByText('customers 2 (too few for a mean)')).toBeVisible()
  })

  test('nothing makes the page scroll sideways', async ({ page }) => {
    await keptIn(page, { ...LENSES, ...SAID, 'check-1.where': 'B'.repeat(80) })
    await page.goto(CHECK)
    await expect(page.getByText('This rests on 6 customers')).toBeVisible()
    await summary(page, 1).click()
    await expect(customer(page, 1).getByRole('checkbox')).toHaveCount(10)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(NARROW.width)
  })
})

test('a fourth card is not taken, and that is said', async ({ page }) => {
  await keptIn(page, { 'check-1.picks': ['W-31', 'W-32', 'W-33'] })
  await page.goto(CHECK)
  await expect(summary(page, 1)).toContainText('3 picked')
  await summary(page, 1).click()
  const fourth = customer(page, 1).getByRole('checkbox', { name: 'I hear from them quickly' })
  await fourth.click()
  await expect(fourth).not.toBeChecked()
  await expect(customer(page, 1).getByRole('status')).toContainText('Three are picked.')
})

test('what customers said stands beside the own view, with what differs and what it rests on', async ({
  page
}) => {
  await keptIn(page, { ...LENSES, ...SAID })
  await page.goto(CHECK)
  const found = page.getByRole('region', { name: 'Beside your own view' })
  await expect(found).toContainText('This rests on 6 customers')
  const first = found.getByRole('listitem').first()
  await expect(first).toContainText('Customers are kept informed while they wait')
  await expect(first).toContainText('6 of 6')
  await expect(first).toContainText('customers 3.5 (6 ratings)')
  await expect(first).toContainText('▲ We see it differently: customers rate it 1.5 higher.')
  await expect(found.getByText('We see it differently')).toHaveCount(1)
  await expect(found).toContainText(
    'Picked often, and less important by your answers:What we send or hand over is easy to read'
  )
  await expect(found).toContainText('Blue Door (5)')
  await expect(found).not.toContainText('%')
})

test('the form prints on one sheet, whatever was entered, and the comparison apart from it', async ({
  page
}) => {
  await keptIn(page, { ...LENSES, ...SAID })
  await page.goto(CHECK)
  await expect(page.getByText('This rests on 6 customers')).toBeVisible()
  for (const format of ['Letter', 'A4']) expect(pagesIn(await page.pdf({ format }))).toBe(1)
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.getByRole('button', { name: 'Print the comparison' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.customer-form')).toBeHidden()
  await expect(page.getByText('This rests on 6 customers')).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.customer-form')).toBeVisible()
  await expect(page.getByText('This rests on 6 customers')).toBeHidden()
})

test('axe finds nothing while a customer is entered, beside what others said, in both themes', async ({
  page
}) => {
  await keptIn(page, { ...LENSES, ...SAID })
  await page.goto(CHECK)
  await expect(page.getByText('This rests on 6 customers')).toBeVisible()
  await summary(page, 2).click()
  await expect(customer(page, 2).getByRole('checkbox')).toHaveCount(10)
  expect(await faultsOf(page)).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form is whole, prints on one sheet, and no control is offered', async ({ page }) => {
    await page.goto(CHECK)
    await expect(page.locator('.customer-form_cards > li')).toHaveCount(10)
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.locator('input, textarea, select').filter({ visible: true })).toHaveCount(0)
    for (const format of ['Letter', 'A4']) expect(pagesIn(await page.pdf({ format }))).toBe(1)
  })
})
