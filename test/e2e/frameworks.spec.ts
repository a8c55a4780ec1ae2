import { PAGES } from './pages.ts'
import { expect, test } from './test.ts'

const SHEETS = PAGES.filter((path) => /^frameworks\/./.test(path))

test('every sheet stands in the list', async ({ page }) => {
  await page.goto('frameworks/')
  const links = page.getByRole('main').getByRole('listitem').getByRole('link')
  expect(SHEETS).toHaveLength(6)
  await expect(links).toHaveCount(SHEETS.length)
})

for (const path of SHEETS) {
  test(`/${path} prints on one sheet of Letter, and on one of A4`, async ({ page }) => {
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    for (const format of ['Letter', 'A4']) {
      const pdf = await page.pdf({ format })
      expect.soft(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(1)
    }
  })
}

test('a lesson leads to the sheet of its framework', async ({ page }) => {
  await page.goto('learn/pride/')
  await page.getByRole('heading', { name: 'PRIDE', exact: true }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('PRIDE')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6)
})
