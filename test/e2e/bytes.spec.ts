import { type Bytes, firstVisit } from '../bench/bytes.ts'
import { type Site, serve } from '../bench/serve.ts'
import { KINDS_OF_PAGES, PAGES } from './pages.ts'
import { type Browser, expect, test } from './test.ts'

const KB = 1024

const LESSONS = PAGES.filter((page) => /^learn\/./.test(page))
const WORKBOOK = PAGES.filter((page) => /^evaluate\//.test(page))
const PRACTICE = KINDS_OF_PAGES.filter((page) => /^practice\//.test(page))
/** Pages of the kit: the most that their HTML with CSS, and their JavaScript, may weigh. */
const KIT = [
  // All three agendas stand on the page, and all slides with their notes, so that each is whole
  // without a script.
  ['facilitate/agenda/', 18 * KB, 35 * KB],
  ['facilitate/live/', 18 * KB, 25 * KB],
  ['facilitate/slides/', 26 * KB, 30 * KB],
  ['facilitate/slides/show/', 24 * KB, 30 * KB],
  ['facilitate/slides/speaker/', 24 * KB, 30 * KB],
  ['facilitate/letter/', 24 * KB, 40 * KB],
  ['facilitate/results/', 18 * KB, 46 * KB],
  ['facilitate/form/', 14 * KB, 26 * KB],
  ['facilitate/wall/three-circles/', 18 * KB, 28 * KB],
  ['facilitate/kit/', 18 * KB, 32 * KB],
  ['facilitate/kiosk/table/', 14 * KB, 22 * KB]
] as const
const VISITED = ['', ...LESSONS, ...WORKBOOK, ...PRACTICE, ...KIT.map(([path]) => path)]

// A visit waits most of its time for the page to be quiet. So one worker takes the pages in this
// order, and looks at some while others are still waiting.
test.describe.configure({ mode: 'default' })
const AT_ONCE = 4
const visits = new Map<string, Promise<Bytes>>()

/** What a first visit to a page downloads. The visits to the pages after it begin as well. */
async function visit(browser: Browser, path: string): Promise<Bytes> {
  const at = VISITED.indexOf(path)
  for (const next of VISITED.slice(at, at + AT_ONCE)) {
    const begun = visits.get(next) ?? firstVisit(browser, site.origin, `/${next}`)
    // Its own test says what went wrong, when its turn comes.
    begun.catch(() => {})
    visits.set(next, begun)
  }
  return visits.get(path) as Promise<Bytes>
}

let site: Site
/** JavaScript that every page has. */
let shared: number
test.beforeAll(async ({ browser }) => {
  site = await serve('dist')
  shared = (await firstVisit(browser, site.origin, '/about/')).js
})
test.afterAll(() => site.close())

test('a first visit to the home page takes at most 60 KB, all in', async ({ browser }) => {
  const { total } = await visit(browser, '')
  expect(total).toBeLessThanOrEqual(60 * KB)
})

for (const path of LESSONS) {
  test(`a first visit to /${path} stays within the budget of a lesson`, async ({ browser }) => {
    const { html, js, font, requests } = await visit(browser, path)
    expect.soft(html, 'HTML and CSS').toBeLessThanOrEqual(16 * KB)
    expect.soft(js, 'JavaScript').toBeLessThanOrEqual(20 * KB)
    expect.soft(font, 'fonts').toBeLessThanOrEqual(45 * KB)
    expect.soft(requests, 'requests').toBeLessThanOrEqual(12)
  })
}

for (const path of WORKBOOK) {
  test(`a first visit to /${path} stays within the budget of the workbook`, async ({ browser }) => {
    const { html, js } = await visit(browser, path)
    expect.soft(html, 'HTML and CSS').toBeLessThanOrEqual(18 * KB)
    // The results may take 35 KB. Filling in is lighter; comparing and files may be heavier.
    const most = /share|compare|workbook/.test(path) ? 42 : /results/.test(path) ? 35 : 30
    expect.soft(js, 'JavaScript').toBeLessThanOrEqual(most * KB)
  })
}

for (const path of PRACTICE) {
  test(`/${path} adds at most 9 KB of JavaScript to what every page has`, async ({ browser }) => {
    const { html, js, requests } = await visit(browser, path)
    expect.soft(js - shared, 'JavaScript').toBeLessThanOrEqual(9 * KB)
    expect.soft(html, 'HTML and CSS').toBeLessThanOrEqual(16 * KB)
    expect.soft(requests, 'requests').toBeLessThanOrEqual(12)
  })
}

for (const [path, mostHtml, mostJs] of KIT) {
  test(`a first visit to /${path} stays within the budget of the kit`, async ({ browser }) => {
    const { html, js } = await visit(browser, path)
    expect.soft(html, 'HTML and CSS').toBeLessThanOrEqual(mostHtml)
    expect.soft(js, 'JavaScript').toBeLessThanOrEqual(mostJs)
  })
}
