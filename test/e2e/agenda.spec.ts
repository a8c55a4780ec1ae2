import { readFile } from 'node:fs/promises'
import { faultsOf, tooWide } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const AGENDA = 'facilitate/agenda/'
const LIVE = 'facilitate/live/'

/** Plans the shortest workshop for 24 people on December 1 at 8. */
async function plan(page: Page): Promise<void> {
  await page.goto(AGENDA)
  await page
    .getByRole('button', { name: /^Plan with this one/ })
    .first()
    .click()
  await page.getByLabel('Day', { exact: true }).fill('2026-12-01')
  await page.getByLabel('Begins at').fill('08:00')
  await page.getByLabel('People', { exact: true }).fill('24')
}

test('a breakfast of 45 minutes for 24 people is prepared from nothing, and kept', async ({
  page
}) => {
  await page.goto('facilitate/')
  await page.getByRole('main').getByRole('link', { name: 'Plan a workshop' }).click()
  await page
    .getByRole('button', { name: /^Plan with this one/ })
    .first()
    .click()
  await page.getByLabel('What you call it').fill('Spring breakfast')
  await page.getByLabel('Day', { exact: true }).fill('2026-12-01')
  await page.getByLabel('Begins at').fill('08:30')
  await page.getByLabel('People', { exact: true }).fill('24')
  await expect(page.getByText('All of it fits into 45 minutes.')).toBeVisible()
  await expect(
    page.getByText(/8:30\sAM to 9:15\sAM\. For 24 people: 8 triads, 4 tables\./)
  ).toBeVisible()
  await expect(page.getByText(/^H1 .+: 24 copies$/)).toBeVisible()
  await expect(page.getByText(/^Role cards “.+”: 8 sets, one a triad$/).first()).toBeVisible()
  const table = page.getByRole('table')
  await expect(table.getByRole('rowheader').last()).toHaveText(/9:14\sAM/)

  await page.getByRole('checkbox', { name: 'with each block as an entry of its own' }).check()
  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it for your calendar' }).click()
  ])
  const events = await readFile(await calendar.path(), 'utf8')
  expect(events).toContain('SUMMARY:Spring breakfast')
  expect(events).toContain('DTSTART:20261201T083000\r\nDTEND:20261201T091500')
  expect(events.match(/BEGIN:VEVENT/g)).toHaveLength(10)

  await page.reload()
  await expect(page.getByLabel('What you call it')).toHaveValue('Spring breakfast')
  await expect(table.getByRole('rowheader').first()).toHaveText(/8:30\sAM/)
  expect(await faultsOf(page)).toEqual([])
})

test('it times itself again and says what was cut, and refuses 25 minutes', async ({ page }) => {
  await plan(page)
  const length = page.getByLabel('Length (min)')
  await length.fill('40')
  await expect(
    page.getByText(/^To fit 40 minutes: “.+” is left out\. The triads and the if-then stay\./)
  ).toBeVisible()
  await length.fill('25')
  await expect(page.getByText(/^25 minutes are too few\./)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print your copy' })).toHaveCount(0)
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Set it to 30 minutes' }).press('Enter')
  await expect(length).toHaveValue('30')
  await expect(length).toBeFocused()
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await tooWide(page)).toEqual([])
})

test('each copy prints by itself, without navigation or controls', async ({ page }) => {
  await plan(page)
  const shown = page.getByRole('main')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.locator('input:visible, select:visible')).toHaveCount(0)
  await expect(shown).toContainText(/8:00\sAM/)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Participants’ copy' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button')).toHaveCount(0)
  expect(await page.locator('.agenda-planner_sheet').textContent()).not.toMatch(/\d\s[AP]M|\d min/)
})

test('a workshop goes to another browser as a file', async ({ baseURL, browser, page }) => {
  await plan(page)
  await page.getByLabel('What you call it').fill('Grüße 🎁')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as a file' }).click()
  ])
  expect(file.suggestedFilename()).toMatch(/\.besure-workshop\.json$/)
  await expect(page.getByText(/was made, read back and found whole/)).toBeVisible()
  const text = await readFile(await file.path(), 'utf8')
  const context = await browser.newContext({ ...(baseURL && { baseURL }) })
  const other = await context.newPage()
  await other.goto(AGENDA)
  const bring = (held: string) =>
    other.getByLabel('A file that ends in .besure-workshop.json').setInputFiles({
      name: 'x.besure-workshop.json',
      mimeType: 'application/json',
      buffer: Buffer.from(held)
    })
  await bring('{"format":"be-sure-workshop","version":1}')
  await expect(other.getByText(/too much of it is missing.+Nothing was changed\./)).toBeVisible()
  await bring(text)
  await expect(other.getByText('“Grüße 🎁” was added and is open now.')).toBeVisible()
  await expect(other.getByLabel('Day', { exact: true })).toHaveValue('2026-12-01')
  await bring(text)
  await expect(other.getByText('“Grüße 🎁” is here already, just as in the file.')).toBeVisible()
  await context.close()
})

test('the live view is late, catches up, and knows it after a reload', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-01T07:58:00') })
  await plan(page)
  await page.goto(LIVE)
  await expect(page.getByText(/^Planned for 8:00\sAM, in 2 minutes\.$/)).toBeVisible()
  await page.clock.setSystemTime(new Date('2026-12-01T08:00:00'))
  await page.keyboard.press('Space')
  const timer = page.getByRole('timer')
  await expect(timer).toContainText('left of 3 minutes')
  await page.clock.setSystemTime(new Date('2026-12-01T08:09:00'))
  await page.keyboard.press('ArrowRight')
  await expect(timer).toContainText('left of 5 minutes')
  const status = page.getByRole('status').filter({ hasText: /We’re/ })
  await expect(status).toContainText('We’re running 6 minutes late. Catch up: leave out “')
  await expect(status).toContainText('The triads and the if-then stay.')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Take it over' }).click()
  await expect(status).toHaveText('We’re on time.')
  const block = await page.getByRole('heading', { level: 2 }).textContent()
  await page.reload()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(block ?? '')
  await expect(status).toHaveText('We’re on time.')
  await page.keyboard.press('ArrowLeft')
  await expect(timer).toContainText('over time of 3 minutes')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await tooWide(page)).toEqual([])
})

test('the live view says so where nothing is planned', async ({ page }) => {
  await page.goto(LIVE)
  await expect(page.getByText('No workshop is planned in this browser yet')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Plan a workshop' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the agendas stand there as planned, and nothing is offered that does not work', async ({
    page
  }) => {
    await page.goto(AGENDA)
    await expect(page.getByRole('table')).toHaveCount(3)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('rowheader').first()).toHaveText('0–3 3 min')
    await page.goto(LIVE)
    await expect(page.getByText(/needs JavaScript/)).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
