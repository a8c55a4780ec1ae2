import { expect, test } from '@playwright/test'

import { choose } from './answer.ts'
import { LESSON, PAGES } from './pages.ts'

for (const base of ['http://localhost:4331/', 'http://localhost:4331/any/path/']) {
  test(`every link and file below ${base} is there`, async ({ request }) => {
    const seen = new Map<string, string>()
    for (const path of PAGES) {
      const html = await (await request.get(base + path)).text()
      for (const [, url = ''] of html.matchAll(
        /\s(?:href|src|component-url|renderer-url)="([^"]+)"/g
      )) {
        const target = new URL(url.replaceAll('&amp;', '&'), base + path)
        if (target.origin === new URL(base).origin) seen.set(target.href, path)
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

test('the course works under a path', async ({ page }) => {
  const base = 'http://localhost:4331/any/path/'
  await page.goto(base + LESSON)
  await choose(page, 'L-01.slide', 'Ask for the study, and drop it if there is none.')
  await page.goto(base)
  await page.getByRole('link', { name: 'Go on with lesson 1' }).click()
  await expect(page).toHaveURL(/\/any\/path\/learn\/what-customers-truly-want\/#/)
})
