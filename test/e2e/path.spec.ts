import { expect, test } from './test.ts'

test('a path changes order and what counts, says so, and is remembered', async ({ page }) => {
  await page.goto('learn/')
  await page.getByRole('radio', { name: 'I serve customers' }).check()
  await expect(page.getByText('18 lessons, about 130 minutes, and the test')).toBeVisible()
  await expect(page.getByText('the test afterwards is taken')).toBeVisible()
  const path = page.getByRole('region').or(page.locator('section')).getByRole('listitem')
  await expect(path.nth(0)).toContainText('What customers truly want')
  await expect(path.nth(1)).toContainText('Get ready to listen')
  await page.getByText('Not on this path, and open to you: 10 lessons').click()
  await expect(page.getByRole('link', { name: 'Measuring loyalty honestly' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'I serve customers' })).toBeChecked()
  await expect(path.nth(1)).toContainText('Get ready to listen')
})

test('a lesson says where it stands on the path, and leads on along it', async ({ page }) => {
  await page.goto('learn/')
  await page.getByRole('radio', { name: 'I serve customers' }).check()
  await page.getByRole('link', { name: 'What customers truly want' }).click()
  await expect(page.getByText('Lesson 1 of 18 on your path')).toBeVisible()
  await page.getByRole('link', { name: 'Next: Get ready to listen' }).click()
  await expect(page.getByText('Lesson 2 of 18 on your path')).toBeVisible()
  await page.goto('learn/measuring-loyalty-honestly/')
  await expect(page.getByText('Lesson 7 of 28, not on your path')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Next: Delight, effort and the' })).toBeVisible()
  await page.goto('')
  await expect(page.getByRole('link', { name: 'Go on with lesson 2' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a lesson leads on in the order of the course', async ({ page }) => {
    await page.goto('learn/what-customers-truly-want/')
    await page.getByRole('link', { name: 'Next: Customer-centered or' }).click()
    await expect(page.getByText('Lesson 2 of 28')).toBeVisible()
  })
})
