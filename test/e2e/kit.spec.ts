import { execFileSync } from 'node:child_process'
import { faultsOf, tooWide } from './pages.ts'
import { expect, type Page, test } from './test.ts'
import { planWorkshop } from './workshop.ts'

/** What stands at the top of each page of a PDF. */
function headsOf(file: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' ').trim().slice(0, 90))
}

async function make(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make the kit' }).click()
  return (await waiting).path()
}

test('the kit of a plan is one PDF, every sheet as often as the group needs it', async ({
  page
}) => {
  await planWorkshop(page, { which: 'first', people: '24' })
  await page.getByRole('link', { name: 'Print the kit for this group' }).click()
  await expect(page.getByText('For 24 people: 8 triads, 4 tables.')).toBeVisible()
  await expect(page.getByRole('row', { name: /^H7 / })).toContainText('16')
  expect(await faultsOf(page)).toEqual([])
  const heads = headsOf(await make(page))
  const count = (what: RegExp) => heads.filter((head) => what.test(head)).length
  expect(count(/Room and material/)).toBe(1)
  expect(count(/Sign-in sheet/)).toBe(2)
  expect(count(/^Be Sure · H1 /)).toBe(24)
  expect(count(/^Be Sure · H7 /)).toBe(16)
  expect(count(/^Be Sure · H8 /)).toBe(24)
  expect(count(/Before you go/)).toBe(24)
  const places = [/Room and material/, /Sign-in/, /· H1 /, /· H7 /, /· H8 /, /Before you go/].map(
    (what) => heads.findIndex((head) => what.test(head))
  )
  expect(places).toEqual([...places].sort((a, b) => a - b))
  // Two scenes with three cards for each of eight triads, and two sides of the form for everybody.
  expect(heads).toHaveLength(1 + 2 + 24 + 2 * 8 * 3 + 16 + 24 + 2 * 24)
  await expect(page.getByText(`with ${heads.length} pages`)).toBeVisible()
})

test('the half-day kit has the questions for the beginning, and cards for each table', async ({
  page
}) => {
  await planWorkshop(page, { which: 'last', people: '13' })
  await page.getByRole('link', { name: 'Print the kit for this group' }).click()
  await page.getByLabel('Paper').selectOption('A4')
  await expect(page.getByRole('row', { name: /at the beginning/ })).toContainText('13')
  await expect(page.getByRole('row', { name: /^Flex or fixed: cards/ })).toContainText('3')
  const file = await make(page)
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Page size: .*A4/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('the kit and the forms fit the screen', async ({ page }) => {
    await planWorkshop(page, { which: 'first', people: '12' })
    await page.goto('facilitate/kit/')
    await expect(page.getByRole('button', { name: 'Make the kit' })).toBeVisible()
    expect(await tooWide(page)).toEqual([])
    await page.goto('facilitate/forms/')
    expect(await tooWide(page)).toEqual([])
  })
})
