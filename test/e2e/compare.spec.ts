import type { Mark } from '../../src/core/workbook/answer.ts'
import { evaluated, handedIn, rated, sides } from './comparing.ts'
import { faultsOf } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const NOW = 'evaluate/compare/?evaluation=e-now'

/** Ten items of section A: the first one as given, the others a 3. */
const pride = (first: Mark | undefined, more: Readonly<Record<string, unknown>> = {}) => ({
  ...rated(1, first, ...Array(9).fill(3)),
  ...more
})
const group = (points: readonly (Mark | undefined)[], more: (at: number) => object = () => ({})) =>
  points.map((point, at) => handedIn(pride(point), { ...more(at) }))
const table = (page: Page, name: string) => page.getByRole('table', { name })
const row = (page: Page, name: string, item: string | RegExp) =>
  table(page, name).getByRole('row', { name: item })
const FIRST = 'The steps for our three most frequent requests can be found in writing'
const ITEMS = 'PRIDE: answers of the group, as they were chosen'

/** Everything that this page can show, in two evaluations. */
async function everything(page: Page): Promise<void> {
  const customers = (counts: readonly number[]) =>
    Object.fromEntries(counts.map((count, at) => [`count-${at}`, String(count)]))
  const lenses = sides(...Array.from({ length: 10 }, () => [5, 2, 3] as const))
  const coded = (points: readonly Mark[]) =>
    group(points, (at) => ({ code: `c${at}`, part: at < 5 ? 'Kitchen' : 'Counter' })).map(
      (one) => ({
        ...one,
        answers: { ...(one['answers'] as object), ...(handedIn(lenses)['answers'] as object) }
      })
    )
  await evaluated(
    page,
    'e-then',
    '2026-06-03T10:00:00',
    pride(2, {
      ...lenses,
      name: 'Front desk, summer',
      top: ['W-31'],
      'plan-1.item': 'W-01',
      ...customers([0, 0, 0, 0, 2, 2, 4, 6, 6, 10, 10])
    }),
    coded([3, 3, 4, 4, 2, 3, 3, 4, 4, 2])
  )
  await evaluated(
    page,
    'e-now',
    '2026-11-20T10:00:00',
    pride(4, {
      ...lenses,
      name: 'Front desk, fall',
      team: '12',
      ...customers([0, 0, 0, 0, 2, 2, 2, 5, 5, 12, 12])
    }),
    [
      ...coded([4, 4, 5, 4, 4, 4, 4, 5, 4, 4]),
      handedIn(pride(1), { mode: 'named', name: 'Ana' }),
      handedIn(pride(5), { mode: 'named', name: 'Ben' })
    ]
  )
}

test('explains how to begin where there is nothing to compare', async ({ page }) => {
  await page.goto('evaluate/compare/')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'To ask others',
    'To compare two dates'
  ])
  await page.getByRole('link', { name: 'Files in and out' }).click()
  await expect(page).toHaveURL(/evaluate\/share\//)
})

test('makes sense without JavaScript', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false })
  await page.goto('evaluate/compare/')
  await expect(page.getByText('Comparing needs JavaScript')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'To ask others' })).toBeVisible()
  await page.close()
})

test('puts named people side by side, and says what to talk about first', async ({ page }) => {
  await evaluated(page, 'e-now', '2026-11-20T10:00:00', pride(5), [
    handedIn(pride(2), { mode: 'named', name: 'Ana' }),
    handedIn(pride(4), { mode: 'named', name: 'Ben' })
  ])
  await page.goto(NOW)
  // 5, 2 and 4: three points apart, mean 11 ÷ 3.
  await expect(row(page, 'The widest apart first', FIRST).getByRole('cell')).toHaveText([
    /5, almost always$/,
    /2, seldom$/,
    /4, mostly$/,
    /2.to.5$/,
    /3.7.of.3$/
  ])
  await expect(table(page, 'The widest apart first').getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('heading', { name: 'The group' })).toHaveCount(0)
})

test('shows nothing of a group of four', async ({ page }) => {
  await evaluated(page, 'e-now', '2026-11-20T10:00:00', {}, group([1, 2, 4, 5]))
  await page.goto(NOW)
  await expect(page.getByText('4 people have rated enough so far.')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
})

test('shows a group of five, spread before the mean', async ({ page }) => {
  await evaluated(page, 'e-now', '2026-11-20T10:00:00', {}, group([2, 5, 3, 5, 1]))
  await page.goto(NOW)
  await page.getByText('PRIDE, item by item').click()
  // Mean 3.2 ± 2.2, cut at the ends of the scale; average deviation 1.44.
  await expect(row(page, ITEMS, FIRST).getByRole('cell')).toHaveText([
    /people see it differently$/,
    /^Spread/,
    /3.2SD 1.8$/,
    /1.0.to.5.0$/,
    /5$/,
    /0$/
  ])
  await expect(page.getByText('In a shop with six people this protects little')).toBeVisible()
  await expect(page.getByText(/anonym/i)).toHaveCount(0)
})

test('lists single answers from eight people on', async ({ page }) => {
  await evaluated(page, 'e-now', '2026-11-20T10:00:00', {}, group([3, 3, 4, 4, 3, 4, 4, 3]))
  await page.goto(NOW)
  await page.getByText('PRIDE, item by item').click()
  await expect(row(page, ITEMS, FIRST)).toContainText(
    'Chosen from 1 to 5: 0, 0, 4, 4, 0. Lowest 3, highest 4.'
  )
  // Mean 3.5 ± 0.447.
  await expect(row(page, ITEMS, FIRST)).toContainText(/3\.1.to.3\.9/)
  await expect(row(page, ITEMS, FIRST)).toContainText('AD 0.50')
})

test('shows a part of the team only where it tells nobody else’s answers', async ({ page }) => {
  const parts = ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'b', 'b']
  const marks = [3, 3, 3, 3, 3, 4, 4, 4, 4, 'dk'] as const
  await evaluated(
    page,
    'e-now',
    '2026-11-20T10:00:00',
    {},
    group(marks, (at) => ({ part: parts[at] }))
  )
  await page.goto(NOW)
  await page.getByText('PRIDE, item by item').click()
  const name = 'PRIDE: mean, and how many it rests on, by part of the team'
  await expect(row(page, name, 'The whole section').getByRole('cell')).toHaveText([
    /3.0.\(5\)$/,
    /3.1.\(5\)$/
  ])
  await expect(row(page, name, FIRST).getByRole('cell')).toHaveText([/not shown$/, /not shown$/])
})

test('compares two dates: what was marked in advance first, chance said', async ({ page }) => {
  await everything(page)
  await page.goto(NOW)
  await expect(page.getByText('two or three of all 49 items would seem to differ')).toBeVisible()
  const own = 'Your ratings of the items marked in advance, as you chose them'
  await expect(table(page, own).getByRole('rowheader')).toHaveText([
    'Things are done by the time we said',
    FIRST
  ])
  await expect(row(page, own, FIRST)).toContainText('you rated this higher by 2 points')
  const means = 'Your means of the sections, over the items that you rated both times'
  // Nine items the same and one two points higher: 0.2.
  await expect(row(page, means, 'PRIDE')).toContainText('less than half a point apart')
  const group = 'The group’s means of the items marked in advance, as they were chosen'
  // Differences 1, 1, 1, 0, 2 twice: 1 ± 2.262 · 0.667 ÷ √10.
  await expect(row(page, group, FIRST).getByRole('cell')).toHaveText([
    /higher than before$/,
    /\+1.0$/,
    /\+0.5.to.\+1.5$/,
    /same people, 10$/
  ])
  // Vector of the blueprint: 20/12/8, then 24/10/6.
  await expect(
    page.getByText(/The change is \+14, and it probably lies between −18 and \+46/)
  ).toBeVisible()
  await expect(page.getByText(/improved/i)).toHaveCount(0)
})

test('keeps what somebody thinks of the earlier time by now, by keyboard', async ({ page }) => {
  await everything(page)
  await page.goto(NOW)
  await page.getByLabel('Which section?').selectOption('PRIDE')
  const item = page.getByRole('group', { name: FIRST })
  await expect(
    page.getByText('Knowing what you know now, how was it in June?').first()
  ).toBeVisible()
  await expect(item).not.toContainText('You chose then')
  await item.getByRole('radio', { name: '1 almost never' }).focus()
  await page.keyboard.press('Space')
  await expect(item).toContainText(
    'You chose then: 2, seldom. Looking back: 1, almost never. The later time: 4, mostly.'
  )
  await page.reload()
  const own = 'Your ratings of the items marked in advance, as you chose them'
  await expect(row(page, own, FIRST)).toContainText('1, almost never')
  await expect(page.getByText('you judge 1 more strictly than you did then')).toBeVisible()
})

test('reads without sideways scroll on a narrow phone, and its tables stay tables', async ({
  page
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await everything(page)
  await page.goto(NOW)
  await expect(page.getByRole('heading', { name: 'Two dates', exact: true })).toBeVisible()
  for (const part of await page.locator('.compare details').all()) {
    await part.evaluate((details: HTMLDetailsElement) => {
      details.open = true
    })
  }
  await page.getByLabel('Which section?').selectOption('PRIDE')
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  ).toBeLessThanOrEqual(0)
  await expect(row(page, ITEMS, FIRST).getByRole('cell')).toHaveCount(6)
})

test('axe finds nothing with everything shown, in both themes', async ({ page }) => {
  await everything(page)
  await page.goto(NOW)
  await page.getByText('PRIDE, item by item').click()
  await page.getByText('All of PRIDE').click()
  await page.getByLabel('Which section?').selectOption('PRIDE')
  expect(await faultsOf(page)).toEqual([])
})

test('prints what was opened, and no control', async ({ page }) => {
  await everything(page)
  await page.goto(NOW)
  await page.getByText('PRIDE, item by item').click()
  await page.emulateMedia({ media: 'print' })
  await expect(table(page, ITEMS)).toBeVisible()
  await expect(page.getByText('All of PRIDE')).toBeHidden()
  await expect(page.getByRole('radio').and(page.locator('main *'))).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'To ask others' })).toBeHidden()
})
