import { expect, test } from '@playwright/test'

import { firstVisit } from '../bench/bytes.ts'
import { type Site, serve } from '../bench/serve.ts'
import { KINDS_OF_PAGES, PAGES } from './pages.ts'

const KB = 1024

let site: Site
/** JavaScript that every page has. */
let shared: number
test.beforeAll(async ({ browser }) => {
  site = await serve('dist')
  shared = (await firstVisit(browser, site.origin, '/about/')).js
})
test.afterAll(() => site.close())

test('a first visit to the home page takes at most 60 KB, all in', async ({ browser }) => {
  const { total } = await firstVisit(browser, site.origin, '/')
  expect(total).toBeLessThanOrEqual(60 * KB)
})

for (const path of PAGES.filter((page) => /^learn\/./.test(page))) {
  test(`a first visit to /${path} stays within the budget of a lesson`, async ({ browser }) => {
    const { html, js, font, requests } = await firstVisit(browser, site.origin, `/${path}`)
    expect.soft(html, 'HTML and CSS').toBeLessThanOrEqual(16 * KB)
    expect.soft(js, 'JavaScript').toBeLessThanOrEqual(20 * KB)
    expect.soft(font, 'fonts').toBeLessThanOrEqual(45 * KB)
    expect.soft(requests, 'requests').toBeLessThanOrEqual(12)
  })
}

for (const path of PAGES.filter((page) => /^evaluate\//.test(page))) {
  test(`a first visit to /${path} stays within the budget of the workbook`, async ({ browser }) => {
    const { html, js } = await firstVisit(browser, site.origin, `/${path}`)
    expect.soft(html, 'HTML and CSS').toBeLessThanOrEqual(18 * KB)
    // The results may take 35 KB. Filling in is lighter; comparing and files may be heavier.
    const most = /share|compare|workbook/.test(path) ? 42 : /results/.test(path) ? 35 : 30
    expect.soft(js, 'JavaScript').toBeLessThanOrEqual(most * KB)
  })
}

for (const path of KINDS_OF_PAGES.filter((page) => /^practice\//.test(page))) {
  test(`/${path} adds at most 9 KB of JavaScript to what every page has`, async ({ browser }) => {
    const { html, js, requests } = await firstVisit(browser, site.origin, `/${path}`)
    expect.soft(js - shared, 'JavaScript').toBeLessThanOrEqual(9 * KB)
    expect.soft(html, 'HTML and CSS').toBeLessThanOrEqual(16 * KB)
    expect.soft(requests, 'requests').toBeLessThanOrEqual(12)
  })
}
