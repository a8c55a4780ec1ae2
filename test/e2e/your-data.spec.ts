import { readFile } from 'node:fs/promises'
import { choose, reflect, wake } from './answer.ts'
import { holdScripts } from './hold.ts'
import { LESSON } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const stored = (page: Page) =>
  page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))

async function takeLesson(page: Page): Promise<void> {
  await page.goto(LESSON)
  await choose(page, 'L-01.slide', 'Ask for the study, and drop it if there is none.')
  await reflect(page, 'L-01.served-and-missed', 'Grüße 🎁 “quoted”')
  await page.goto('your-data/')
}

async function saveBackup(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup file' }).click()
  ])
  await expect(
    page.getByText(/was made, read back and found to hold all \d+ entries/)
  ).toBeVisible()
  return readFile(await download.path())
}

async function chooseFile(page: Page, text: string | Buffer): Promise<void> {
  const buffer = Buffer.from(text)
  await page
    .getByLabel('Backup file')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer })
}

test('a backup restores everything on another device, after a preview', async ({
  baseURL,
  browser,
  page
}) => {
  await takeLesson(page)
  const backup = await saveBackup(page)
  const before = JSON.parse(await stored(page))

  const elsewhere = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  await elsewhere.goto('your-data/')
  await chooseFile(elsewhere, backup)
  await expect(elsewhere.getByText(/entries would be added, 0 entries replaced/)).toBeVisible()
  expect(await stored(elsewhere)).toBe('[]')
  await elsewhere.getByRole('button', { name: 'Restore' }).click()
  await expect(elsewhere.getByText(/^Restored: \d+ entries\.$/)).toBeVisible()
  expect(JSON.parse(await stored(elsewhere))).toEqual(before)

  await chooseFile(elsewhere, backup)
  await expect(elsewhere.getByText('It holds nothing that is not here already.')).toBeVisible()
  await elsewhere.goto(LESSON)
  await wake(elsewhere, 'L-01.served-and-missed')
  await expect(elsewhere.locator('[id="L-01.served-and-missed"] textarea')).toHaveValue(
    'Grüße 🎁 “quoted”'
  )
  await elsewhere.context().close()
})

test('a backup that was chosen before the script came is looked at as well', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('your-data/', { waitUntil: 'load' })
  await chooseFile(page, '{"name":"holiday"}')
  release()
  await expect(page.getByText(/not a backup of this course/)).toBeVisible()
})

const NESTED = `{"format":"be-sure-record","version":1,"edition":"1","savedAt":"2026-11-21T00:00:00Z","facts":[`
const JUNK: [string, string, RegExp][] = [
  ['5 MB of junk', 'x'.repeat(5_000_000), /can’t be read as one/],
  ['5 MB of brackets', '['.repeat(5_000_000), /can’t be read as one/],
  ['another program’s file', '{"name":"holiday"}', /not a backup of this course/],
  [
    'a backup of a newer version',
    '{"format":"be-sure-record","version":9,"facts":[]}',
    /newer version/
  ],
  [
    'prototypes in its entries',
    `${NESTED}["quiz/L-01.slide",{"__proto__":{"polluted":true}},5]],"setAside":[]}`,
    /1 entry in the file can’t be used/
  ],
  [
    'wrong types in its entries',
    `${NESTED}[1,2,3],["quiz/L-01.slide","keep","yesterday"],"no",null],"setAside":7}`,
    /entries in the file can’t be used/
  ]
]

for (const [name, text, says] of JUNK) {
  test(`a file with ${name} gets a clear message and changes nothing`, async ({ page }) => {
    await takeLesson(page)
    const before = await stored(page)
    await chooseFile(page, text)
    await expect(page.getByText(says)).toBeVisible()
    expect(await stored(page)).toBe(before)
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  })
}

test('one lesson is erased after a second act, and the rest stays', async ({ page }) => {
  await page.goto('learn/the-rising-bar/')
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect.poll(() => stored(page)).toContain('course/L-04/opened')
  await takeLesson(page)
  await page.getByLabel('What to erase').selectOption('Lesson “What customers truly want”')
  await page.getByRole('button', { name: 'Erase …' }).click()
  expect(await stored(page)).toContain('quiz/L-01.slide')
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await expect(page.getByText(/^Erased: \d+ entries\.$/)).toBeVisible()
  const left = await stored(page)
  expect(left).not.toContain('L-01')
  expect(left).toContain('course/L-04/opened')
})

test('everything is erased after a second act, and the backup is offered first', async ({
  page
}) => {
  await takeLesson(page)
  await page.getByRole('button', { name: 'Erase …' }).click()
  await expect(page.getByRole('button', { name: 'Save a backup first' })).toBeVisible()
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await expect(page.getByText('Nothing is stored yet.')).toBeVisible()
  expect(await stored(page)).toBe('[]')
})

test('10,000 entries load, are counted and saved', async ({ page }) => {
  await page.goto('about/')
  await page.evaluate(() => {
    for (let n = 0; n < 10_000; n += 1) {
      localStorage.setItem(`be-sure/1/quiz/L-01.many-${n}`, `{"v":"a","t":${n + 1}}`)
    }
  })
  await page.goto('your-data/')
  await expect(page.getByText('10000 entries').first()).toBeVisible()
  const backup = JSON.parse((await saveBackup(page)).toString())
  expect(backup.facts).toHaveLength(10_000)
})

test('the focus is never lost on the page Your data', async ({ page }) => {
  await takeLesson(page)
  const backup = await saveBackup(page)
  await page.getByRole('button', { name: 'Erase …' }).click()
  await expect(
    page.locator(':focus', { hasText: /^Erase \d+ entries: Everything\?/ })
  ).toBeVisible()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('button', { name: 'Erase …' })).toBeFocused()
  await chooseFile(page, backup)
  await expect(page.getByText(/^Saved on/)).toBeFocused()
  await page.getByRole('button', { name: 'Leave it' }).click()
  await expect(page.getByLabel('Backup file')).toBeFocused()
  await page.getByRole('button', { name: 'Erase …' }).click()
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await expect(page.getByRole('heading', { name: 'Erase' })).toBeFocused()
})
