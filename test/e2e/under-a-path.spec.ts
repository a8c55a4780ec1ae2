import { choose } from './answer.ts'
import { LESSON, PAGES } from './pages.ts'
import { expect, test } from './test.ts'

for (const path of ['/', '/any/path/']) {
  test(`every link and file below ${path} is there`, async ({ baseURL, request }) => {
    const base = new URL(path, baseURL).href
    const seen = new Map<string, string>()
    for (const page of PAGES) {
      const html = await (await request.get(base + page)).text()
      for (const [, url = ''] of html.matchAll(
        /\s(?:href|src|component-url|renderer-url)="([^"]+)"/g
      )) {
        const target = new URL(url.replaceAll('&amp;', '&'), base + page)
        if (target.origin === new URL(base).origin) seen.set(target.href, page)
      }
    }
    const bodies = new Map<string, string>()
    for (const [href, from] of seen) {
      expect(href, `linked from /${from}`).toContain(base)
      const { hash } = new URL(href)
      const address = href.replace(/#.*$/, '')
      if (!bodies.has(address)) {
        const response = await request.get(address)
        expect(response.status(), `${address}, linked from /${from}`).toBe(200)
        bodies.set(address, await response.text())
      }
      const id = decodeURIComponent(hash.slice(1))
      if (id) expect(bodies.get(address), `${href}, linked from /${from}`).toContain(`id="${id}"`)
    }
    expect(bodies.size).toBeGreaterThan(20)
  })
}

test('the course works under a path', async ({ baseURL, page }) => {
  const base = new URL('/any/path/', baseURL).href
  await page.goto(base + LESSON)
  await choose(page, 'L-01.slide', 'Ask for the study, and drop it if there is none.')
  await page.goto(base)
  await page.getByRole('link', { name: 'Go on with lesson 1' }).click()
  await expect(page).toHaveURL(/\/any\/path\/learn\/what-customers-truly-want\/#/)
})
