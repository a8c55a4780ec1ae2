import { expect, type Page, test } from '@playwright/test'

import { firstVisit } from '../bench/bytes.ts'
import { type Site, serve } from '../bench/serve.ts'
import { fieldsOf, NOVEMBER_21, row, sheet } from '../fixtures/workbook.ts'
import { faultsOf } from './pages.ts'

const PAGE = 'evaluate/results/'

const FULL = sheet(
  [
    // PRIDE: 30 points over 9 items that apply, 3.3.
    'W-01:4 W-02:3 W-03:2 W-04:4 W-05:5 W-06:3 W-07:4 W-08:2 W-09:3 W-10:na',
    // BE SURE: 30 points over 12 items, 2.5, on a border.
    `${row('W-11', 6, '2')} ${row('W-17', 6, '3')}`,
    // Customer-centered: 3 of 8 “don’t know” is more than a third, 5 of 8 is too few.
    `${row('W-23', 5, '3')} ${row('W-28', 3, 'dk')}`,
    // RATER: what they get is 35 of 50, 3.5.
    'W-31:5/5/3 W-32:5/4/4 W-33:4/3/3 W-34:4/4/dk W-35:3/4/3 W-36:2/3/3 W-37:4/4/2',
    'W-38:5/3/4 W-39:5/3/4 W-40:5/2/4',
    // Loyalty: 10 of 20, 2.5. Traps, turned round: 4 + 4 + 4 + 4 + 4 of 25, 4.0.
    `W-41:2 W-42:4 W-43:3 W-44:1 ${row('W-45', 5, '2')}`
  ].join(' '),
  {
    name: 'Spring 2026',
    alternative: 'Bike Barn',
    'count-10': '9',
    'count-9': '11',
    'count-8': '8',
    'count-7': '4',
    'count-6': '3',
    'count-4': '2',
    'count-2': '2',
    'count-0': '1',
    asked: '120',
    'point-waiting.withdrawal': 'Nobody said a word',
    'point-waiting.uses': '60',
    'point-waiting.weight': 'high',
    'point-bill.withdrawal': 'Two lines that nobody could explain',
    'point-bill.deposit': 'Itemized',
    'point-bill.uses': '100',
    'point-bill.weight': 'low'
  },
  { top: ['W-40', 'W-32', 'W-31'] }
)

/** Puts a filled-in evaluation into the record, as another visit has left it. */
async function fill(page: Page, given = FULL): Promise<void> {
  await page.addInitScript(
    ({ fields, at }) => {
      const keep = (field: string, value: unknown) =>
        localStorage.setItem(
          `be-sure/1/workbook/e-test/${field}`,
          JSON.stringify({ v: value, t: at })
        )
      keep('begun', {})
      for (const [field, value] of Object.entries(fields)) keep(field, value)
    },
    { fields: fieldsOf(given), at: NOVEMBER_21 }
  )
}

const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name })

let site: Site
test.beforeAll(async () => {
  site = await serve('dist')
})
test.afterAll(() => site.close())

test('a first visit to the results takes at most 35 KB of JavaScript', async ({ browser }) => {
  const { html, js } = await firstVisit(browser, site.origin, `/${PAGE}`)
  expect.soft(js, 'JavaScript').toBeLessThanOrEqual(35 * 1024)
  expect.soft(html, 'HTML and CSS').toBeLessThanOrEqual(16 * 1024)
})

test('the results show what was worked out by hand', async ({ page }) => {
  await fill(page)
  await page.goto(PAGE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^You report that .+\. Customers may want .+\.$/
  )
  await expect(
    page.getByText('RATER: 10 of 10 answered, by one person, on November 21')
  ).toBeVisible()

  const first = section(page, 'What to do first').getByRole('listitem')
  await expect(first).toHaveCount(3)
  // 5 × 3 = 15, then 5 × 2 = 10 twice: equally far behind, so the workbook decides.
  await expect(first.nth(0)).toContainText('Customers are kept informed while they wait')
  await expect(first.nth(0)).toContainText('room 3 of 4')
  await expect(first.nth(1)).toContainText('We can be reached at times that suit customers')
  await expect(first.nth(2)).toContainText('Customers get a first reaction quickly')

  for (const [name, mean, words] of [
    [/PRIDE/, '3.3', '9 of 9 answered, by one person, on November 21'],
    [/BE SURE/, '2.5', 'Near the border of two readings'],
    [/^RATER/, '3.5', 'Near the border of two readings'],
    [/^Loyalty/, '2.5', '4 of 4 answered'],
    [/^Traps/, '4.0', 'Mostly in place by your own account']
  ] as const) {
    const part = section(page, name)
    await expect(part.getByRole('img').first()).toHaveAccessibleName(new RegExp(`^${mean} on a`))
    await expect(part).toContainText(words)
  }
  const centered = section(page, /^Customer-centered/)
  await expect(centered).toContainText('Too few answers for a mean: 5 of 8, and it takes 6.')
  await expect(centered).toContainText('“I don’t know” stands at 3 of 8 items')

  const rows = page.getByRole('row')
  await expect(rows).toHaveCount(11)
  await expect(rows.nth(1)).toContainText(/5\s*2\s*4\s*3 of 4\s*15\s*−2\s*You trail\s*Fix first/)
  await expect(rows.last()).toContainText(/5\s*5\s*3\s*0 of 4\s*0\s*\+2\s*You win/)

  const points = section(page, /connection|contact/i)
  await expect(points.getByRole('listitem')).toHaveCount(2)
  // 60 × 3 is more than 100 × 1, and neither number of it is shown.
  await expect(points.getByRole('listitem').first()).toContainText('Waiting')
  await expect(points).not.toContainText('180')

  const score = section(page, 'Recommendation score')
  await expect(score).toContainText('Score +30, honest range +5 to +51')
  await expect(score).toContainText('40 of 120 people answered')
})

test('other answers give other advice, with the lesson and the role-play that train it', async ({
  page
}) => {
  await fill(page, sheet('W-40:5/2/4 W-24:5'))
  await page.goto(PAGE)
  const first = section(page, 'What to do first')
  await expect(first.getByRole('link', { name: /^Lesson: / })).toHaveAttribute(
    'href',
    /\/learn\/[a-z-]+\/$/
  )
  await first.getByRole('link', { name: /^Role-play: / }).click()
  await expect(page).toHaveURL(/\/practice\/[a-z-]+\/$/)
  await page.goBack()
  const more = section(page, /^More steps/)
  await expect(more.getByRole('listitem')).toHaveCount(1)
  await expect(more).toContainText('You answered: almost always')
})

test('the results are read by keyboard alone, down to the plan', async ({ page }) => {
  await fill(page)
  await page.goto(PAGE)
  const summary = section(page, /^More steps/)
    .locator('summary')
    .nth(1)
  await expect(summary.locator('xpath=..')).not.toHaveAttribute('open')
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(summary.locator('xpath=..')).toHaveAttribute('open')
  const seen = new Set<string>()
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    seen.add((await page.locator(':focus').textContent()) ?? '')
    if (seen.has('Make a 90-day plan')) break
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/evaluate\/plan\/\?evaluation=e-test$/)
})

test('on a phone the map shows numbers and says what they stand for', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await fill(page)
  await page.goto(PAGE)
  const map = section(page, 'Your value map')
  await expect(map.locator('.value-map_numbers').first()).toBeVisible()
  await expect(map.locator('.value-map_words').first()).toBeHidden()
  await expect(map.getByText('You trail: Fix first')).toBeVisible()
  await page.setViewportSize({ width: 1000, height: 800 })
  await expect(map.locator('.value-map_words').first()).toBeVisible()
  await expect(map.getByText('You trail: Fix first')).toBeHidden()
})

test('printed, every step is open and nothing is left to click', async ({ page }) => {
  await fill(page)
  await page.goto(PAGE)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('You report')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('link', { name: 'Make a 90-day plan' }).first()).toBeHidden()
  await expect(page.getByRole('navigation').first()).toBeHidden()
  for (const step of await page.locator('.results_advice li').all()) {
    await expect(step).toBeVisible()
  }
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(3)
  expect(pages).toBeLessThanOrEqual(11)
})

test.describe('in both themes', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('axe finds nothing and nothing scrolls sideways, be it full, half done or empty', async ({
    page
  }) => {
    test.slow()
    const look = async () => {
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await faultsOf(page)).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(320)
    }
    await page.goto(PAGE)
    await look()
    await fill(page, sheet('W-31:5/4/dk W-32:dk/4/3 W-01:3'))
    await page.reload()
    await expect(page.getByText(/^Half done: 2 of 7/)).toBeVisible()
    await look()
    await fill(page)
    await page.reload()
    await expect(page.getByText('Spring 2026')).toBeVisible()
    await look()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says why it is empty and where the workbook can be printed', async ({ page }) => {
    await page.goto(PAGE)
    await expect(page.getByText(/so this page needs JavaScript/)).toBeVisible()
    await page.getByRole('link', { name: /prints as a form/ }).click()
    await expect(page).toHaveURL(/\/evaluate\/workbook\/$/)
  })
})
