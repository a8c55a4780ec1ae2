import { expect, type Page, test } from './test.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the lessons' })
const results = (page: Page) => page.getByRole('search').getByRole('link')

test('nothing is loaded before the field is used, then words lead to their place', async ({
  page
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('search/')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => /search\.json|find/.test(path))).toEqual([])

  await field(page).pressSequentially('three seconds')
  await expect(results(page).first()).toBeVisible()
  expect(asked).toContain('/search.json')
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ results?$/)
  await expect(page.locator('mark').first()).toBeVisible()
  await page.getByRole('link', { name: /big silence: Give the answer time/ }).press('Enter')
  await expect(page).toHaveURL(/questions-and-the-big-silence\/#give-the-answer-time$/)
})

test('what was looked for is in no address', async ({ page }) => {
  await page.goto('search/')
  await field(page).fill('my boss')
  await field(page).press('Enter')
  await expect(page).toHaveURL(/search\/$/)
})

test('every place that a search can lead to is there', async ({ page, request }) => {
  const documents: { id: string }[] = await (await request.get('search.json')).json()
  const pages = new Set(documents.map(({ id }) => id.split('#')[0] as string))
  expect(documents.length).toBeGreaterThan(200)
  for (const path of pages) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    const addresses = documents.flatMap(({ id }) => {
      const [there, address] = id.split('#')
      return there === path && address ? [address] : []
    })
    const missing = await page.evaluate(
      (all) => all.filter((address) => !document.getElementById(address)),
      addresses
    )
    expect(missing, path).toEqual([])
  }
})

test('says so when the texts can’t be had, and tries again', async ({ page }) => {
  await page.goto('search/')
  await page.route('**/search.json', (route) => route.abort())
  await field(page).fill('silence')
  await expect(page.getByRole('status').first()).toContainText('could not be loaded')
  await page.unroute('**/search.json')
  await field(page).fill('silences')
  await expect(results(page).first()).toBeVisible()
})
