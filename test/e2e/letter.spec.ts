import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import PostalMime from 'postal-mime'
import { faultsOf, tooWide } from './pages.ts'
import { expect, type Page, test } from './test.ts'
import { planWorkshop } from './workshop.ts'

const LETTER = 'facilitate/letter/'
/** The workshop is today, so that every date of the letters lies ahead. */
const TODAY = new Date().toISOString().slice(0, 10)

const HEADS =
  'salutation;first_name;last_name;org;email;consent_date;if_then;partner_first_name;check_date;language'
const TABLE = `\ufeff${HEADS}
Ms. Ødegård;Łucja;Ødegård;"Bakery; Café ""Zoë""";lucja@example.org;${TODAY};"If the phone rings, then I put down what I hold.";Bo;2099-12-10;en
;Bo;Li;Garage;bo@example.org;${TODAY};;;;en
Mr. Silva;Rui;Silva;;rui@example.org;;;;;
;;;;nobody@;${TODAY};;;;
`

async function open(page: Page): Promise<void> {
  await planWorkshop(page, { name: 'Spring breakfast', day: TODAY })
  await page.goto(LETTER)
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Grace Mbeki')
  await page.getByLabel('Your e-mail address').fill('grace@example.org')
  await page.getByLabel('Address of the workbook').fill('https://example.org/workbook.pdf')
  await page.getByLabel('To read').fill('The ideas: https://example.org/frameworks/\nScenes')
}

const choose = (page: Page, buffer: Buffer | string, name = 'people.csv') =>
  page
    .getByLabel('Table of participants (CSV)')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(buffer) })

async function save(page: Page, button: RegExp): Promise<Record<string, string>> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const zip = await readFile(await (await waiting).path())
  return Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])
  )
}

test('a workshop becomes letters that a mail program reads', async ({ page }) => {
  await open(page)
  const faults = page.getByRole('region', { name: 'Take the letters along' })
  await expect(faults).toContainText('“Your name” is empty, and the letter needs it.')
  await expect(faults).toContainText('lead to this computer')
  await expect(page.getByRole('button', { name: /^Save/ })).toHaveCount(0)
  await fillIn(page)
  await expect(faults).toContainText('at least one person who agreed')

  await choose(page, TABLE)
  const people = page.getByRole('region', { name: 'Who gets it' })
  await expect(people).toContainText('2 letters for people.csv.')
  await people.getByText('2 rows are left out').click()
  await expect(people).toContainText('Row 4, Rui Silva: no consent.')
  await expect(people).toContainText('Row 5, nobody@: this is not one e-mail address.')

  const look = page.getByRole('region', { name: 'Look it through' })
  await expect(look).toContainText('Dear Ms. Ødegård,')
  await expect(look).toContainText('Bo will ask you how it went, on December 10, 2099.')
  await look.getByRole('button', { name: 'Next letter' }).click()
  await expect(look).toContainText('Dear Bo,')
  await expect(look).toContainText('Bo Li <bo@example.org>')
  expect(await faultsOf(page)).toEqual([])

  const files = await save(page, /^Save 2 drafts/)
  expect(Object.keys(files)).toEqual(['0001-ucja-degard.eml', '0002-bo-li.eml'])
  const [first, second] = await Promise.all(
    Object.values(files).map((file) => PostalMime.parse(file))
  )
  expect(first).toMatchObject({
    from: { name: 'Grace Mbeki', address: 'grace@example.org' },
    to: [{ name: 'Łucja Ødegård', address: 'lucja@example.org' }],
    subject: 'Spring breakfast: your questions and the workbook'
  })
  expect(first?.text).toContain('“If the phone rings, then I put down what I hold.”')
  expect(first?.text).toContain('- What’s going on for you?')
  expect(first?.html).toContain('<li>What’s going on for you?</li>')
  expect(first?.html).toContain('<a href="https://example.org/workbook.pdf">')
  expect(second?.text).toContain('“If …, then I …”')
  expect(second?.text).not.toContain('will ask you')
  const sent = Date.parse(second?.date ?? '')
  expect(Math.abs(Date.now() - sent)).toBeLessThan(600_000)

  const plain = await save(page, /^Save them as plain text/)
  expect(Object.keys(plain)).toEqual(['0001-ucja-degard.txt', '0002-bo-li.txt'])
  expect(plain['0002-bo-li.txt']).toMatch(/^bo@example\.org\nSpring breakfast: .*\n\nDear Bo,\n/)
})

test('names stay in this tab, and one click erases them', async ({ page, context }) => {
  await open(page)
  await fillIn(page)
  await choose(page, TABLE)
  await expect(page.getByText('2 letters for people.csv.')).toBeVisible()
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
  expect(await stored()).toContain('grace@example.org')
  expect(await stored()).not.toMatch(/lucja|Łucja|phone rings/)

  const other = await context.newPage()
  await other.goto(LETTER)
  await expect(other.getByLabel('Your name')).toHaveValue('Grace Mbeki')
  await expect(other.getByText('Nobody is in the table yet.')).toBeVisible()

  await page.reload()
  await expect(page.getByText('2 letters for people.csv.')).toBeVisible()
  await page.getByRole('button', { name: 'Erase the names' }).click()
  await expect(page.getByText('The names are erased.')).toBeVisible()
  await expect(page.getByLabel('Table of participants (CSV)')).toBeFocused()
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.reload()
  await expect(page.getByText('Nobody is in the table yet.')).toBeVisible()
})

test('a text that was changed is kept, told where it is wrong, and given back', async ({
  page
}) => {
  await open(page)
  await fillIn(page)
  await page.getByRole('radio', { name: /^Week 4/ }).check()
  const text = page.getByLabel('Letter', { exact: true })
  await text.fill('Dear {{salutation}},\n\n{{firstname}} {{unsubscribe}} {{delete_date}}')
  await choose(page, `email,consent_date\nana@example.org,${TODAY}\n`)
  const faults = page.getByRole('region', { name: 'Take the letters along' })
  await expect(faults).toContainText(
    'Text, line 3: there is no field “firstname”. Do you mean “first_name”?'
  )
  await expect(faults).toContainText('Row 2: the greeting has no name.')
  await page.reload()
  await page.getByRole('radio', { name: /^Week 4/ }).check()
  await expect(text).toHaveValue(/^Dear \{\{salutation\}\},/)
  await page.getByRole('button', { name: 'Take the text of the course again' }).click()
  await page.getByRole('button', { name: 'Take it again' }).click()
  await expect(text).toHaveValue(/Four weeks ago/)
  await expect(faults).toContainText('Nothing stands in the way.')
})

test('a table of 2,000 people is taken in and packed', async ({ page }) => {
  await open(page)
  await fillIn(page)
  const rows = Array.from({ length: 2000 }, (_, at) => `P${at},p${at}@example.org,${TODAY}`)
  await choose(page, ['first_name,email,consent_date', ...rows].join('\n'))
  await expect(page.getByText('2000 letters for people.csv.')).toBeVisible()
  const files = await save(page, /^Save 2000 drafts/)
  expect(Object.keys(files)).toHaveLength(2000)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('everything fits the screen', async ({ page }) => {
    await open(page)
    await choose(page, TABLE)
    await expect(page.getByText('2 letters for people.csv.')).toBeVisible()
    expect(await tooWide(page)).toEqual([])
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the letters stand there to be copied', async ({ page }) => {
    await page.goto(LETTER)
    await expect(page.getByRole('heading', { name: /^Week/ })).toHaveCount(3)
    await expect(page.getByText('Dear [salutation],', { exact: false }).first()).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('{{')
  })
})
