import { choose, wake, wakeAll } from './answer.ts'
import { KINDS_OF_PAGES, LESSON, PAGES, SPECIMENS, tooWide } from './pages.ts'
import { expect, test } from './test.ts'

// 320 px is also what 400 % zoom leaves of a screen that is 1280 px wide.
test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  // The first page of each kind is looked at in access.spec.ts.
  for (const path of PAGES.filter((one) => !KINDS_OF_PAGES.includes(one))) {
    test(`/${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(path)
      await wakeAll(page)
      expect(await tooWide(page)).toEqual([])
    })
  }

  test('what is tapped is at least 24 px in size', async ({ page }) => {
    await page.goto(SPECIMENS)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, textarea, input')]
        .map((element) => {
          const box = (element.closest('label') ?? element).getBoundingClientRect()
          return { name: element.outerHTML.slice(0, 80), width: box.width, height: box.height }
        })
        .filter(({ width, height }) => width > 0 && (width < 24 || height < 24))
    )
    expect(small).toEqual([])
  })
})

test('in forced colors what was chosen can still be seen while the reasons show', async ({
  page
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(LESSON)
  const form = await choose(page, 'L-01.slide', 'Ask for the study, and drop it if there is none.')
  const looks = await form
    .getByRole('radio')
    .evaluateAll((radios) => radios.map((radio) => getComputedStyle(radio).appearance))
  // The system draws the radios; our own drawing would lose its colours.
  expect(looks).toEqual(['auto', 'auto', 'auto'])
  await expect(form.getByRole('radio', { checked: true })).toHaveCount(1)
  await expect(form.getByText('This one.').first()).toBeVisible()
})

test('nothing moves for people who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(LESSON)
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(element)
        return (
          animationName !== 'none' || scrollBehavior === 'smooth' || transitionDuration !== '0s'
        )
      }).length
  )
  expect(moving).toBe(0)
})

test('a printed lesson has its address and date, and no navigation', async ({ page }) => {
  await page.goto(LESSON)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const line = page.locator('.footer p.print-only')
  await expect(line).toHaveText(
    /^\s*From http.*what-customers-truly-want\/ [A-Z]\w+ \d+, \d{4}\s*$/
  )
  await expect(line).toBeVisible()
  await expect(page.getByRole('button', { name: 'Check my answer' })).toHaveCount(0)
})

for (const id of ['L-01.taxi-at-four', 'L-01.served-and-missed']) {
  test(`a link to ${id} lands on it`, async ({ page }) => {
    await page.goto(`${LESSON}#${id}`)
    await wake(page, id)
    await expect
      .poll(async () => (await page.locator(`[id="${id}"]`).boundingBox())?.y ?? -1)
      .toBeLessThan(120)
    expect((await page.locator(`[id="${id}"]`).boundingBox())?.y).toBeGreaterThanOrEqual(-1)
  })
}
