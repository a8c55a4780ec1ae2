import { faultsOf } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const OF = 24

/** Answers the question that has the focus with its first option, and goes on, by keyboard. */
async function answerByKeyboard(page: Page, number: number): Promise<void> {
  await expect(page.locator('main legend')).toBeFocused()
  await expect(page.locator('main legend')).toContainText(`Question ${number} of ${OF}`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
}

/** Begins a test with its button and answers all of it. */
async function takeTest(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).press('Enter')
  for (let number = 1; number <= OF; number += 1) await answerByKeyboard(page, number)
  await expect(page.getByRole('heading', { name: 'Finish the test?' })).toBeFocused()
  await page.getByRole('button', { name: 'Finish the test' }).press('Enter')
}

const stored = (page: Page) =>
  page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))

test('a test is taken by keyboard alone, with a reload in the middle', async ({ page }) => {
  await page.goto('test/')
  await page.getByRole('button', { name: 'Take it before the course' }).press('Enter')
  for (let number = 1; number <= 7; number += 1) await answerByKeyboard(page, number)
  const options = await page.locator('main fieldset label').allTextContents()

  await page.reload()
  await expect(page.getByRole('group', { name: /^Question 8 of 24/ })).toBeVisible()
  await expect(page.locator('main fieldset label')).toHaveText(options)
  await expect(page.getByText(/^7 of 24 answered/)).toBeVisible()
  await page.getByRole('main').getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  // The ninth stays open for now.
  await expect(page.locator('main legend')).toContainText('Question 9 of 24')
  await expect(page.locator('main legend')).toBeFocused()
  await page.getByRole('button', { name: 'Next' }).press('Enter')
  for (let number = 10; number <= OF; number += 1) await answerByKeyboard(page, number)

  await expect(page.getByText('1 question is still open.')).toBeVisible()
  await page.getByRole('button', { name: 'To question 9, which is open' }).press('Enter')
  await answerByKeyboard(page, 9)
  await page.getByText('All questions', { exact: true }).press('Enter')
  await page.getByRole('link', { name: 'Question 24, answered' }).press('Enter')
  await answerByKeyboard(page, OF)
  // The focus comes to the new part first, and would take the key with it.
  await expect(page.locator('main h2')).toBeFocused()
  await page.getByRole('button', { name: 'Finish the test' }).press('Enter')

  await expect(page.getByRole('heading', { name: 'Test before the course' })).toBeFocused()
  await expect(page.getByText(/^\d+ of 24 right$/)).toBeVisible()
  await expect(page.getByText(/^Reading list: \d+ lessons?$/)).toBeVisible()
})

test('a finished test is not changed by going back, and the next one has another form', async ({
  page
}) => {
  await page.goto('test/')
  await takeTest(page, 'Take it before the course')
  const before = await stored(page)
  for (const _ of ['finish', 'question 24', 'question 23']) await page.goBack()
  await expect(page.getByRole('main').getByRole('radio')).toHaveCount(0)
  await expect(page.getByText(/^\d+ of 24 right$/)).toBeVisible()
  expect(await stored(page)).toBe(before)

  await takeTest(page, 'Take it after the course')
  await expect(page.getByText(/^Before the course you had \d+ right, so this is /)).toBeVisible()
  await page.getByText('All 24 questions, with your answers and the reasons').click()
  await expect(
    page.getByText('Better:').or(page.getByText('You chose the better one:'))
  ).toHaveCount(OF)
  const forms = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.endsWith('/form'))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? '').v.form)
  )
  expect(forms.sort()).toEqual(['A', 'B'])
})

test('a test can be taken to its end where nothing can be stored', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      }
    })
  )
  await page.goto('test/')
  await takeTest(page, 'Take it before the course')
  await expect(page.getByText(/^\d+ of 24 right$/)).toBeVisible()
  await expect(page.getByText('Your work is not being saved')).toBeVisible()
})

test('the offer on the outline is skipped for good', async ({ page }) => {
  await page.goto('learn/')
  await page.getByRole('button', { name: 'Skip it' }).click()
  await expect(page.getByText('Want to see later what you learned?')).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
  await page.reload()
  await expect(
    page.getByText('0 of 28 lessons done').or(page.getByText('28 lessons, about'))
  ).toBeVisible()
  await expect(page.getByText('Want to see later what you learned?')).toHaveCount(0)
})

test.describe('in both themes', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('axe finds nothing and nothing scrolls sideways from the first question to the report', async ({
    page
  }) => {
    test.slow()
    const look = async () => {
      expect(await faultsOf(page)).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(320)
    }
    await page.goto('test/')
    await page.getByRole('button', { name: 'Take it after the course' }).click()
    await page.getByRole('main').getByRole('radio').first().check()
    await page.getByText(/^All questions/).click()
    await look()
    await page.goto('test/#finish')
    await look()
    await page.getByRole('button', { name: 'Finish with 23 open' }).click()
    await page.getByText('By module').click()
    await page.getByText(/^All 24 questions/).click()
    await expect(page.getByText('You left it open.').first()).toBeVisible()
    await look()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says why there is no test, and where there are checks', async ({ page }) => {
    await page.goto('test/')
    await expect(page.getByText('The test needs JavaScript')).toBeVisible()
    await expect(page.getByRole('link', { name: 'To the lessons.' })).toBeVisible()
    await expect(page.getByText('How it works')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await page.goto('learn/')
    await expect(page.getByText('Want to see later what you learned?')).toBeHidden()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
