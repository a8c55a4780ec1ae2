import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

import { choose, reflect, sortAll, wake } from './answer.ts'
import { KINDS_OF_PAGES, LESSON, SPECIMENS } from './pages.ts'

const THEMES = ['light', 'dark'] as const

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What a theme can get wrong: it changes colors and nothing else. */
const COLORS = ['color-contrast', 'link-in-text-block']

async function expectNoFault(page: Page, rules?: readonly string[]): Promise<void> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze()
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
  )
  expect(faults).toEqual([])
}

/** Wakes every island, since an island that sleeps has not shown its faults yet. */
async function wakeAll(page: Page): Promise<void> {
  for (const form of await page.locator('form.question').all()) {
    await wake(page, (await form.getAttribute('id')) ?? '')
  }
}

for (const path of KINDS_OF_PAGES) {
  test(`axe finds nothing on /${path}, in both themes`, async ({ page }) => {
    await page.goto(path)
    await wakeAll(page)
    await expectNoFault(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoFault(page, COLORS)
  })
}

for (const colorScheme of THEMES) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

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
      await expectNoFault(page)
    })

    test('axe finds nothing with the calculator filled in, rightly and wrongly', async ({
      page
    }) => {
      await page.goto('learn/measuring-loyalty-honestly/')
      await page.getByLabel('Promoters').scrollIntoViewIfNeeded()
      await page.getByRole('button', { name: '12/6/2' }).click()
      await expect(page.getByText(/^Score \+50/)).toBeVisible()
      await expectNoFault(page)
      await page.getByLabel('Detractors').fill('a dozen')
      await expect(page.getByText('Use digits only, such as 12.')).toBeVisible()
      await expectNoFault(page)
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
      await expectNoFault(page)
    })

    test('axe finds nothing on the home page of whoever comes back', async ({ page }) => {
      await page.goto(LESSON)
      await choose(page, 'L-01.slide', 'Keep it, because it gets the whole team going.')
      await page.goto('')
      await expect(page.getByText('Welcome back.')).toBeVisible()
      await expectNoFault(page)
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
      await expectNoFault(page)
      await page.getByRole('button', { name: 'Not yet' }).click()
      await expect(page.getByRole('button', { name: 'Save a calendar file' })).toBeVisible()
      await expectNoFault(page)
    })

    test('axe finds nothing while something is about to be erased', async ({ page }) => {
      await page.goto(LESSON)
      await choose(page, 'L-01.slide', 'Keep it, because it gets the whole team going.')
      await page.goto('your-data/')
      await page.getByRole('button', { name: 'Erase …' }).click()
      await expect(page.getByRole('button', { name: 'Erase for good' })).toBeVisible()
      await expectNoFault(page)
    })
  })
}
