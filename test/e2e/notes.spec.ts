import { holdScripts } from './hold.ts'
import { LESSON } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const notes = (page: Page) => page.getByRole('textbox', { name: 'My notes on this lesson' })
const title = (page: Page) => page.locator('summary', { hasText: 'My notes' })

test('a note is saved as one types, and stands open on the next visit', async ({ page }) => {
  await page.goto(LESSON)
  await title(page).press('Enter')
  await notes(page).pressSequentially('Ask first.')
  await expect(page.locator('.notes').getByText('Saved in this browser')).toBeVisible()
  await notes(page).fill('')
  await expect(notes(page)).toBeVisible()
  await notes(page).pressSequentially('Ask twice.\nThen wait.')
  await page.reload()
  await expect(notes(page)).toHaveValue('Ask twice.\nThen wait.')
  await expect(notes(page)).toBeVisible()
})

test('a note takes no words until it can keep them', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(LESSON, { waitUntil: 'commit' })
  await title(page).click()
  await expect(notes(page)).toBeDisabled()
  release()
  await expect(notes(page)).toBeEnabled()
})

test('a note that was erased in another tab is gone from the field as well', async ({
  context,
  page
}) => {
  await page.goto(LESSON)
  await title(page).click()
  await notes(page).fill('Ask first.')
  const other = await context.newPage()
  await other.goto('about/')
  await other.evaluate(() => localStorage.removeItem('be-sure/1/note/L-01'))
  await expect(notes(page)).toHaveValue('')
  await notes(page).pressSequentially('Anew')
  await expect(notes(page)).toHaveValue('Anew')
})

test('a note is printed with its lesson, and an empty one is not', async ({ page }) => {
  await page.goto(LESSON)
  await title(page).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.notes')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await notes(page).fill('A long note.\n'.repeat(30))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.notes_printed')).toBeVisible()
  expect((await page.locator('.notes_printed').textContent())?.match(/A long note/g)).toHaveLength(
    30
  )
})
