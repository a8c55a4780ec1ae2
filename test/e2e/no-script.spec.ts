import { LESSON, SPECIMENS } from './pages.ts'
import { expect, test } from './test.ts'

test.use({ javaScriptEnabled: false })

test('a lesson reads whole without JavaScript', async ({ page }) => {
  await page.goto(LESSON)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What customers truly want')
  await expect(page.getByRole('heading', { name: 'The key idea' })).toBeVisible()
  await expect(page.getByText('Aisle nine. What are you working on?')).toBeVisible()
  await expect(page.getByText('When somebody asks me where something is')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Next:/ })).toBeVisible()
})

test('every check shows its question, its options and, on request, the answer and why', async ({
  page
}) => {
  await page.goto(SPECIMENS)
  const questions = page.locator('form.question')
  const keys = page.locator('details.answer-key')
  await expect(questions).toHaveCount(7)
  await expect(keys).toHaveCount(7)
  for (const form of await questions.all()) {
    await expect(form.locator('legend').first()).toBeVisible()
    await expect(form.getByRole('button')).toHaveCount(0)
  }
  await expect(page.getByText('A moment at the start')).toBeVisible()
  const single = keys.nth(1)
  await expect(single.getByText('It talks to the choice and shows its effect.')).toBeHidden()
  await single.locator('summary').click()
  await expect(single.getByText('It talks to the choice and shows its effect.')).toBeVisible()
})

test('no button is offered that does nothing', async ({ page }) => {
  for (const path of [
    '',
    'learn/',
    'your-data/',
    'evaluate/',
    'evaluate/results/',
    'evaluate/compare/',
    'evaluate/share/',
    LESSON,
    'learn/measuring-loyalty-honestly/'
  ]) {
    const controls = page.locator('input, select, textarea')
    await page.goto(path)
    await expect(page.getByRole('button')).toHaveCount(0)
    if (!path.startsWith('learn/w') && !path.startsWith('learn/m')) {
      await expect(controls.filter({ visible: true })).toHaveCount(0)
    }
  }
  await page.goto('your-data/')
  await expect(page.locator('noscript p')).toHaveText(/^This page needs JavaScript/)
  await expect(page.locator('noscript p')).toBeVisible()
})
