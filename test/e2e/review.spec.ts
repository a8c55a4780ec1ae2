import { readFile } from 'node:fs/promises'
import { choose, reflect, sortAll } from './answer.ts'
import { LESSON } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const FIRST_DAY = new Date('2026-11-19T23:50:00')
const TWO_DAYS_LATER = new Date('2026-11-21T00:10:00')

/** Answers every check of the first lesson late in the evening; the sorting and the taxi are missed. */
async function finishLesson(page: Page): Promise<void> {
  await page.clock.setFixedTime(FIRST_DAY)
  await page.goto(LESSON)
  await choose(page, 'L-01.taxi-at-four', 'Of course, at four. It will be at the front door.')
  await sortAll(page, 'L-01.three-layers')
  await choose(
    page,
    'L-01.reasons-to-leave',
    'The service itself did not work as it should',
    'The way in which they were spoken to or treated',
    'The way in which a problem was dealt with afterward',
    'The trouble that it took, such as waiting times'
  )
  await choose(page, 'L-01.slide', 'Ask for the study, and drop it if there is none.')
  await reflect(page, 'L-01.served-and-missed', 'A pharmacy sold me syrup; I wanted sleep.')
}

/** Presses Tab until something with this text has the focus, then Enter. */
async function press(page: Page, text: string): Promise<void> {
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    if (focused === text) return page.keyboard.press('Enter')
  }
  throw new Error(`Tab never came to “${text}”.`)
}

test('cards come back after two days and are reviewed by keyboard alone', async ({ page }) => {
  await finishLesson(page)
  await page.goto('review/')
  await expect(page.getByRole('heading', { name: 'Nothing is due today' })).toBeVisible()
  await expect(page.getByText('The next 5 cards are due on Saturday, November 21.')).toBeVisible()

  await page.clock.setFixedTime(TWO_DAYS_LATER)
  await page.goto('learn/')
  await expect(page.getByRole('link', { name: '5 cards are due' })).toBeVisible()
  await page.goto('')
  await page.getByRole('link', { name: '5 cards are due' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Card 1 of 5/ })).toBeVisible()

  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.tabIndex = -1
    heading.focus()
  })
  for (const [card, grade] of ['I knew it', 'Not yet', 'I knew it'].entries()) {
    await press(page, 'Show the answer')
    await expect(page.locator('.review_answer')).toBeFocused()
    await press(page, grade)
    await expect(page.getByRole('heading', { name: `Card ${card + 2} of 5` })).toBeFocused()
  }

  await page.reload()
  await expect(page.getByRole('heading', { name: /Card 4 of 5/ })).toBeVisible()
  for (const card of [4, 5]) {
    await expect(page.getByRole('heading', { name: `Card ${card} of 5` })).toBeVisible()
    await page.getByRole('button', { name: 'Show the answer' }).click()
    await page.getByRole('button', { name: 'I knew it' }).click()
  }
  await expect(page.getByRole('heading', { name: /^5 cards reviewed/ })).toBeFocused()
  await expect(page.getByText('The next card is due on Monday, November 23.')).toBeVisible()

  await page.goto('')
  await expect(page.getByRole('link', { name: 'Your review cards' })).toBeVisible()
})

test('the coming days are offered as a calendar file', async ({ page }) => {
  await finishLesson(page)
  await page.goto('review/')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a calendar file' }).click()
  ])
  expect(download.suggestedFilename()).toBe('be-sure-review.ics')
  const text = (await readFile(await download.path())).toString()
  expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261121\r\n')
  expect(text.replaceAll('\r\n ', '')).toContain('/review/\r\n')
  await expect(page.getByText('is among your downloads')).toBeVisible()
})

test('a newcomer’s home page and outline fetch nothing of the review box', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  for (const path of ['', 'learn/']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
  expect(fetched.filter((path) => /review|box\.json/.test(path))).toEqual([])
})

test('without a connection the page says so, and goes on when it is back', async ({ page }) => {
  await page.route('**/*.json', (route) => route.abort())
  await page.goto('review/')
  await expect(page.getByText('The cards could not be loaded.')).toBeVisible()
  await page.unroute('**/*.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Your box is still empty' })).toBeFocused()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every card is there as a question that opens its answer', async ({ page }) => {
    await page.goto('review/')
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByText('Getting your cards')).toBeHidden()
    const cards = page.locator('.deck details')
    expect(await cards.count()).toBeGreaterThan(55)
    await expect(cards.first().locator('p')).toBeHidden()
    await cards.first().locator('summary').click()
    await expect(cards.first().locator('p')).toBeVisible()
  })
})

test('a printed deck has every answer and no session', async ({ page }) => {
  await page.goto('review/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.review')).toBeHidden()
  const answers = page.locator('.deck details p')
  const hidden = await answers.evaluateAll(
    (all) => all.filter((answer) => answer.getBoundingClientRect().height === 0).length
  )
  expect(hidden).toBe(0)
})
