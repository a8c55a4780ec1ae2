import { choose, later, question, reflect, sortAll, wake } from './answer.ts'
import { LESSON } from './pages.ts'
import { expect, test } from './test.ts'

test('a first lesson can be taken, left, and gone on with from the home page', async ({
  context,
  page
}) => {
  await page.goto('')
  await page.getByRole('link', { name: 'Open the course' }).click()
  await page.getByRole('link', { name: 'What customers truly want' }).click()
  const wrong = await choose(
    page,
    'L-01.taxi-at-four',
    'Of course, at four. It will be at the front door.'
  )
  await expect(wrong.getByText('Not this one.').first()).toBeVisible()
  await expect(wrong.getByText('A wake-up call and a boxed breakfast').first()).toBeVisible()
  await expect(wrong.getByText('Saved in this browser')).toBeVisible()
  await sortAll(page, 'L-01.three-layers')
  await page.close()

  const later = await context.newPage()
  await later.goto('')
  await expect(later.getByText('You stopped in What customers truly want.')).toBeVisible()
  await later.getByRole('link', { name: 'Go on with lesson 1' }).click()
  await expect(later).toHaveURL(/#L-01\.reasons-to-leave$/)

  await choose(
    later,
    'L-01.reasons-to-leave',
    'The service itself did not work as it should',
    'The way in which they were spoken to or treated'
  )
  await choose(later, 'L-01.slide', 'Ask for the study, and drop it if there is none.')
  await reflect(later, 'L-01.served-and-missed', 'A pharmacy sold me syrup; I wanted sleep.')
  await later.goto('')
  await expect(later.getByText('Next is Customer-centered or company-centered?')).toBeVisible()
  await expect(later.getByText('1 of 28 lessons done')).toBeVisible()
})

test('opening a lesson does not make it done', async ({ page }) => {
  await page.goto(LESSON)
  await expect(page.getByRole('progressbar', { name: '0 of 5 checks answered' })).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).join()))
    .toContain('course/L-01/opened')
  await page.goto('learn/')
  await expect(page.getByText('0 of 28 lessons done')).toBeVisible()
  await expect(page.getByText('6 min · Opened')).toBeVisible()
})

test('the first answer stands, and another try does not hide it', async ({ page }) => {
  await page.goto(LESSON)
  const form = await choose(page, 'L-01.slide', 'Keep it, because it gets the whole team going.')
  await expect(form.getByText('The belief behind it:').first()).toBeVisible()
  await later(page)
  await form.getByRole('button', { name: 'Try again' }).click()
  await expect(form.getByRole('radio', { checked: true })).toHaveCount(0)
  await choose(page, 'L-01.slide', 'Ask for the study, and drop it if there is none.')
  await expect(form.locator('p.question_verdict')).toContainText(
    'Tried 2 times; the first answer counts.'
  )
  const attempts = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.includes('quiz/L-01.slide/'))
      .sort()
      .map((key) => JSON.parse(localStorage.getItem(key) ?? '').v)
  )
  expect(attempts).toEqual(['keep', 'ask-study'])
})

test('nothing chosen is not judged', async ({ page }) => {
  await page.goto(LESSON)
  const form = await wake(page, 'L-01.slide')
  await form.getByRole('button', { name: 'Check my answer' }).click()
  await expect(form.getByRole('status').first()).toHaveText('Choose an option first.')
  const sort = await wake(page, 'L-01.three-layers')
  await sort.getByRole('radio').first().check()
  await sort.getByRole('button', { name: 'Check my answer' }).click()
  await expect(sort.getByRole('status').first()).toContainText('7 more to place')
})

test('words that were typed are there after a reload, also when nothing was sent', async ({
  page
}) => {
  await page.goto(LESSON)
  const form = await wake(page, 'L-01.five-requests')
  await form.getByRole('textbox').fill('It may be a gift.')
  await page.reload()
  await wake(page, 'L-01.five-requests')
  await expect(form.getByRole('textbox')).toHaveValue('It may be a gift.')
})

test('options stand in the same order after a reload', async ({ page }) => {
  await page.goto(LESSON)
  await wake(page, 'L-01.reasons-to-leave')
  const order = await question(page, 'L-01.reasons-to-leave').locator('label').allTextContents()
  await page.reload()
  await wake(page, 'L-01.reasons-to-leave')
  const again = question(page, 'L-01.reasons-to-leave').locator('label')
  await expect(again).toHaveText(order)
})
