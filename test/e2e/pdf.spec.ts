import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { PDFDocument, type PDFForm, PDFName } from '@cantoo/pdf-lib'
import { holdScripts } from './hold.ts'
import { expect, type Page, test } from './test.ts'

const PAGE = 'evaluate/pdf/'
const BLANK = 'dist/workbook.pdf'
const rating = (mark: number, version = 1) => ({ mark, version })

/** Keeps these fields of an evaluation, as the workbook would, and opens the page. */
async function open(page: Page, fields: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await page.goto('about/')
  await page.evaluate((all) => {
    for (const [field, v] of Object.entries(all)) {
      const text = JSON.stringify({ v, t: 1_795_269_780_000 })
      localStorage.setItem(`be-sure/1/workbook/e-spring1/${field}`, text)
    }
  }, fields)
  await page.goto(PAGE)
}

/** Everything that is kept, by its key without the part that all share. */
const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([key]) => key.includes('/workbook/'))
        .map(([key, text]) => [key.replace(/^.*\/workbook\//, ''), JSON.parse(text).v])
    )
  )

/** A form with something changed in it, by another program. */
async function changed(bytes: Buffer, change: (form: PDFForm) => void): Promise<Buffer> {
  const pdf = await PDFDocument.load(bytes)
  change(pdf.getForm())
  return Buffer.from(await pdf.save({ updateFieldAppearances: false }))
}

/** The pages of a form as a printer would write them: its fields are gone. */
async function flattened(bytes: Buffer): Promise<Buffer> {
  const pdf = await PDFDocument.load(bytes)
  pdf.catalog.delete(PDFName.of('AcroForm'))
  for (const page of pdf.getPages()) page.node.delete(PDFName.of('Annots'))
  return Buffer.from(await pdf.save())
}

async function choose(page: Page, ...files: [name: string, buffer: Buffer][]): Promise<void> {
  await page
    .getByLabel('Workbooks that were filled in')
    .setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: 'application/pdf', buffer })))
  const found = page.getByRole('heading', { name: /(?:was|were) read$/ })
  // What reads PDFs is large, and works in a thread of its own.
  await expect(found).toBeFocused({ timeout: 20_000 })
}

test('answers leave as a PDF, are changed there and come back, and nothing moves unasked', async ({
  baseURL,
  browser,
  page
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, {
    begun: {},
    name: 'Łódź, žluťoučký',
    'W-01': rating(4),
    'W-02': rating(3),
    'W-31.get': rating(2),
    'W-31.proof': 'a list\nby the door',
    'point-waiting.owner': 'Ana'
  })
  await expect(page.getByText('with the answers of “Łódź, žluťoučký.”')).toBeVisible()
  expect(asked.filter((url) => /pdf\.|worker|making|reading/.test(url))).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'My answers on A4' }).click()
  ])
  await expect(page.getByText(/was made, read back and found whole/)).toBeVisible({
    timeout: 20_000
  })
  expect(asked.every((url) => url.startsWith(baseURL ?? '') || url.startsWith('blob:'))).toBe(true)

  const file = await changed(await readFile(await download.path()), (form) => {
    form.getRadioGroup('W-01').select('v1')
    form.getRadioGroup('W-02').select('v5')
    form.getRadioGroup('W-03').select('dk')
    form.getTextField('alternative').setText('Harbor Hardware')
  })
  const before = await stored(page)
  await choose(page, ['back.pdf', file])
  await expect(page.getByLabel('Where does it go?')).toHaveValue('e-spring1')
  await expect(page.getByText('2 answers are new, 4 are here already, 2 differ.')).toBeVisible()
  await page.getByText('See the 2 that are new').click()
  await expect(page.getByText('Harbor Hardware')).toBeVisible()
  await page.getByRole('checkbox', { name: /^Take this one.*W-02/ }).check()
  expect(await stored(page)).toEqual(before)

  await page.getByRole('button', { name: 'Add 2 answers, replace 1' }).click()
  await expect(page.getByText('2 answers added to “Łódź, žluťoučký.” 1 answer')).toBeVisible()
  await expect(page.getByLabel('Workbooks that were filled in')).toBeFocused()
  const after = await stored(page)
  expect(after).toEqual({
    ...before,
    'e-spring1/W-02': rating(5),
    'e-spring1/W-03': { mark: 'dk', version: 1 },
    'e-spring1/alternative': 'Harbor Hardware'
  })

  const other = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  await other.goto(PAGE)
  await choose(other, ['back.pdf', file])
  await other.getByRole('button', { name: 'Add 8 answers' }).click()
  await expect(other.getByRole('link', { name: 'See the results' })).toHaveAttribute(
    'href',
    /results\/\?evaluation=e-spring1$/
  )
  expect(await stored(other)).toMatchObject({ 'e-spring1/W-01': rating(1) })
  await choose(other, ['again.pdf', file])
  await expect(other.getByText('All of it is here already')).toBeVisible()
  await expect(other.getByRole('button', { name: /^Add \d/ })).toHaveCount(0)
  await other.context().close()
})

test('files that can’t be used say why, one by one, and what is odd in a form is told', async ({
  page
}) => {
  await open(page, { begun: {}, name: 'Spring' })
  const before = await stored(page)
  const blank = await readFile(BLANK)
  const theirs = await PDFDocument.create()
  theirs.getForm().createTextField('name').addToPage(theirs.addPage())
  const locked = await PDFDocument.load(blank)
  locked.encrypt({ userPassword: 'heron' })
  const odd = await changed(blank, (form) => {
    form.getTextField('edition').setText('0')
    form.getTextField('plan-1_why').setText('x'.repeat(5001))
    form.getTextField('name').setText('Odd one')
    for (const widget of form.getRadioGroup('W-01').acroField.getWidgets().slice(0, 2)) {
      widget.setAppearanceState(widget.getOnValue() ?? PDFName.of('Off'))
    }
  })
  await choose(
    page,
    ['letter.pdf', Buffer.from('Dear Ana')],
    ['locked.pdf', Buffer.from(await locked.save())],
    ['cut.pdf', Buffer.from('%PDF-1.7\nand no more')],
    ['printed.pdf', await flattened(blank)],
    ['theirs.pdf', Buffer.from(await theirs.save())],
    ['blank.pdf', blank],
    ['odd.pdf', odd]
  )
  for (const words of [
    'This is not a PDF.',
    'A password locks this PDF.',
    'This PDF is damaged',
    'its fields are gone',
    'This is a form, but not our workbook.',
    'There are no answers in it.',
    'It was made from edition 0',
    'Two answers are ticked, so neither counts: W-01',
    'Longer than 5,000 characters'
  ]) {
    await expect(page.getByText(words)).toBeVisible()
  }
  await expect(page.getByText('5 of them can’t be used.')).toBeVisible()
  const [unused] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download what can’t be used' }).click()
  ])
  expect(await readFile(await unused.path(), 'utf8')).toContain('x'.repeat(5001))
  await page.getByRole('button', { name: 'Leave them all' }).click()
  await expect(page.getByLabel('Workbooks that were filled in')).toBeFocused()
  expect(await stored(page)).toEqual(before)
})

test('a form that was chosen before the script came is read as well', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(PAGE, { waitUntil: 'load' })
  const file = { name: 'early.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Dear Ana') }
  await page.getByLabel('Workbooks that were filled in').setInputFiles(file)
  release()
  await expect(page.getByText('This is not a PDF.')).toBeVisible()
})

test('forms of a team go in as named sheets, each once, with the keyboard', async ({ page }) => {
  await open(page, { begun: {}, name: 'Spring', 'W-01': rating(3) })
  const form = await changed(await readFile(BLANK), (fields) => {
    fields.getRadioGroup('W-01').select('v5')
  })
  await choose(page, ['marek.pdf', form])
  await page.getByLabel('Where does it go?').selectOption('Spring')
  await page.getByText('It is a colleague’s').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Marek')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The sheet by Marek was added to “Spring.”')).toBeVisible()
  const kept = await stored(page)
  expect(kept).toMatchObject({ 'e-spring1/W-01': rating(3) })
  expect(Object.keys(kept).filter((key) => key.includes('/rater/'))).toHaveLength(1)

  await choose(page, ['marek.pdf', form])
  await page.getByLabel('Where does it go?').selectOption('Spring')
  await page.getByText('It is a colleague’s').click()
  await page.getByLabel('Whose answers are these?').fill('Marek')
  await expect(page.getByText('This sheet is there already.')).toBeVisible()
  await page.getByRole('button', { name: 'Add as a colleague’s sheet' }).click()
  expect(await stored(page)).toEqual(kept)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing while a form is looked at, in the ${colorScheme} theme`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: colorScheme === 'dark' ? 320 : 1000, height: 800 })
    await open(page, { begun: {}, name: 'Spring', 'W-01': rating(3) })
    const form = await changed(await readFile(BLANK), (fields) => {
      fields.getRadioGroup('W-01').select('v5')
      fields.getRadioGroup('W-02').select('v5')
      fields.getTextField('plan-1_start').setText('soon')
    })
    await choose(page, ['one.pdf', form], ['two.pdf', Buffer.from('no')])
    await page.getByLabel('Where does it go?').selectOption('Spring')
    for (const summary of await page.locator('summary:visible').all()) await summary.click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('both blank forms can be taken, and nothing is offered that does not work', async ({
    page,
    request
  }) => {
    await page.goto(PAGE)
    for (const name of ['Workbook on US Letter paper', 'Workbook on A4 paper']) {
      const link = page.getByRole('link', { name })
      await expect(link).toHaveAttribute('data-astro-prefetch', 'false')
      const response = await request.get(
        new URL((await link.getAttribute('href')) ?? '', page.url()).href
      )
      expect(response.headers()['content-type']).toBe('application/pdf')
      expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-')
    }
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.locator('input:visible')).toHaveCount(0)
  })
})
