import { readFile } from 'node:fs/promises'
import { faultsOf, tooWide } from './pages.ts'
import { type Browser, expect, type Page, test } from './test.ts'
import { planWorkshop } from './workshop.ts'

const FORM = 'facilitate/form/'
const RESULTS = 'facilitate/results/'

async function open(page: Page): Promise<void> {
  await planWorkshop(page, { name: 'Spring breakfast' })
  await page.goto(RESULTS)
  await expect(page.getByRole('heading', { name: 'What they said' })).toBeVisible()
}

/** Fills in a form as a participant does, and gives back the file. */
async function fileOf(page: Page, point: number): Promise<Buffer> {
  await page.goto(FORM)
  const rate = (name: string | RegExp, value: number) =>
    page
      .getByRole('group', { name })
      .getByRole('radio', { name: String(value) })
      .check()
  await rate('I can use this at work within a week', point)
  await rate('How was the pace? (3 is just right)', 3)
  await rate(/^Before today: I can say back/, 2)
  await rate(/^Now: I can say back/, 4)
  await page
    .getByRole('group', { name: /biggest van/ })
    .getByRole('radio')
    .last()
    .check()
  await page.getByLabel('The part that was of most use to me').fill(`Triads ${point}`)
  await page.getByLabel('My words may be quoted, without my name.').check()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a file to hand in' }).click()
  const buffer = await readFile(await (await waiting).path())
  await expect(page.getByText('is among your downloads.')).toBeVisible()
  return buffer
}

/** The file of one form as five different people’s. */
function people(file: Buffer, count: number): { name: string; mimeType: string; buffer: Buffer }[] {
  const form = JSON.parse(file.toString())
  return Array.from({ length: count }, (_, at) => ({
    name: `form-${at}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        ...form,
        id: `f-0000000000000${at}`,
        ratings: { use: (at % 5) + 1, pace: 3 }
      })
    )
  }))
}

const takeIn = (page: Page, files: ReturnType<typeof people>) =>
  page.getByLabel('Forms (several at once)').setInputFiles(files)

async function someForms(browser: Browser, count: number) {
  const other = await browser.newContext()
  const file = await fileOf(await other.newPage(), 4)
  await other.close()
  return people(file, count)
}

test('forms come in as files, and show from five on, spread before mean', async ({
  page,
  browser
}) => {
  const files = await someForms(browser, 5)
  expect(files[0]?.buffer.toString()).not.toMatch(/\d\d:\d\d|name/)
  await open(page)
  await takeIn(page, files.slice(0, 4))
  await expect(page.getByText('4 forms came as files.')).toBeVisible()
  const rating = page.getByRole('row', { name: /^I can use this at work/ })
  await expect(rating).toContainText('Too few: 4 of the 5 it takes')
  // The same file counts once.
  await takeIn(page, files)
  await expect(page.getByText('1 form is new. 4 were here already.')).toBeVisible()
  await expect(rating).toContainText('people see it differently')
  await expect(rating).toContainText('3.0')
  await expect(page.getByText('about right')).toBeVisible()
  const van = page.getByRole('row', { name: /^The want under a request/ })
  await expect(van).toContainText('5 of 5 (57 to 100%)')
  await expect(van).toContainText('Too few: 0 of the 5 it takes')
  expect(await faultsOf(page)).toEqual([])

  await page.reload()
  await expect(rating).toContainText('3.0')
  await page.getByText('What people wrote in their files (5)').click()
  await page.getByRole('button', { name: 'Take as a quotation' }).first().click()
  await expect(page.getByLabel('Quotation 1')).toHaveValue('Triads 4')
  await page.getByRole('button', { name: 'Take the files out again' }).click()
  await page.getByRole('button', { name: 'Take them out' }).click()
  await expect(rating).toContainText('Too few: 0 of the 5 it takes')
})

test('what is no form is named, and changes nothing', async ({ page }) => {
  await open(page)
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text)
  })
  const odd = { format: 'be-sure-form', version: 1, id: 'f-00000000000000', at: 'after' }
  await takeIn(page, [file('c.json', JSON.stringify({ ...odd, ratings: { use: 4, pace: 9 } }))])
  await expect(page.getByText('1 answer in them can’t be used here')).toBeVisible()
  await page.getByRole('button', { name: 'Take the files out again' }).click()
  await page.getByRole('button', { name: 'Take them out' }).click()
  await takeIn(page, [file('a.json', '{'), file('b.json', '{"format":"be-sure-form","version":9}')])
  await expect(page.getByText('a.json is no form of this course.')).toBeVisible()
  await expect(page.getByText('b.json was made by a newer edition.')).toBeVisible()
  await expect(page.getByText('came as files.')).toBeHidden()
})

test('paper forms are counted by hand, and the numbers leave as a table', async ({ page }) => {
  await open(page)
  await page.getByLabel('People who were there').fill('24')
  await page.getByLabel('Forms that came back').fill('12')
  await page.getByText('Count by hand').click()
  const use = (point: number) =>
    page.getByLabel(`I can use this at work within a week: ${point}`, { exact: true })
  await use(3).fill('2')
  await use(4).fill('6')
  await use(5).fill('four')
  await expect(page.getByText('1 cell holds what can’t be counted')).toBeVisible()
  await use(5).fill('4')
  await expect(page.getByText('what can’t be counted')).toBeHidden()
  await expect(page.getByText(/^12 of 24 people handed in a form\. The others/)).toBeVisible()
  const about = 'The want under a request'
  const cell = (when: string, what: string) => page.getByLabel(`${about}, ${when}: ${what}`)
  await cell('at the beginning', 'how many were right').fill('4')
  await cell('at the beginning', 'of how many').fill('12')
  await cell('at the end', 'how many were right').fill('11')
  await cell('at the end', 'of how many').fill('12')
  const row = page.getByRole('row', { name: /^The want under a request/ })
  await expect(row).toContainText('4 of 12 (14 to 61%)')
  await expect(row).toContainText('more right than before')

  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the numbers (CSV)' }).click()
  const csv = await readFile(await (await waiting).path(), 'utf8')
  expect(csv).toContain('rating,I can use this at work within a week,12,4.2,0.7,0.56,0,0,2,6,4,')
  expect(csv).toContain('"fewer than five, not shown"')
})

test('the page for the host has results and words with consent, and no field', async ({ page }) => {
  await open(page)
  await page.getByLabel('Quotation 1').fill('I will ask first.')
  await page
    .getByRole('checkbox', { name: /^The person ticked/ })
    .first()
    .check()
  await page.getByLabel('Quotation 2').fill('Only for me.')
  await page.getByLabel('What you change next time').fill('Begin with the demo.')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('“I will ask first.”')).toBeVisible()
  await expect(page.getByText('“Only for me.”')).toBeHidden()
  await expect(page.getByText('Begin with the demo.').last()).toBeVisible()
  await expect(page.getByText('Spring breakfast')).toBeVisible()
  await expect(page.getByText(/^Liking a workshop is not learning/)).toBeVisible()
  for (const field of await page.getByRole('textbox').all()) await expect(field).toBeHidden()
  const pdf = await page.pdf({ format: 'Letter' })
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
})

test('a form stays in its tab, and is cleared for the next person', async ({ page }) => {
  await page.goto(FORM)
  const rating = page
    .getByRole('group', { name: 'I felt safe to practice' })
    .getByRole('radio', { name: '5' })
  await rating.check()
  await page.reload()
  await expect(rating).toBeChecked()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('safe')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Clear the form' }).click()
  await page.getByRole('button', { name: 'Clear it' }).click()
  await expect(rating).not.toBeChecked()
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.getByRole('button', { name: 'Save a file to hand in' }).click()
  await expect(page.getByText('Nothing is filled in yet.')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('the form and the tally fit the screen', async ({ page }) => {
    await page.goto(FORM)
    expect(await tooWide(page)).toEqual([])
    await open(page)
    await page.getByText('Count by hand').click()
    expect(await tooWide(page)).toEqual([])
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the form can be printed and filled in on paper', async ({ page }) => {
    await page.goto(FORM)
    await expect(page.getByRole('group', { name: 'I felt safe to practice' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Save a file to hand in' })).toBeHidden()
  })
})
