import { holdScripts } from './hold.ts'
import { faultsOf } from './pages.ts'
import { keptIn, LENSES } from './planning.ts'
import { expect, type Page, test } from './test.ts'

const PLAN = 'evaluate/plan/'
const NARROW = { width: 360, height: 780 }

const line = (page: Page, number: number) => page.locator(`#plan-${number}`)
const field = (page: Page, part: string, number = 1) =>
  page.locator(`[id="plan-${number}.${part}"]`)
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

/** Fields of a line as people fill it in, without `plan-1` before them. */
const FILLED = {
  '.title': 'Customers are kept informed while they wait',
  '.why': 'They want it: 5 of 5. They get it: 2 of 5. “I thought you had forgotten me,” said one.',
  '.if': 'a repair takes longer than we said',
  '.then': 'whoever has it on the bench texts the customer before noon',
  '.step': 'Choose the longest wait that you have. Send a line when half of it is over.',
  '.owner': 'Ana',
  '.helper': 'Ben',
  '.start': '2026-11-21',
  '.measure': 'Calls that ask “is it ready?”',
  '.counted': 'Tally sheet at the phone',
  '.today': '14 a week',
  '.aim': '5 a week',
  '.hours': '2 a week',
  '.money': '$20 for texts',
  '.stop': 'The weekly printout of open orders',
  '.wrong': 'People call as often as before, although they got a text',
  '.30-done': 'Texts go out on four days of five',
  '.30-measure': '9 a week',
  '.30-next': 'keep'
}
const filled = (...lines: readonly number[]) =>
  Object.fromEntries(
    lines.flatMap((number) =>
      Object.entries(FILLED).map(([part, text]) => [`plan-${number}${part}`, text])
    )
  )

/** Until the page takes words. */
const awake = (page: Page) =>
  expect(page.getByRole('combobox', { name: 'Choose an item' }).first()).toBeEnabled()

test.describe('on a phone', () => {
  test.use({ viewport: NARROW })

  test('a line is filled in by keyboard alone, and is there after a reload', async ({ page }) => {
    await page.goto(PLAN)
    await awake(page)
    await field(page, 'title').focus()
    await page.keyboard.type('Nobody waits without news')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('I promise a call-back')
    await page.keyboard.press('Tab')
    await page.keyboard.type('I write it on the list')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Put up the list')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ana and Ben')
    await expect(page.getByText('This looks like more than one person.')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('Ana')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('11212026')
    await expect(line(page, 1).locator('summary').first()).toContainText(
      'Still to come: a measure.'
    )
    await expect(page.getByText('December 21 (30 days), January 20 (60 days)')).toBeVisible()
    await expect(page.getByText('Saved in this browser')).toHaveCount(1)
    await expect(page.getByRole('alert')).toHaveCount(0)

    await page.reload()
    await expect(field(page, 'title')).toHaveValue('Nobody waits without news')
    await expect(field(page, 'owner')).toHaveValue('Ana')
    await expect(field(page, 'start')).toHaveValue('2026-11-21')
  })

  test('nothing makes the page scroll sideways, with all that is long in it', async ({ page }) => {
    await keptIn(page, { ...LENSES, ...filled(1, 2, 3), 'plan-2.title': 'A'.repeat(90) })
    await page.goto(PLAN)
    await expect(field(page, 'owner')).toHaveValue('Ana')
    await line(page, 1).getByText('Looking back after').click()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(NARROW.width)
  })
})

test('the answers fill in three lines, which are kept once somebody takes them', async ({
  page
}) => {
  await keptIn(page, LENSES)
  await page.goto(PLAN)
  await expect(line(page, 1)).toContainText('Suggested, not in your plan yet')
  await expect(field(page, 'title')).toHaveValue('Customers are kept informed while they wait')
  await expect(field(page, 'why')).toHaveValue(/want it: 5 of 5.+at Blue Door: 4 of 5/)
  await expect(page.getByText('Suggested, not in your plan yet')).toHaveCount(3)
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/plan-')))
  expect(await kept()).toEqual([])
  await line(page, 1).getByRole('button', { name: 'Use this' }).press('Enter')
  await expect(field(page, 'title')).toBeFocused()
  await expect(page.getByText('Suggested, not in your plan yet')).toHaveCount(2)
  expect((await kept()).every((key) => key.includes('/plan-1.'))).toBe(true)
})

test('words typed before the script arrives are kept', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(PLAN, { waitUntil: 'commit' })
  await field(page, 'owner').fill('Ana')
  release()
  await awake(page)
  await page.reload()
  await expect(field(page, 'owner')).toHaveValue('Ana')
})

test('the calendar file holds three days for the line', async ({ page }) => {
  await keptIn(page, filled(1))
  await page.goto(PLAN)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the review days for your calendar' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe('be-sure-90-day-plan.ics')
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8').replaceAll('\r\n ', '')
  expect(text.match(/DTSTART.*\d/g)).toEqual([
    'DTSTART;VALUE=DATE:20261221',
    'DTSTART;VALUE=DATE:20270120',
    'DTSTART;VALUE=DATE:20270219'
  ])
  expect(text).toContain('SUMMARY:30-day review: Customers are kept informed while they wait')
  expect(text).toMatch(/DESCRIPTION:Owner: Ana\\nMeasure: Calls/)
})

for (const format of ['Letter', 'A4']) {
  test(`three lines with their reviews print on one sheet of ${format}, empty, suggested and filled in`, async ({
    page
  }) => {
    await page.goto(PLAN)
    await awake(page)
    expect(pagesIn(await page.pdf({ format }))).toBe(1)
    await keptIn(page, LENSES)
    await page.goto(PLAN)
    await expect(line(page, 1)).toContainText('Suggested')
    expect(pagesIn(await page.pdf({ format }))).toBe(1)
    await keptIn(page, filled(1, 2, 3))
    await page.goto(PLAN)
    await expect(field(page, 'owner')).toHaveValue('Ana')
    expect(pagesIn(await page.pdf({ format }))).toBe(1)
  })
}

test('axe finds nothing in a plan that is filled in and one that is suggested, in both themes', async ({
  page
}) => {
  await keptIn(page, { ...LENSES, ...filled(1), 'plan-1.owner': 'Ana and Ben' })
  await page.goto(PLAN)
  await expect(page.getByText('This looks like more than one person.')).toBeVisible()
  await line(page, 1).getByText('Looking back after').click()
  await line(page, 2).locator('summary').first().click()
  expect(await faultsOf(page)).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the plan is a form on paper, on one sheet, and offers no control', async ({ page }) => {
    await page.goto(PLAN)
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.locator('.plan-paper')).toBeVisible()
    await expect(page.locator('.plan-paper dt', { hasText: 'Owner' })).toHaveCount(3)
    await expect(page.locator('input, textarea, select').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
    for (const format of ['Letter', 'A4']) expect(pagesIn(await page.pdf({ format }))).toBe(1)
  })
})
