import { expect, test } from './test.ts'

test('the theme that was chosen is there before the page is painted', async ({ page }) => {
  await page.goto('')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['early'] =
        document.documentElement.dataset['theme'] ?? 'none'
    })
  })
  await page.goto('about/')
  await expect(page.locator('html')).toHaveAttribute('data-early', 'dark')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await page.getByRole('radio', { name: 'As on this device' }).check()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})

test('a theme chosen in one tab shows in the other', async ({ context, page }) => {
  await page.goto('')
  const other = await context.newPage()
  await other.goto('about/')
  await other.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
