import { question } from './answer.ts'
import { holdScripts } from './hold.ts'
import { LESSON } from './pages.ts'
import { expect, test } from './test.ts'

test('a choice and a check made before the script arrives count', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(LESSON, { waitUntil: 'commit' })
  const form = question(page, 'L-01.taxi-at-four')
  await form.getByText('Of course, at four. Are you heading to the airport?').click()
  await form.getByRole('button', { name: 'Check my answer' }).click()
  await expect(page).toHaveURL(new RegExp(`${LESSON}$`))
  release()
  await expect(form.getByText('This one.').first()).toBeVisible()
  await expect(form.getByRole('radio', { checked: true })).toHaveCount(1)
})

test('words typed before the script arrives are kept', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(LESSON, { waitUntil: 'commit' })
  const words = question(page, 'L-01.five-requests').getByRole('textbox')
  await words.fill('She may want it to match.')
  release()
  await expect(
    question(page, 'L-01.five-requests').getByText('Saved in this browser')
  ).toBeVisible()
  await expect(words).toHaveValue('She may want it to match.')
})

test('words typed before the script arrives stand below those that were kept', async ({ page }) => {
  await page.goto(LESSON)
  const words = question(page, 'L-01.five-requests').getByRole('textbox')
  await words.scrollIntoViewIfNeeded()
  await words.fill('A long and careful thought.')
  await expect(
    question(page, 'L-01.five-requests').getByText('Saved in this browser')
  ).toBeVisible()

  const release = await holdScripts(page)
  await page.goto(`${LESSON}?again`, { waitUntil: 'commit' })
  await words.fill('And one more.')
  release()
  await expect(words).toHaveValue('A long and careful thought.\nAnd one more.')
})
