import type { Page, Request } from '@playwright/test'

/**
 * Begins to watch what a page asks for.
 *
 * @returns a function that waits until nothing was on its way for this many milliseconds
 */
export function watch(page: Page): (quiet?: number) => Promise<void> {
  const open = new Set<Request>()
  let last = Date.now()
  page.on('request', (request) => {
    open.add(request)
  })
  const end = (request: Request) => {
    open.delete(request)
    last = Date.now()
  }
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  return async (quiet = 600) => {
    const from = Date.now()
    while (open.size > 0 || Date.now() - Math.max(from, last) < quiet) {
      await new Promise((done) => setTimeout(done, 50))
    }
  }
}

/** Scrolls to the end as a reader does, a part of the screen at a time. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = document.documentElement
    while (scrollY + innerHeight < root.scrollHeight - 1) {
      const before = scrollY
      scrollBy({ top: innerHeight * 0.7, behavior: 'instant' })
      await new Promise((done) => setTimeout(done, 150))
      if (scrollY === before) break
    }
  })
}
