import { choose } from './answer.ts'
import { LESSON, PAGES } from './pages.ts'
import { expect, type Page, test } from './test.ts'

/** Whether every part is awake that does not wait to come onto the screen. It runs in the page. */
const allAwake = () =>
  [...document.querySelectorAll('astro-island[ssr]')].every((asleep) => {
    const box = asleep.firstElementChild?.getBoundingClientRect()
    const seen = box && box.width * box.height > 0 && box.bottom > 0 && box.top < innerHeight
    return asleep.getAttribute('client') === 'visible' && !seen
  })

test('no page asks anybody else for anything, sets a cookie or breaks its policy', async ({
  context,
  page,
  baseURL
}) => {
  // It visits every page, four at a time.
  test.setTimeout(150_000)
  const strangers: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(baseURL ?? '') && !/^(?:data|blob):/.test(url)) strangers.push(url)
  })
  context.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(`${message.page()?.url()}: ${message.text()}`)
  })
  context.on('weberror', (error) =>
    complaints.push(`${error.page()?.url()}: ${error.error().message}`)
  )
  const left = [...PAGES]
  const read = async (tab: Page) => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      await tab.goto(path)
      await tab.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await tab.waitForFunction(allAwake)
      await tab.waitForLoadState('networkidle')
    }
  }
  const others = await Promise.all([1, 2, 3].map(() => context.newPage()))
  await Promise.all([page, ...others].map(read))
  await Promise.all(others.map((tab) => tab.close()))
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
