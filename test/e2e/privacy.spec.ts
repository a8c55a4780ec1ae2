import { expect, test } from '@playwright/test'

import { choose } from './answer.ts'
import { LESSON, PAGES } from './pages.ts'

test('no page asks anybody else for anything, sets a cookie or breaks its policy', async ({
  context,
  page,
  baseURL
}) => {
  // It visits every page, one after the other.
  test.setTimeout(150_000)
  const strangers: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(baseURL ?? '') && !/^(?:data|blob):/.test(url)) strangers.push(url)
  })
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  for (const path of PAGES) {
    await page.goto(path)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.waitForLoadState('networkidle')
  }
  await page.goto(LESSON)
  await choose(page, 'L-01.slide', 'Ask for the study, and drop it if there is none.')
  expect(strangers).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(complaints).toEqual([])
})

test('nothing is stored by looking at pages that store nothing', async ({ page }) => {
  for (const path of ['about/', 'accessibility/', 'sources/', '', 'learn/', 'your-data/']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})
