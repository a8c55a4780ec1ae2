import { faultsOf, tooWide } from './pages.ts'
import { expect, type Page, test } from './test.ts'
import { planWorkshop } from './workshop.ts'

const WALL = 'facilitate/wall/'

const plan = (page: Page) => planWorkshop(page, { name: 'Spring breakfast' })

async function open(page: Page, board: string): Promise<void> {
  await page.goto(WALL)
  await page.getByRole('link', { name: board }).click()
  await expect(page.getByText('Spring breakfast')).toBeVisible()
}

test('what a room says is put up by keyboard, sorted, and there after a reload', async ({
  page
}) => {
  await plan(page)
  await open(page, 'The moment that decided it')
  await page.getByLabel('What the room says').focus()
  await page.keyboard.type('Twenty minutes on hold')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Bill was wrong')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('What the room says')).toBeFocused()
  await expect(page.getByLabel('What the room says')).toHaveValue('')
  const unsorted = page.getByRole('region', { name: 'Not sorted yet' })
  await expect(unsorted).toContainText('Twenty minutes on hold')
  await page.getByLabel('Where “Bill was wrong” belongs').selectOption('Afterward')
  await expect(page.getByRole('region', { name: 'Afterward' })).toContainText('Bill was wrong')
  expect(await faultsOf(page)).toEqual([])

  await page.reload()
  await expect(page.getByRole('region', { name: 'Afterward' })).toContainText('Bill was wrong')
  await page.getByRole('button', { name: 'Take off “Bill was wrong”' }).click()
  await expect(page.getByRole('region', { name: 'Afterward' })).toContainText('nothing yet')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByRole('region', { name: 'Afterward' })).toContainText('Bill was wrong')

  await page.goto(WALL)
  await expect(page.getByText('2 entries')).toBeVisible()
  await open(page, 'The moment that decided it')
  await page.getByRole('button', { name: 'Clear the board' }).click()
  await page.getByRole('button', { name: 'Clear it' }).click()
  await expect(unsorted).toBeHidden()
})

test('rules come from cards as well, with what can be done within them', async ({ page }) => {
  await plan(page)
  await open(page, 'Flex or fixed')
  await page.getByRole('button', { name: 'Take a card' }).click()
  const rule = 'A pastry shop takes orders for cakes until noon of the day before.'
  await page.getByLabel(`Where “${rule}” belongs`).selectOption('Habit')
  await page.getByLabel('What can be done within it').fill('Call the baker once.')
  await page.reload()
  await expect(page.getByLabel('What can be done within it')).toHaveValue('Call the baker once.')
})

test('the three circles draw the group’s items, with a mark for a guess', async ({ page }) => {
  await plan(page)
  await open(page, 'Three circles')
  await page.getByRole('combobox', { name: 'Where it belongs' }).selectOption('Trail: fix')
  await page.getByLabel('What the room says').fill('Open on Sunday')
  await page.keyboard.press('Enter')
  await page.getByLabel('only a guess').check()
  await expect(page.getByRole('region', { name: 'Trail: fix' })).toContainText('Open on Sunday ?')
  await expect(page.getByRole('figure')).toContainText('Trail: Open on Sunday.')
  expect(await faultsOf(page)).toEqual([])
})

test('the range of a score shows once the room has guessed', async ({ page }) => {
  await plan(page)
  await open(page, 'Honest numbers')
  await page.getByLabel(/^Promoters/).fill('7')
  await page.getByLabel(/^Passives/).fill('3')
  await page.getByLabel(/^Detractors/).fill('2')
  await expect(page.getByText(/^First guess/)).toBeVisible()
  for (const one of await page.getByText('+42').all()) await expect(one).toBeHidden()
  await page.getByRole('button', { name: 'Show score and range' }).click()
  await expect(page.getByText('+42').first()).toBeVisible()
  await page.getByLabel('A sentence for the notice board').fill('12 of 80 answered.')
  await page.reload()
  await expect(page.getByLabel(/^Promoters/)).toHaveValue('7')
  await expect(page.getByText('+42').first()).toBeVisible()
  await expect(page.getByLabel('A sentence for the notice board')).toHaveValue('12 of 80 answered.')
  // It belongs to the workshop, and not to the lesson that has the same calculator.
  const keys = await page.evaluate(() => Object.keys(localStorage).join())
  expect(keys).not.toContain('practice/score-calculator')
})

test('a show of hands is kept with the workshop that it is for', async ({ page }) => {
  await plan(page)
  await page.goto(WALL)
  await page.getByRole('link', { name: 'The late bus' }).click()
  await page.getByLabel('Hands for A').filter({ visible: true }).fill('7')
  await page.reload()
  await expect(page.getByLabel('Hands for A').filter({ visible: true })).toHaveValue('7')
  await page.goto('practice/the-late-bus/show/')
  await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled()
  await expect(page.getByLabel('Hands for A').filter({ visible: true })).toHaveValue('')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('a board fits the screen', async ({ page }) => {
    await plan(page)
    await open(page, 'Three circles')
    await page.getByLabel('What the room says').fill('An uncommonly long thing that somebody said')
    await page.keyboard.press('Enter')
    expect(await tooWide(page)).toEqual([])
  })
})
