import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { choose } from './answer.ts'
import { LESSON } from './pages.ts'
import { expect, test } from './test.ts'

const PORT = 4869
let stick = ''

test.describe.configure({ mode: 'default' })

// biome-ignore lint/correctness/noEmptyPattern: Playwright hands its fixtures over in a pattern.
test.beforeAll(({}, info) => {
  stick = info.outputPath('stick')
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync('dist/be-sure-offline.zip')))) {
    const file = join(stick, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
})

test('every link of every page leads to a file on the stick', () => {
  const site = join(stick, 'site')
  const lost: string[] = []
  for (const page of globSync('**/*.html', { cwd: site })) {
    const html = readFileSync(join(site, page), 'utf8')
    for (const [, link = ''] of html.matchAll(/\s(?:href|src|component-url)="([^"#?]+)[^"]*"/g)) {
      if (/^[a-z]+:/.test(link)) continue
      if (!existsSync(resolve(join(site, dirname(page)), link))) lost.push(`${page}: ${link}`)
    }
  }
  expect(lost).toEqual([])
})

test('opened as a file, a lesson reads, links lead on, and the page says what does not work', async ({
  page
}) => {
  await page.goto(pathToFileURL(join(stick, 'site', LESSON, 'index.html')).href)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/This page was opened from a disk/)).toBeVisible()
  await page.getByRole('link', { name: 'Facilitate' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Facilitate' })).toBeVisible()
  await expect(page).toHaveURL(/^file:.*facilitate\/index\.html$/)
})

test.describe('from its own server', () => {
  let server: ChildProcess | undefined
  test.beforeAll(async () => {
    server = spawn('node', [join(stick, 'serve.mjs'), String(PORT)])
    await new Promise((ready) => server?.stdout?.once('data', ready))
  })
  test.afterAll(() => {
    server?.kill()
  })

  test('the course answers and remembers', async ({ page, request }) => {
    const home = `http://localhost:${PORT}/`
    await page.goto(home + LESSON)
    await choose(page, 'L-01.slide', 'Ask for the study, and drop it if there is none.')
    await expect(page.getByText(/This page was opened from a disk/)).toBeHidden()
    await page.goto(home)
    await expect(page.getByRole('link', { name: 'Go on with lesson 1' })).toBeVisible()
    expect((await request.get(`${home}%2e%2e/READ-ME.txt`)).status()).toBe(404)
    expect((await request.get(`${home}..%2fREAD-ME.txt`)).status()).toBe(404)
  })
})
