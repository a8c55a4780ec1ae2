import { keptIn, rated } from './planning.ts'
import { expect, test } from './test.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page holds the whole workbook as a form', async ({ page }) => {
    await page.goto('evaluate/')
    await expect(page.locator('noscript p')).toContainText('Filling in on the web needs')
    await page.getByRole('link', { name: 'Or print it and fill it in by hand' }).click()
    await expect(page.getByRole('heading', { level: 2 })).toContainText([
      'A · PRIDE health check',
      'H · Traps we may have fallen into',
      'B · BE SURE team profile',
      'C · Customer-centered or company-centered',
      'D · RATER with want, get and competition',
      'E · Points of connection',
      'F · Loyalty and feedback',
      'G · The 90-day plan'
    ])
    const items = page.locator(
      '.printed-workbook_ratings tbody tr, .printed-workbook_lenses tbody:first-of-type tr'
    )
    await expect(items).toHaveCount(49)
    await expect(page.getByRole('button')).toHaveCount(0)
  })

  test('a section shows its items, its scale and the way to the printed form', async ({ page }) => {
    await page.goto('evaluate/be-sure/')
    await expect(page.getByRole('radio')).toHaveCount(12 * 7)
    await page.getByRole('link', { name: 'The whole workbook to print' }).click()
    await expect(page).toHaveURL(/evaluate\/workbook\/$/)
  })
})

for (const format of ['Letter', 'A4']) {
  test(`it prints on seven pages of ${format}, the value map on the fourth`, async ({ page }) => {
    await page.goto('evaluate/workbook/')
    await expect(page.getByRole('button', { name: 'Print the workbook' })).toBeVisible()
    const pages = async () => {
      const pdf = await page.pdf({ format, tagged: true })
      return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
    }
    expect(await pages()).toBe(7)
    const withMap = page.locator('.printed-workbook_page', { has: page.locator('.value-map') })
    await withMap.evaluate((sheet) => {
      while (sheet.nextSibling) sheet.nextSibling.remove()
      document.querySelector('.footer')?.remove()
    })
    expect(await pages()).toBe(4)
    await withMap.evaluate((sheet) => sheet.remove())
    expect(await pages()).toBe(3)
  })
}

test('it prints with what was filled in', async ({ page }) => {
  await keptIn(page, {
    name: 'Café',
    'W-01': rated(4),
    'W-31.want': rated(5),
    'W-31.get': rated(2),
    'W-31.alternative': rated(4),
    'point-bill.owner': 'Tomasz',
    'count-10': '12'
  })
  await page.goto('evaluate/workbook/')
  await page.emulateMedia({ media: 'print' })
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
  await expect(row('three most frequent requests').getByRole('cell').nth(3)).toContainText('chosen')
  await expect(row('Things are done by the time we said').getByRole('cell')).toHaveText([
    '5',
    '2',
    '4',
    ''
  ])
  await expect(page.getByText('Tomasz')).toBeVisible()
  await expect(page.getByText('Café').first()).toBeVisible()
})
