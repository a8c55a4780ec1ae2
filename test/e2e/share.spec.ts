import { readFile } from 'node:fs/promises'
import { faultsOf } from './pages.ts'
import { type Browser, type Download, expect, type Page, test } from './test.ts'

const PAGE = 'evaluate/share/'
const ITEMS = Array.from({ length: 49 }, (_, at) => `W-${String(at + 1).padStart(2, '0')}`)
const SIDES = ['want', 'get', 'alternative']
const lens = (item: string) => item >= 'W-31' && item <= 'W-40'

/** Fills in all ratings with one mark, and these texts, as the workbook would. */
async function fill(
  page: Page,
  evaluation: string,
  mark: number,
  texts: Record<string, string> = {}
): Promise<void> {
  const ratings = ITEMS.flatMap((item) =>
    lens(item) ? SIDES.map((side) => `${item}.${side}`) : item
  ).map((field) => [field, { mark, version: 1 }] as const)
  const fields = [['begun', {}] as const, ...ratings, ...Object.entries(texts)]
  await page.goto('about/')
  await page.evaluate(
    ([id, all]) => {
      for (const [at, [field, v]] of all.entries()) {
        const t = 1_795_269_780_000 + at
        localStorage.setItem(`be-sure/1/workbook/${id}/${field}`, JSON.stringify({ v, t }))
      }
    },
    [evaluation, fields] as const
  )
  await page.goto(PAGE)
}

const elsewhere = async (browser: Browser, baseURL: string | undefined) =>
  (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click()
  ])
  await expect(page.getByText(/was made, read back and found whole/).first()).toBeVisible()
  return download
}

async function bringIn(page: Page, ...files: (string | Buffer)[]): Promise<void> {
  await page.getByLabel('Files that end in .besure.json').setInputFiles(
    files.map((text, at) => ({
      name: `file-${at}.besure.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(text)
    }))
  )
}

const stored = (page: Page) =>
  page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))

test('a rater hands in on one device, and the owner adds it on another, once', async ({
  baseURL,
  browser,
  page
}) => {
  await fill(page, 'e-rater1', 4, {
    name: 'Ana’s view',
    'plan-1.owner': 'Marek',
    'W-31.proof': 'the list by the door'
  })
  await page.getByRole('radio', { name: /Grouped/ }).check()
  await expect(page.getByText('69 of 69 ratings')).toBeVisible()
  await page.getByText('See all 69 ratings that would leave').click()
  await expect(page.getByRole('table', { name: 'RATER' })).toContainText('Want 4')
  const download = await saved(page, 'Save the file to hand in')
  expect(download.suggestedFilename()).toMatch(/^be-sure-answers-\d{4}-W\d\d-\w{4}\.besure\.json$/)
  const sheet = await readFile(await download.path(), 'utf8')
  expect(sheet).not.toMatch(/Ana|Marek|door|e-rater1|\d{4}-\d\d-\d\d|\d{9}/)

  const owner = await elsewhere(browser, baseURL)
  await fill(owner, 'e-owner1', 2, { name: 'Spring' })
  const before = JSON.parse(await stored(owner)) as string[][]
  await bringIn(owner, sheet)
  await expect(owner.getByText('A grouped sheet, without a name: 69 ratings')).toBeVisible()
  await expect(owner.getByText('It would be added to “Spring.”')).toBeVisible()
  expect(JSON.parse(await stored(owner))).toEqual(before)
  await owner.getByRole('button', { name: 'Add the sheet' }).click()
  await expect(owner.getByText('1 sheet added.')).toBeVisible()
  const after = JSON.parse(await stored(owner)) as string[][]
  expect(after).toHaveLength(before.length + 1)
  expect(after).toEqual(expect.arrayContaining(before))

  await bringIn(owner, sheet)
  await expect(owner.getByText('It is in “Spring” already.')).toBeVisible()
  await expect(owner.getByRole('button', { name: /^Add/ })).toHaveCount(0)
  await owner.getByRole('button', { name: 'Leave it' }).click()
  await expect(owner.getByLabel('Files that end in .besure.json')).toBeFocused()
  expect(JSON.parse(await stored(owner))).toEqual(after)
  await owner.context().close()
})

test('an evaluation moves to another browser whole', async ({ baseURL, browser, page }) => {
  await fill(page, 'e-move1', 3, { name: 'Grüße 🎁', alternative: 'Harbor Hardware' })
  const download = await saved(page, 'Save the evaluation')
  const before = await stored(page)
  const other = await elsewhere(browser, baseURL)
  await other.goto(PAGE)
  await bringIn(other, await readFile(await download.path()))
  await expect(other.getByText(/The evaluation “Grüße 🎁,” saved on/)).toBeVisible()
  await other.getByRole('button', { name: 'Add this evaluation' }).click()
  await expect(other.getByText(/^Added the evaluation: 72 entries\./)).toBeVisible()
  expect(await stored(other)).toBe(before)
  await other.context().close()
})

test('damaged files are refused with a reason, one by one, and change nothing', async ({
  page
}) => {
  await fill(page, 'e-owner1', 2)
  const before = await stored(page)
  await bringIn(
    page,
    '{"format":"be-sure-workbook","version":1,"kind":"sheet","mode":"grou',
    '{"format":"be-sure-workbook","version":1,"kind":"evaluation","facts":{}}',
    '{"format":"be-sure-workbook","version":2}',
    '{"format":"be-sure-record","version":1,"facts":[]}',
    '['.repeat(2_000_000)
  )
  await expect(page.locator('p', { hasText: /^5 files were read$/ })).toBeFocused()
  await expect(page.getByText(/Nothing was changed\./)).toHaveCount(5)
  await expect(page.getByText(/is a backup of everything/)).toBeVisible()
  await page.getByRole('button', { name: 'Leave it' }).click()
  expect(await stored(page)).toBe(before)
})

test('tables open in a spreadsheet, and what was typed is no formula there', async ({ page }) => {
  await fill(page, 'e-table1', 3, { 'W-31.proof': '=HYPERLINK("http://example.com")' })
  const download = await saved(page, 'Save the answers')
  const bytes = await readFile(await download.path())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.toString()).toContain(`"'=HYPERLINK(""http://example.com"")"`)
  const results = await saved(page, 'Save the results')
  expect(await readFile(await results.path(), 'utf8')).toContain('PRIDE,3,10,10,0,0,Uneven')
})

test('what writes tables comes with the first click, and not before', async ({ baseURL, page }) => {
  await fill(page, 'e-table2', 3)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await saved(page, 'Save the answers')
  expect(asked.filter((url) => url.endsWith('.js'))).not.toEqual([])
  expect(asked.every((url) => url.startsWith(baseURL ?? '') || url.startsWith('blob:'))).toBe(true)
})

test('the summary that is saved is the one that was shown, with nothing that was typed', async ({
  browser,
  page
}, info) => {
  const typed = { name: 'SECRET place', alternative: 'SECRET rival', 'own-1.text': 'SECRET item' }
  await fill(page, 'e-show1', 3, { ...typed, 'plan-1.owner': 'SECRET Ana' })
  await page.getByRole('button', { name: 'Look at the summary' }).click()
  await expect(page.getByText('This is the whole page')).toBeFocused()
  const shown = await page.getByRole('article').textContent()
  const path = info.outputPath('summary.html')
  await (await saved(page, 'Save this page')).saveAs(path)

  const reader = await (
    await browser.newContext({ viewport: { width: 360, height: 800 } })
  ).newPage()
  const asked: string[] = []
  reader.on('request', (request) => asked.push(request.url()))
  await reader.goto(`file://${path}`)
  expect(asked).toHaveLength(1)
  expect(await reader.getByRole('article').textContent()).toBe(shown)
  expect(await reader.content()).not.toMatch(/SECRET|e-show1|<script/)
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(await faultsOf(reader)).toEqual([])
  await reader.context().close()
})

test('axe finds nothing while everything is open, in both themes', async ({ page }) => {
  await fill(page, 'e-axe1', 3, { name: 'Spring' })
  await page.getByRole('radio', { name: /Grouped/ }).check()
  await page.getByText(/See all 69 ratings/).click()
  await page.getByRole('button', { name: 'Look at the summary' }).click()
  await bringIn(
    page,
    '{}',
    '{"format":"be-sure-workbook","version":1,"kind":"sheet","mode":"named","rater":"r-abc123","name":"Ana","answers":{"W-01":[3,1],"W-1":0}}',
    '{"format":"be-sure-workbook","version":1,"kind":"evaluation","evaluation":"e-axe1","facts":[["name","Fall",5],["team","6",5]]}'
  )
  await expect(page.getByText('3 files were read')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
})

test('a sheet can be handed in with the keyboard alone', async ({ page }) => {
  await fill(page, 'e-keys1', 5)
  const named = page.getByRole('radio', { name: /With my name/ })
  await expect(named).toBeEnabled()
  await named.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /Grouped/ })).toBeChecked()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ana')
  await expect(page.getByText('Your name: Ana')).toBeVisible()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Save the file to hand in' })).toBeFocused()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter')
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('"name":"Ana"')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says why it can’t work, and offers nothing that does not', async ({ page }) => {
    await page.goto(PAGE)
    await expect(page.locator('noscript p').first()).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.locator('input:visible')).toHaveCount(0)
  })
})
