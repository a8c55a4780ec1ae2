import { expect, type Page, test } from './test.ts'

/** Links of the page with an address within another page that has no such place. */
async function deadLinks(page: Page): Promise<string[]> {
  const links = await page
    .locator('main a[href*="#"]')
    .evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))])
  const texts = new Map<string, string>()
  const dead: string[] = []
  for (const link of links) {
    const { hash, pathname } = new URL(link)
    if (!texts.has(pathname)) texts.set(pathname, await (await page.request.get(pathname)).text())
    if (!texts.get(pathname)?.includes(`id="${hash.slice(1)}"`)) dead.push(link)
  }
  return dead
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the map shows a lesson’s letters and objectives, and its ideas on request', async ({
    page
  }) => {
    await page.goto('curriculum/')
    const lesson = page.locator('article', {
      has: page.getByRole('heading', { name: 'What customers truly want' })
    })
    await expect(lesson.getByText('Tell a want from a request in short cases.')).toBeVisible()
    await expect(lesson.getByText('BE SURE: Sincere interest')).toBeVisible()
    const idea = lesson.getByRole('link', { name: 'Customers want it to go well.' })
    await expect(idea).toBeHidden()
    await lesson.locator('summary').click()
    await idea.click()
    await expect(page).toHaveURL(/learn\/what-customers-truly-want\/#key-idea$/)
  })

  test('the map leads from a letter to its lessons', async ({ page }) => {
    await page.goto('curriculum/')
    const row = page.getByRole('table', { name: 'RATER' }).getByRole('row', { name: /Reliability/ })
    await expect(row.getByRole('link').first()).toBeVisible()
  })

  test('a claim keeps its verdict to itself until it is opened', async ({ page }) => {
    await page.goto('myths/')
    const myth = page.locator('details', { hasText: '“Only 7 % of your message is in the words.”' })
    await expect(myth.getByText('Also heard:')).toBeVisible()
    await expect(myth.getByText('Doesn’t hold up')).toBeHidden()
    await myth.locator('summary').press('Enter')
    await expect(myth.getByText('Doesn’t hold up')).toBeVisible()
    await expect(myth.getByRole('link', { name: /^What face, voice/ })).toBeVisible()
  })
})

for (const path of ['curriculum/', 'myths/', 'sources/']) {
  test(`every link of /${path} into a page lands on a place`, async ({ page }) => {
    await page.goto(path)
    expect(await deadLinks(page)).toEqual([])
  })
}

test('the map prints with the ideas of every lesson', async ({ page }) => {
  await page.goto('curriculum/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Customers want it to go well.')).toBeVisible()
})
