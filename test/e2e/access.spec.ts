import { choose, reflect, sortAll, wake, wakeAll } from './answer.ts'
import { faultsOf, KINDS_OF_PAGES, LESSON, SPECIMENS, tooWide } from './pages.ts'
import { expect, test } from './test.ts'

// 320 px is also what 400 % zoom leaves of a screen that is 1280 px wide.
test.describe('at 320 px and wider', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const path of KINDS_OF_PAGES) {
    test(`/${path} does not scroll sideways, and axe finds nothing on it in both themes`, async ({
      page
    }) => {
      await page.goto(path)
      await wakeAll(page)
      expect.soft(await tooWide(page)).toEqual([])
      await page.setViewportSize({ width: 1000, height: 800 })
      expect(await faultsOf(page)).toEqual([])
    })
  }
})

test.describe('in both themes', () => {
  test('axe finds nothing after every kind of question was answered', async ({ page }) => {
    await page.goto(SPECIMENS)
    await choose(page, 'L-00.single', '“That was not the right answer.”')
    await choose(page, 'L-00.multiple', 'A moment at the start', 'A slogan at the end')
    const order = await wake(page, 'L-00.ordering')
    await order.getByRole('button', { name: 'Move up' }).last().click()
    await order.getByRole('button', { name: 'Check my answer' }).click()
    const match = await wake(page, 'L-00.matching')
    for (const select of await match.getByRole('combobox').all()) {
      await select.selectOption('KeyIdea')
    }
    await match.getByRole('button', { name: 'Check my answer' }).click()
    await sortAll(page, 'L-00.categorise')
    await reflect(page, 'L-00.reflection', 'They would ask.')
    await expect(page.locator('form.question .is-wrong').first()).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })

  test('axe finds nothing with the calculator filled in, rightly and wrongly', async ({ page }) => {
    await page.goto('learn/measuring-loyalty-honestly/')
    await page.getByLabel('Promoters').scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: '12/6/2' }).click()
    await expect(page.getByText(/^Score \+50/)).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await page.getByLabel('Detractors').fill('a dozen')
    await expect(page.getByText('Use digits only, such as 12.')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })

  test('axe finds nothing while a backup is restored', async ({ page }) => {
    await page.goto('your-data/')
    const buffer = Buffer.from(
      '{"format":"be-sure-record","version":1,"facts":[["setting/track","owner",5],[7]]}'
    )
    await page
      .getByLabel('Backup file')
      .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer })
    await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })

  test('axe finds nothing on the home page of whoever comes back', async ({ page }) => {
    await page.goto(LESSON)
    await choose(page, 'L-01.slide', 'Keep it, because it gets the whole team going.')
    await page.goto('')
    await expect(page.getByText('Welcome back.')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })

  test('axe finds nothing while a card shows its answer, and after the last one', async ({
    page
  }) => {
    await page.clock.setFixedTime('2026-11-19T12:00:00')
    await page.goto(LESSON)
    await choose(page, 'L-01.slide', 'Keep it, because it gets the whole team going.')
    await page.clock.setFixedTime('2026-11-21T12:00:00')
    await page.goto('review/')
    await page.getByRole('button', { name: 'Show the answer' }).click()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Not yet' }).click()
    await expect(page.getByRole('button', { name: 'Save a calendar file' })).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })

  test('axe finds nothing while something is about to be erased', async ({ page }) => {
    await page.goto(LESSON)
    await choose(page, 'L-01.slide', 'Keep it, because it gets the whole team going.')
    await page.goto('your-data/')
    await page.getByRole('button', { name: 'Erase …' }).click()
    await expect(page.getByRole('button', { name: 'Erase for good' })).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })
})
