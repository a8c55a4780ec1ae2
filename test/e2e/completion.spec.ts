import { answered, played, tested } from './done.ts'
import { expect, test } from './test.ts'

const CODE = /\b[0-9A-Z]{3}-[0-9A-Z]{4}\b/

test('what is left is listed, and leads there', async ({ page }) => {
  await answered(page, (lesson) => lesson < 'L-26')
  await page.goto('completion/')
  await expect(page.getByText('3 of 28 lessons are left:')).toBeVisible()
  await page.getByRole('link', { name: 'Pitfalls and traps' }).click()
  await expect(page).toHaveURL(/pitfalls-and-traps/)
})

test('a record says what was done, and what nobody checked', async ({ page }) => {
  await answered(page, () => true)
  await tested(page, 21)
  await page.goto('completion/')
  const sheet = page.getByRole('article', { name: 'Record of completion' })
  await expect(sheet).toContainText('all 28 lessons of Be Sure')
  await expect(sheet).toContainText('21 of 24 right on form B, attempt 1, November 20, 2026')
  await expect(sheet).toContainText('Identity, supervision and independent work were not checked.')
  await expect(sheet).toContainText(/Completed(?! with)/)
  await expect(sheet).not.toContainText(/certif|licens|accredit|qualifi|verified/i)
})

test('a name stays in the browser and out of the address and the file’s name', async ({ page }) => {
  await answered(page, () => true)
  await page.goto('completion/')
  const name = page.getByRole('textbox', { name: 'Your name' })
  const sheet = page.getByRole('article', { name: 'Record of completion' })
  await expect(sheet).toContainText('The person who used this browser')
  await name.fill('Łucja Nowak')
  await expect(sheet.locator('.completion_name')).toHaveText('Łucja Nowak')
  expect(page.url()).not.toContain('Nowak')
  await expect(page).toHaveTitle('Record of completion · Be Sure')
  await page.reload()
  await expect(name).toHaveValue('Łucja Nowak')
})

test('mastery takes the test and the role-plays, and says on which attempts', async ({ page }) => {
  await answered(page, () => true)
  await played(page, 'poor', 2)
  await tested(page, 21)
  await page.goto('completion/')
  const sheet = page.getByRole('article', { name: 'Record of completion' })
  await expect(sheet).toContainText('the rule for mastery was not reached')
  await expect(sheet).toContainText(/Completed(?! with)/)
  await played(page, 'best', 9)
  await page.reload()
  await expect(sheet).toContainText('Completed with mastery')
  await expect(sheet).toContainText('met on a later attempt')
})

test('a path has a record of its own, which needs the test where the path counts it', async ({
  page
}) => {
  await answered(page, (lesson) => !/L-(?:0[34578]|21|23|26|27|28)/.test(lesson))
  await page.addInitScript(() => {
    localStorage.setItem('be-sure/1/setting/track', '{"v":"onboarding","t":1}')
  })
  await page.goto('completion/')
  await expect(page.getByText('All its lessons are done.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Go to the test' })).toBeVisible()
  await tested(page, 5)
  await page.reload()
  await expect(page.getByRole('article')).toContainText('the 18 lessons on the path “I serve')
  await expect(page.getByRole('article')).toContainText('5 of 24 right')
})

test('a printed line and its code are found to belong together, by keyboard', async ({ page }) => {
  await answered(page, () => true)
  await page.goto('completion/')
  const sheet = page.getByRole('article', { name: 'Record of completion' })
  const line = (await sheet.locator('.completion_line').textContent()) ?? ''
  const code = CODE.exec((await sheet.textContent()) ?? '')?.[0] ?? ''
  await page.locator('summary', { hasText: 'Check a code' }).press('Enter')
  await page.getByRole('textbox', { name: 'The line' }).fill(line)
  await page.getByRole('textbox', { name: 'The code' }).fill(code.toLowerCase())
  await page.getByRole('textbox', { name: 'The code' }).press('Enter')
  await expect(page.getByText('The line and the code match.')).toBeVisible()
  await page.getByRole('textbox', { name: 'The line' }).fill(line.replace('28', '29'))
  await page.getByRole('button', { name: 'Compare' }).press('Enter')
  await expect(page.getByText('They don’t match.')).toBeVisible()
})

test('it prints on two sheets of Letter or A4, and nothing but the record', async ({ page }) => {
  await answered(page, () => true)
  await tested(page, 21)
  await page.goto('completion/')
  await expect(page.getByRole('article')).toBeVisible()
  for (const format of ['Letter', 'A4']) {
    const pdf = await page.pdf({ format, tagged: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(2)
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
})
