import { PAGES } from './pages.ts'
import { expect, test } from './test.ts'

const LESSON = 'learn/map-the-service-cycle/'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a word of a lesson leads to its meaning, and back to where one was', async ({ page }) => {
    await page.goto(LESSON)
    const word = page.getByRole('link', { name: 'service point', exact: true })
    await expect(word).toHaveCount(1)
    await word.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/glossary\/#service-point$/)
    await expect(page.locator(':target')).toContainText('A step at which customers deal with you')
    await expect(page.locator(':target')).toBeInViewport()
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`${LESSON}$`))
    await expect(page.getByRole('link', { name: 'service point', exact: true })).toBeInViewport()
  })

  test('a letter jumps to its terms, and a term leads to the lesson that teaches it', async ({
    page
  }) => {
    await page.goto('glossary/')
    await page.getByRole('navigation', { name: 'Jump to a letter' }).getByText('W').click()
    await expect(page.getByRole('heading', { name: 'W', exact: true })).toBeInViewport()
    await page.locator('#warm-transfer').getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Holds, transfers, messages')
  })
})

test('a lesson links each of its words once, and to nothing but the glossary', async ({ page }) => {
  for (const path of PAGES.filter((one) => /^learn\/./.test(one))) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    const { targets, listed, nested } = await page.evaluate(() => ({
      targets: [...document.querySelectorAll('a.term')].map((link) => link.getAttribute('href')),
      listed: document.querySelectorAll('.lesson_end dt').length,
      nested: document.querySelectorAll(':is(h1, h2, h3, a a, form) a.term').length
    }))
    expect(new Set(targets).size, path).toBe(listed)
    expect(targets, path).toHaveLength(listed)
    expect(targets.every((one) => one?.startsWith('/glossary/#'))).toBe(true)
    expect(nested, path).toBe(0)
  }
})
