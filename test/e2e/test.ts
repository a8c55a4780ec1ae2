import { test as base, type Page } from '@playwright/test'

export { type Browser, type Download, expect, type Page } from '@playwright/test'

/** Islands that wake by themselves; the others wait until they are looked at. */
const ASLEEP = 'astro-island[ssr]:is([client="load"], [client="idle"])'
/** Some tests break a script on purpose: its island never wakes. */
const PATIENCE = 5000

/**
 * The test of Playwright, whose pages are opened once their islands are awake: what presses a key
 * does not wait until a field takes it. Whoever gives `waitUntil` means a page that is not ready.
 */
export const test = base.extend({
  context: async ({ context, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) context.on('page', waitForIslands)
    await use(context)
  }
})

function waitForIslands(page: Page): void {
  const { goto, reload } = page
  page.goto = async (url, options) => {
    const response = await goto.call(page, url, options)
    if (!options?.waitUntil) await islandsAwake(page)
    return response
  }
  page.reload = async (options) => {
    const response = await reload.call(page, options)
    if (!options?.waitUntil) await islandsAwake(page)
    return response
  }
}

async function islandsAwake(page: Page): Promise<void> {
  await page
    .locator(ASLEEP)
    .first()
    .waitFor({ state: 'detached', timeout: PATIENCE })
    .catch(() => {})
  // Effects run after the next frame, which does not come where a test has stopped the clock.
  await Promise.race([
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))),
    new Promise((done) => setTimeout(done, 250))
  ])
}
